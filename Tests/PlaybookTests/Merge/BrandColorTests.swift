import Foundation
import Testing

@testable import Playbook

struct BrandColorTests {
  /// All corners, edges and a lattice inside of the colour cube, and the colours next to the two that it starts from.
  static let colors: [String] = {
    let steps = stride(from: 0, through: 255, by: 15).map { $0 }
    let lattice = steps.flatMap { red in steps.flatMap { green in steps.map { RGB(red: red, green: green, blue: $0) } }
    }
    let greys = (0...255).map { RGB(red: $0, green: $0, blue: $0) }
    return (lattice + greys).map(\.hex)
  }()

  @Test func everyShadeCanBeReadOnItsBackground() throws {
    #expect(Self.colors.count > 6_000)
    for text in Self.colors {
      let color = try #require(BrandColor(text))
      #expect(try contrast(color.onColor, color.color) >= 4.5, "on \(text)")
      for background in ["#ffffff", BrandColor.lightBackground] {
        #expect(try contrast(color.onLight, background) >= 4.5, "\(text) on \(background)")
      }
      for background in ["#000000", BrandColor.darkBackground] {
        #expect(try contrast(color.onDark, background) >= 4.5, "\(text) on \(background)")
      }
    }
  }

  @Test func keepsAColorThatCanBeReadAlready() {
    #expect(BrandColor("#0b5f8a")?.onLight == "#0b5f8a")
    #expect(BrandColor("#ffd54a")?.onDark == "#ffd54a")
  }

  @Test(arguments: [("#fff", "#ffffff"), ("#0A5", "#00aa55"), ("#00aa55", "#00aa55"), ("#ABCDEF", "#abcdef")])
  func readsShortAndLongForms(text: String, color: String) {
    #expect(BrandColor(text)?.color == color)
  }

  @Test(arguments: [
    "", "#", "fff", "0a5fff", "#ff", "#ffff", "#fffff", "#ggg", "#fffffff", "red", "rgb(0,0,0)", " #fff", "#+12",
  ])
  func refusesOtherText(text: String) {
    #expect(BrandColor(text) == nil)
  }

  /// The shades are computed for these two backgrounds: any that the style sheet sets lies beyond them.
  @Test func theStyleSheetKeepsWithinTheBackgrounds() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    let sheet = try String(contentsOf: root.appending(path: "templates/assets/site.css"), encoding: .utf8)
    for name in ["--paper", "--panel", "--notice"] {
      let values = sheet.matches(of: try Regex("\(name): (#[0-9a-f]{6});", as: (Substring, Substring).self))
        .map { String($0.output.1) }
      try #require(values.count >= 2, "\(name) has a light and a dark value")
      #expect(try contrast(values[0], "#000000") >= contrast(BrandColor.lightBackground, "#000000"), "\(name), light")
      #expect(try contrast(values[1], "#ffffff") >= contrast(BrandColor.darkBackground, "#ffffff"), "\(name), dark")
    }
  }

  private func contrast(_ one: String, _ other: String) throws -> Double {
    try #require(RGB(one)).contrast(with: #require(RGB(other)))
  }
}
