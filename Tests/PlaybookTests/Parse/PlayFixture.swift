import Diagnostics
import Templates
import Testing

@testable import Playbook
@testable import StructuredData

/// A playbook page read from a text, with the audiences of the sample site.
struct PlayFixture {
  let header: PlayHeader?
  let play: Play?
  let diagnostics: DiagnosticList

  /// - Parameter text: a whole file.
  init(file text: String, path: String = "content/playbook/03-play.md", links: [String: LinkRewriter.Target] = [:]) {
    self.init(bytes: Array(text.utf8), path: path, links: links)
  }

  /// - Parameter text: what stands below the front matter.
  init(_ text: String, links: [String: LinkRewriter.Target] = [:]) {
    self.init(file: "---\nid: 3\ntitle: Play\n---\n" + text, links: links)
  }

  /// A checklist.
  init(checklist text: String) {
    self.init("### Checklist\n\(text)\n")
  }

  init(bytes: [UInt8], path: String = "content/playbook/03-play.md", links: [String: LinkRewriter.Target] = [:]) {
    var list = DiagnosticList()
    let file = TextDecoder.decode(bytes, path: path, diagnostics: &list).map { decoded in
      let repaired = MojibakeRepair.repair(decoded.wholeRange, diagnostics: &list)
      return repaired.text == decoded.text ? decoded : SourceFile(repaired: repaired)
    }
    header = file.flatMap { PlayHeaderReader.read($0, diagnostics: &list) }
    let compiler = ProseCompiler(schema: Self.schema, links: LinkRewriter(targets: links))
    let reader = PlayReader(compiler: compiler, labels: AudienceLabels(Self.audiences))
    let read = header.map { reader.read($0, diagnostics: &list) }
    play = header?.isStandIn == true ? nil : read
    diagnostics = list
  }

  /// Each task as `audience+audience: action | step | step`.
  var tasks: [String] {
    (play?.tasks ?? []).map { task in
      let label = task.audiences.isEmpty ? "everyone" : task.audiences.joined(separator: "+")
      return ([label + ": " + task.action.plain] + task.steps.map(\.text.plain)).joined(separator: " | ")
    }
  }

  /// Formatted text as it is published for Flint.
  static func html(_ prose: Prose?) -> String { rendered(prose?.html) }
  static func text(_ prose: Prose?) -> String { rendered(prose?.text) }

  private static func rendered(_ template: Template?) -> String {
    let community = TemplateValue.record(Record([.text("Flint"), .text("https://flint.example")]))
    let site = TemplateValue.record(Record([.text("https://kits.example/")]))
    let record = Record([community, .text("our board"), .text("../"), .text("playbook/"), site])
    var output = OutputBuffer()
    var faults: [RenderFault] = []
    template?.render(record, into: &output, faults: &faults)
    #expect(faults.isEmpty)
    return output.text
  }

  var codes: [String] { diagnostics.all.map(\.code) }

  static let schema = Schema([
    Schema.Field(
      "community", .record(Schema([Schema.Field("name", .text, "A name."), Schema.Field("url", .text, "A page.")])),
      "A community."),
    Schema.Field("workforce_board", .text, "A word of the site's vocabulary."),
    Schema.Field("root", .text, "The way to the site's folder."),
    Schema.Field("plays_folder", .text, "Where the plays are."),
    Schema.Field("site", .record(Schema([Schema.Field("base_url", .text, "Where it is.")])), "The site."),
  ])

  static let audiences: [Audience] = [
    ("community", "Community", ["communities", "community lead", "comunidad"]),
    ("employer", "Employers", ["empleador", "empleadores", "empresa"]),
    (
      "training-provider", "Training providers",
      ["training program", "proveedor de capacitación", "proveedores de capacitación"]
    ),
    ("workforce-board", "Workforce board", ["workforce development board", "junta laboral"]),
    ("chamber", "Chamber", ["chamber of commerce", "chambers of commerce", "cámara de comercio"]),
    ("intermediary", "Intermediaries", ["intermediary", "intermediario"]),
    ("advocate", "Advocate employers", ["advocate", "empleador promotor", "empleadores promotores"]),
  ].map { id, name, labels in
    Audience(id: Sourced(id, at: SourceFile(path: "site.yaml", text: "").wholeRange), name: name, labels: labels)
  }
}
