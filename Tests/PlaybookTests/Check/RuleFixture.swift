import Diagnostics
import Synchronization

@testable import Playbook
@testable import StructuredData

/// Shows texts and kits to one rule.
struct RuleFixture {
  private var checker: Checker
  /// The communities shown so far, by id: rules may read their records again.
  private let shown = Shown()
  private(set) var fixture: Fixture

  /// - Parameters:
  ///   - plays: how many plays the site has, numbered from 1.
  ///   - siteAge: the site's `max_age`.
  init(
    _ rule: any Rule.Type, pitch: String? = nil, figures: String? = nil, plays: Int = 0, program: String? = nil,
    siteAge: Int? = nil, today: PartialDate = testDay
  ) {
    var fixture = Fixture()
    fixture.configuration.audiences = PlayFixture.audiences
    fixture.configuration.program = program.map(written)
    let site = SourceFile(path: "content/site.yaml", text: "").wholeRange
    fixture.configuration.maximumAge = siteAge.map { Sourced($0, at: site) }
    var pages: [Play?] = []
    for index in 0..<plays { pages.append(fixture.play("Text.", id: "\(index + 1)", slug: "play-\(index + 1)")) }
    var playbook = fixture.playbook(pitch: pitch, plays: pages)
    if let figures { playbook.figures = fixture.figures(figures) }
    self.fixture = fixture
    checker = Checker(CheckContext(playbook: playbook, today: today, record: shown.record), rules: [rule])
  }

  /// What the rule finds in one text, alone on the site.
  func findings(
    _ text: String, as role: Passage.Role, voice: Piece.Voice? = nil, community: String? = nil
  ) -> [Diagnostic] {
    var copy = self
    return copy.check(text, as: role, voice: voice, community: community) + copy.finish()
  }

  /// Shows one more text to the rule.
  mutating func check(
    _ text: String, as role: Passage.Role, voice: Piece.Voice? = nil, community: String? = nil,
    path: String = "content/text.md"
  ) -> [Diagnostic] {
    let file = SourceFile(path: path, text: text)
    let passage = Passage(
      MappedText(file.wholeRange), as: role, for: role.usualReader, isShareable: role.isUsuallyShareable,
      voice: voice, community: community)
    shown.add(passage)
    return checker.check([passage])
  }

  /// Shows a community's record to the rule: its texts, then its kit.
  mutating func check(
    community record: String, id: String = "flint", name: String = "Flint", state: String = "MI"
  ) -> [Diagnostic] {
    let community = fixture.community(record, id: id, name: name, state: state)
    let kit = fixture.kit(community, fixture.playbook())
    let passages = CommunityPassages(kit.community).all
    for passage in passages { shown.add(passage) }
    shown.add(kit.community)
    let found = checker.check(passages) + checker.check(kit)
    checker.note(kit.community, shown.record(id)?.passages ?? [])
    return found
  }

  mutating func finish() -> [Diagnostic] {
    checker.finish()
    return checker.findings.all
  }
}

/// What rules were shown so far, which they may want to see again.
private final class Shown: Sendable {
  private let communities = Mutex<[String: Community]>([:])
  private let passages = Mutex<[String: [Passage]]>([:])

  func add(_ community: Community) { communities.withLock { $0[community.id.value] = community } }

  func add(_ passage: Passage) {
    if let id = passage.community { passages.withLock { $0[id, default: []].append(passage) } }
  }

  func record(_ id: String) -> (community: Community, passages: [Passage])? {
    let passages = passages.withLock { $0[id] ?? [] }
    return communities.withLock { $0[id] }.map { ($0, passages) }
  }
}

extension RuleFixture {
  /// What the rule finds in a text of Flint's record, where there are other communities, too.
  func findingsInFlint(_ text: String, as role: Passage.Role) -> [Diagnostic] {
    var copy = RuleFixture(ForeignCommunityRule.self, program: "TechHire")
    var found = copy.check(text, as: role, community: "flint")
    found += copy.check(community: "partners: {civic: [Detroit News]}")
    for (id, name, state, record) in Self.others {
      found += copy.check(community: record, id: id, name: name, state: state)
    }
    return found + copy.finish()
  }

  private static let others = [
    (
      "boston", "Boston", "MA",
      "contact: {organisation: SkillWorks, email: employers@skillworks.example, phone: 617-555-0134}"
    ),
    ("detroit", "Detroit", "MI", "contact: {organisation: Detroit Works, phone: 313-555-0134}"),
    ("jackson-ms", "Jackson", "MS", ""),
    ("kansas-city", "Kansas City", "MO", "program_name: Reboot U"),
    ("louisville", "Louisville", "KY", "program_name: Code Louisville"),
    ("new-york-city", "New York City", "NY", "program_name: Tech Talent Pipeline"),
    ("salt-lake-city", "Salt Lake City / Utah", "UT", "program_name: TechHire Utah"),
    ("st-louis", "St. Louis", "MO", ""),
    ("virginia", "Virginia", "VA", "kind: state"),
  ]
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
