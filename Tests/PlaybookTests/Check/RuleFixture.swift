import Diagnostics

@testable import Playbook
@testable import StructuredData

/// Shows texts and kits to one rule.
struct RuleFixture {
  private var rule: any Rule
  private(set) var fixture: Fixture

  /// - Parameter siteAge: the site's `max_age`.
  init(
    _ rule: any Rule.Type, pitch: String? = nil, figures: String? = nil, siteAge: Int? = nil,
    today: PartialDate = testDay
  ) {
    var fixture = Fixture()
    fixture.configuration.audiences = PlayFixture.audiences
    let site = SourceFile(path: "content/site.yaml", text: "").wholeRange
    fixture.configuration.maximumAge = siteAge.map { Sourced($0, at: site) }
    var playbook = fixture.playbook(pitch: pitch)
    if let figures { playbook.figures = fixture.figures(figures) }
    self.fixture = fixture
    self.rule = rule.init(CheckContext(playbook: playbook, today: today))
  }

  /// What the rule finds in one text, alone on the site.
  func findings(_ text: String, as role: Passage.Role, community: String? = nil) -> [Diagnostic] {
    var copy = self
    return copy.check(text, as: role, community: community) + copy.rule.finish()
  }

  /// Shows one more text to the rule.
  mutating func check(
    _ text: String, as role: Passage.Role, community: String? = nil, path: String = "content/text.md"
  ) -> [Diagnostic] {
    let file = SourceFile(path: path, text: text)
    return rule.check(
      Passage(
        MappedText(file.wholeRange), as: role, for: role.usualReader, isShareable: role.isUsuallyShareable,
        community: community))
  }

  /// Shows a community's record to the rule: its texts, then its kit.
  mutating func check(community record: String, id: String = "flint", name: String = "Flint") -> [Diagnostic] {
    let community = fixture.community(record, id: id, name: name)
    let kit = fixture.kit(community, fixture.playbook())
    var found: [Diagnostic] = []
    for passage in CommunityPassages(kit.community).all { found += rule.check(passage) }
    return found + rule.check(kit)
  }

  mutating func finish() -> [Diagnostic] { rule.finish() }
}

extension Passage.Role {
  /// Who reads such a text on a site with one play that speaks to employers.
  var usualReader: Passage.Reader {
    switch self {
    case .message, .subject, .talkingPoint: .advocate
    case .intro, .task, .step, .question, .details, .section, .title, .answer, .note, .conflict: .lead
    default: .employer
    }
  }

  var isUsuallyShareable: Bool {
    switch self {
    case .task, .step, .question, .details, .section, .title, .answer, .note, .conflict, .quote, .figureLabel,
      .targetLabel:
      false
    default: true
    }
  }
}

extension SourceLocation {
  /// The words that the caret underlines.
  var excerpt: String {
    String(String.UnicodeScalarView(lineText.unicodeScalars.dropFirst(column - 1).prefix(length)))
  }
}
