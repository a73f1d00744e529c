import Diagnostics

@testable import Markdown

/// A text in which `⟦` and `⟧` show where the things asked for are expected.
struct Marked {
  let fixture: Fixture
  /// The places between the marks, in the order of their starts.
  let expected: [String]

  init(_ text: String) {
    var plain = ""
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(plain.utf8.count)
      case "⟧": if let start = starts.popLast() { ranges.append(start..<plain.utf8.count) }
      default: plain.unicodeScalars.append(scalar)
      }
    }
    let fixture = Fixture(plain)
    self.fixture = fixture
    expected = ranges.sorted { $0.lowerBound < $1.lowerBound }.map { SourceRange(file: fixture.file, bytes: $0).place }
  }

  /// The places of the inlines of a kind.
  func places(_ isWanted: (Inline.Content) -> Bool) -> [String] {
    fixture.allInlines.filter { isWanted($0.content) }.map(\.source.place)
  }
}
