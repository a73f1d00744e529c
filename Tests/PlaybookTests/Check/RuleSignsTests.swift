import Diagnostics
import Testing

@testable import Playbook
@testable import StructuredData

/// That rules find nothing in texts that `Checker` doesn't show them: those without their signs.
struct RuleSignsTests {
  private static var rules: [any Rule.Type] { RuleList.all.filter { !$0.signs.isEmpty } }

  /// The sentences that all rules are judged by: as they are, and with tags, HTML and other spaces between words.
  private static func texts() throws -> [String] {
    let texts = try LabelledSentences.codes().flatMap { try LabelledSentences($0).cases.map(\.text) }
    let others = ["{{x}}", " {{ x }} ", "\u{A0}", "  ", "", " “", "<b>"].flatMap { other in
      texts.map { $0.replacing(" ", with: other) }
    }
    return texts + others + texts.map { $0.uppercased() }
  }

  @Test func `rules that say what they look for are put to the test`() { #expect(Self.rules.count >= 8) }

  @Test(arguments: rules.map { $0.code })
  func `a rule finds nothing in a text without its signs`(code: String) throws {
    let type = try #require(Self.rules.first { $0.code == code })
    let signs = WordSigns(type.signs)
    var fixture = Fixture()
    let play = fixture.play("Text.", id: "1", slug: "play-1")
    let context = CheckContext(playbook: fixture.playbook(plays: [play]), today: testDay)
    for text in try Self.texts() where !signs.occur(in: text) {
      var rule = type.init(context)
      let place = SourceFile(path: "content/text.md", text: text).wholeRange
      let passage = Passage(MappedText(place), as: .message, for: .advocate, isShareable: true)
      let found = rule.check(passage) + rule.check(Sourced(text, at: place), of: nil) + rule.finish()
      #expect(found.isEmpty, "\(text)")
    }
  }
}
