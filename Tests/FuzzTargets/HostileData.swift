import Diagnostics
import Playbook
import Templates

/// What fuzzed templates and texts may name, with a value that tries to break out of every place, and with a tame one.
enum HostileData {
  static let hostile = "javascript:'\"><script>alert(1)</script>--></style></title>]]>=1,\n\\"
  static let tame = "a"

  /// Texts, a flag, what has no value, lists in each other, and formatted text last: it may name only what is before it.
  static let shape = DataShape<String>(named + [.prose("prose", "") { prose($0) }])

  /// For what is compiled once and printed on many pages.
  static let compiler = ProseCompiler(schema: DataShape<String>(named).schema)

  private static let named: [DataShape<String>.Field] = [
    .text("x", "") { $0 }, .text("name", "") { $0 }, .optionalText("absent", "") { _ in nil },
    .flag("flag", "") { _ in true },
    .record("community", person, "") { $0 }, .list("list", person, "") { [$0, $0] },
    .textList("texts", "") { [$0, $0] },
  ]
  private static let person = DataShape<String>([
    .text("name", "") { $0 }, .textList("texts", "") { [$0] }, .optionalText("absent", "") { _ in nil },
  ])

  private static func prose(_ value: String) -> Prose {
    var ignored = DiagnosticList()
    let text = "One *word* of [{{name}}](https://host.example/?q={{name}})"
    return compiler.prose(
      MappedText(SourceFile(path: "prose.md", text: text).wholeRange), diagnostics: &ignored)
  }

  /// The output with a value in each place.
  static func rendered(_ template: Template, with value: String) -> (output: OutputBuffer, faults: [RenderFault]) {
    var output = OutputBuffer()
    var faults: [RenderFault] = []
    template.render(shape.record(value), into: &output, faults: &faults)
    return (output, faults)
  }
}
