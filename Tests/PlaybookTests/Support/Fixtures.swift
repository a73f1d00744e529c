import Diagnostics
import Testing

@testable import Playbook
@testable import StructuredData
@testable import Templates

/// The day that tests are run for, unless they say another.
let testDay = day("2026-11-23")

/// A date that a test writes; the suite fails where it is none.
func day(_ text: String) -> PartialDate {
  guard let date = PartialDate(text) else {
    Issue.record("'\(text)' is no date")
    return testDay
  }
  return date
}

/// A value of a record that needs no place.
func written<Value>(_ value: Value) -> Sourced<Value> {
  Sourced(value, at: SourceFile(path: "content/communities/flint.yaml", text: "").wholeRange)
}

/// A number that a test writes; the suite fails where it is none.
func number(_ text: String) throws -> Number { try #require(Number(text)) }

/// What all templates and texts may name, with a small vocabulary.
struct Fixture {
  var configuration: SiteConfiguration
  var diagnostics = DiagnosticList()

  init(words: [String: String] = [:], contact: Contact? = nil, baseURL: String? = nil) {
    configuration = SiteConfiguration(title: written("Kits"), contact: contact)
    configuration.baseURL = baseURL.map(written)
    configuration.words = words.sorted { $0.key < $1.key }.map { Word(name: written($0.key), text: written($0.value)) }
  }

  var shapes: PageShapes { PageShapes(configuration: configuration, assets: []) }
  var compiler: ProseCompiler { ProseCompiler(schema: shapes.common.schema) }
  /// For what people share: with the forecasts cut that have passed on the day of the tests.
  var shareable: ProseCompiler { compiler.shareable(today: testDay) }

  /// A record as an editor writes it; what stands in it beside id and name.
  mutating func community(
    _ fields: String = "", id: String = "flint", name: String = "Flint, Michigan", state: String = "MI"
  ) -> Community {
    let text = "id: \(id)\nname: \"\(name)\"\nstates: [\(state)]\n\(fields)\n"
    let file = SourceFile(path: "content/communities/\(id).yaml", text: text)
    let community = CommunityReader(compiler: shareable).read(file, diagnostics: &diagnostics)
    guard let community else {
      Issue.record("no community: \(diagnostics.all)")
      return Community(id: written(id), name: written(name))
    }
    return community
  }

  mutating func pitch(_ text: String) -> Pitch {
    let file = SourceFile(path: "content/pitch.yaml", text: text)
    return PitchReader(compiler: shareable).read(file, diagnostics: &diagnostics) ?? Pitch()
  }

  /// A play from its page.
  mutating func play(_ body: String, id: String = "3", slug: String = "enlisting-employers") -> Play? {
    let text = "---\nid: \(id)\ntitle: Enlisting Employers\nslug: \(slug)\n---\n\(body)\n"
    let file = SourceFile(path: "content/playbook/0\(id)-\(slug).md", text: text)
    let reader = PlayReader(compiler: compiler, labels: AudienceLabels(configuration.audiences))
    return PlayHeaderReader.read(file, diagnostics: &diagnostics).map { reader.read($0, diagnostics: &diagnostics) }
  }

  mutating func piece(
    _ body: String, id: String = "email", title: String = "A message", fields: String = ""
  ) -> Piece? {
    let text = "---\ntitle: \(title)\nchannel: Post\n\(fields)\n---\n\(body)\n"
    let file = SourceFile(path: "content/pieces/\(id).md", text: text)
    return PieceReader(compiler: shareable, hasBaseURL: false).read(file, diagnostics: &diagnostics)
  }

  mutating func figures(_ text: String) -> [Figure] {
    let file = SourceFile(path: "content/figures.yaml", text: text)
    return FigureReader.national(file, diagnostics: &diagnostics) ?? []
  }

  /// A playbook that lacks nothing a kit needs: contact, next step, headline, an ask.
  mutating func playbook(pitch: String? = nil, plays: [Play?] = []) -> Playbook {
    if configuration.contact == nil {
      configuration.contact = Contact(organisation: written("Network"), url: written("https://network.example/"))
    }
    var playbook = Playbook(configuration: configuration)
    playbook.pitch = self.pitch(
      pitch ?? "headline: Hire in {{community.name}}\nnext_step: {text: Ask for twenty minutes}\nasks: [Name one job]")
    playbook.plays = plays.compactMap { $0 }
    return playbook
  }

  /// A community's kit; its problems are in `diagnostics`.
  mutating func kit(_ community: Community, _ playbook: Playbook, today: PartialDate = testDay) -> Kit {
    let kit = KitMerger(playbook: playbook, today: today).merge(community, diagnostics: &diagnostics)
    RequiredParts(playbook: playbook, today: today).check(kit, diagnostics: &diagnostics)
    return kit
  }

  var codes: [String] { diagnostics.sorted().map(\.code) }
}

extension TemplateSet {
  /// Adds a template with this text.
  mutating func add(_ path: String, text: String = "", diagnostics: inout DiagnosticList) {
    add(SourceFile(path: "templates/\(path)", text: text), path: path, diagnostics: &diagnostics)
  }
}
