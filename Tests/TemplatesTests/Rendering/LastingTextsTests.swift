import Diagnostics
import Testing

@testable import Templates

/// Pages of several root records that have elements in common come out as each of them does by itself.
struct LastingTextsTests {
  /// What an element is known by.
  final class Name: Sendable {
    let text: String
    let parts: [Name]

    init(_ text: String, _ parts: [Name] = []) {
      self.text = text
      self.parts = parts
    }
  }

  static let names = [Name("one", [Name("1a"), Name("<1b>")]), Name("two"), Name("", [Name("3a")])]

  /// A root record: a text of its own, and elements with notes that are its own.
  struct Root {
    var own: String
    var order: [Int]
    var note: String

    /// A prose that reads the root.
    static let telling = SharedStretchesTests.prose("{{own}}!", Schema([Schema.Field("own", .text, "")]))
    static let part = Schema([Schema.Field("name", .text, ""), Schema.Field("note", .text, "")])
    static let element = Schema(
      part.fields + [Schema.Field("parts", .list(.record(part)), ""), Schema.Field("telling", .prose, "")])
    static let schema = Schema([
      Schema.Field("own", .text, ""), Schema.Field("rows", .list(.record(element)), ""),
      Schema.Field("shared", .text, ""),
    ])

    var record: Record { Record([.text(own), .rows(rows(order.map { names[$0] })), .text("s")]) }

    private func rows(_ names: [Name]) -> Rows {
      Rows(count: names.count, isOwn: [false, true], identity: { ObjectIdentifier(names[$0]) }) { row, field in
        switch field {
        case 0: .text(names[row].text)
        case 1: note.isEmpty ? .absent : .text(note)
        case 2: .rows(rows(names[row].parts))
        case 3: .prose(Self.telling)
        default: .absent
        }
      }
    }
  }

  static let roots = [
    Root(own: "f", order: [0, 1, 2], note: "n"), Root(own: "a", order: [1, 0], note: ""),
    Root(own: "", order: [2, 2], note: "<m>"), Root(own: "f", order: [0, 1, 2], note: "n"),
  ]

  static let pieces = [
    "a ", "\n", "{{name}}", "{{name}}", "{{note}}", "{{#note}}", "{{.}}", "{{/note}}", "{{^note}}", "{{own}}",
    "{{shared}}",
    "{{#parts}}", "{{/parts}}", "{{#@first}}", "{{/@first}}", "{{^@last}}", "{{/@last}}", "{{@index}}", "{{{telling}}}",
    "{{#.}}", "{{/.}}", "{{#rows}}", "{{/rows}}", "{{^parts}}",
  ]

  func compiled(_ template: String) -> Template? {
    var diagnostics = DiagnosticList()
    return TemplateCompiler(library: library()).compile(
      mapped(template), format: .html, schema: Root.schema, diagnostics: &diagnostics)
  }

  /// Renders a template for some root records, two pages of each, with texts kept and without.
  func compare(_ template: String, limits: TemplateRenderer.Limits = .init()) -> Bool {
    guard let compiled = compiled(template) else { return false }
    let texts = LastingTexts()
    for root in Self.roots {
      var stretches = SharedStretches(isShared: [false, true, true])
      var (alone, faultsAlone) = (OutputBuffer(), [RenderFault]())
      compiled.render(.record(root.record), into: &alone, faults: &faultsAlone, limits: limits)
      for isSharing in [false, true, true] {
        var (kept, faults) = (OutputBuffer(), [RenderFault]())
        if isSharing {
          compiled.render(
            root.record, sharing: &stretches, keeping: texts, into: &kept, faults: &faults, limits: limits)
        } else {
          compiled.render(.record(root.record), keeping: texts, into: &kept, faults: &faults, limits: limits)
        }
        #expect(kept.text == alone.text, "\(template.debugDescription)")
        #expect(faults == faultsAlone, "\(template.debugDescription)")
      }
    }
    return true
  }

  @Test func `random templates print the same for each root record`() {
    var random = Random(state: 5)
    var count = 0
    for _ in 0..<4000 {
      let body = (0..<random.next(below: 9)).map { _ in Self.pieces[random.next(below: Self.pieces.count)] }.joined()
      if compare("{{#rows}}\(body){{/rows}}") { count += 1 }
      _ = compare(
        "{{#rows}}\(body){{/rows}}", limits: .init(bytes: random.next(below: 40), steps: random.next(below: 60)))
    }
    #expect(count > 300)
  }

  @Test(arguments: [
    "{{#rows}}{{name}}{{#note}} ({{note}}){{/note}}{{/rows}}",
    "{{#rows}}{{#parts}}{{name}}{{^note}}-{{/note}}{{/parts}}{{/rows}}",
    "{{#rows}}{{name}}{{own}}{{/rows}}", "{{#rows}}{{#parts}}{{own}}{{/parts}}{{/rows}}",
    "{{#rows}}{{^@first}}, {{/@first}}{{@index}}{{/rows}}",
    "{{#rows}}{{#parts}}{{#@last}}{{name}}{{/@last}}{{/parts}}{{/rows}}",
    "{{#rows}}{{name}}: {{{telling}}}{{/rows}}", "{{#rows}}{{#parts}}{{{telling}}}{{/parts}}{{/rows}}",
    "{{#rows}}{{#.}}{{name}}{{#note}}{{.}}{{/note}}{{/.}}{{/rows}}", "{{#rows}}{{#rows}}{{name}}{{/rows}}{{/rows}}",
  ])
  func `what reads more than the element is printed for each root record`(_ template: String) {
    #expect(compare(template))
  }

  @Test func `what depends on an element alone is made once, until there is no more room`() throws {
    let name = Name("")
    let template = try #require(compiled("{{#rows}}<b>{{name}}</b>{{#note}}{{.}}{{/note}}{{/rows}}"))
    func output(_ text: String, _ texts: LastingTexts) -> String {
      let rows = Rows(count: 1, isOwn: [false, true], identity: { _ in ObjectIdentifier(name) }) { _, _ in .text(text) }
      var (output, faults) = (OutputBuffer(), [RenderFault]())
      template.render(Record([.absent, .rows(rows), .absent]), keeping: texts, into: &output, faults: &faults)
      return output.text
    }
    let (roomy, full) = (LastingTexts(), LastingTexts(limit: 0))
    #expect(output("x", roomy) == "<b>x</b>x")
    #expect(output("y", roomy) == "<b>x</b>y")
    #expect(output("x", full) == "<b>x</b>x")
    #expect(output("y", full) == "<b>y</b>y")
  }
}
