import Diagnostics
import Synchronization
import Testing

@testable import Playbook
@testable import Templates

struct DataShapeTests {
  struct Contact {
    var phone: String?
  }

  struct Community {
    var name = "Flint"
    var contact: Contact? = Contact(phone: "1")
    var words = ["a", "b"]
    var isDraft = false
    var extra = ["colour": "#fff"]
    var intro: Prose?
  }

  static let contact = DataShape<Contact>([.optionalText("phone", "The number to call.") { $0.phone }])

  /// Names from the model and names known at run time, side by side.
  static func community(extra: [String]) -> DataShape<Community> {
    DataShape(
      [
        .text("name", "What it is called.") { $0.name },
        .optionalRecord("contact", contact, "Whom to call.") { $0.contact },
        .textList("words", "Words.") { $0.words },
        .flag("draft", "Whether it is a draft.") { $0.isDraft },
        .optionalProse("intro", "The first paragraph.") { $0.intro },
        .list("contacts", contact, "All contacts.") { [$0.contact].compactMap(\.self) },
      ] + extra.map { key in .optionalText(key, "A word of the vocabulary.") { $0.extra[key] } })
  }

  /// What compiling against a shape and rendering with its values gave.
  struct Rendered {
    var output: String
    var diagnostics: [Diagnostic]
    var faults: [RenderFault]
  }

  func render<Model>(_ template: String, _ shape: DataShape<Model>, _ model: Model) -> Rendered {
    let text = MappedText(SourceFile(path: "page.html", text: template).wholeRange)
    var diagnostics = DiagnosticList()
    let compiler = TemplateCompiler(library: TemplateLibrary())
    let compiled = compiler.compile(text, format: .html, schema: shape.schema, diagnostics: &diagnostics)
    var (output, faults) = (OutputBuffer(), [RenderFault]())
    compiled?.render(shape.record(model), into: &output, faults: &faults)
    return Rendered(output: output.text, diagnostics: diagnostics.sorted(), faults: faults)
  }

  func render(_ template: String, _ community: Community = Community()) -> Rendered {
    render(template, Self.community(extra: ["colour", "shape"]), community)
  }

  @Test func `names are declared once and bound to the model`() {
    let template =
      "{{name}} {{contact.phone}} {{#words}}{{.}}{{/words}}{{^draft}}!{{/draft}}{{#contacts}}{{phone}}{{/contacts}}"
    let result = render(template)
    #expect(result.output == "Flint 1 ab!1")
    #expect(result.faults.isEmpty)
  }

  @Test func `what the model lacks is absent`() {
    var community = Community()
    community.contact = nil
    #expect(
      render("{{contact.phone}}{{intro}}{{shape}}", community).faults.map(\.name) == [
        "contact.phone", "intro", "shape",
      ])
    community.contact = Contact(phone: "")
    #expect(render("{{contact.phone}}", community).faults.map(\.name) == ["contact.phone"])
  }

  @Test func `names known at run time are names like others`() {
    #expect(render("{{colour}}").output == "#fff")
    #expect(render("{{color}}").diagnostics.first?.hint == "did you mean 'colour'?")
  }

  @Test func `the schema documents its names`() {
    let schema = Self.community(extra: []).schema
    #expect(schema.fields.map(\.name) == ["name", "contact", "words", "draft", "intro", "contacts"])
    #expect(schema.fields.allSatisfy { !$0.summary.isEmpty })
  }

  @Test func `of a list's elements only what is read is made`() {
    let made = Mutex<[String]>([])
    let element = DataShape<Int>([
      .text("read", "") { number in
        made.withLock { $0.append("read \(number)") }
        return String(number)
      },
      .text("unread", "") { number in
        made.withLock { $0.append("unread \(number)") }
        return ""
      },
    ])
    let shape = DataShape<Int>([.list("list", element, "") { Array(1...$0) }])
    let result = render("{{#list}}{{#@first}}{{read}}{{/@first}}{{/list}}", shape, 3)
    #expect(result.output == "1")
    #expect(made.withLock { $0 } == ["read 1"])
  }

  @Test func `a limited shape has the same names, and values for those that are read`() {
    let shape = DataShape<Int>([
      .text("unread", "") { _ in
        Issue.record("this is not to be made")
        return ""
      }, .text("read", "") { String($0) },
    ]).limited(to: ["read"])
    #expect(shape.schema.fields.map(\.name) == ["unread", "read"])
    let result = render("{{read}}{{^unread}}!{{/unread}}", shape, 2)
    #expect(result.output == "2!")
  }

  @Test func `a list is a list in sections, however its elements are made`() {
    let element = DataShape<Int>([.text("number", "") { String($0) }])
    let shape = DataShape<Int>([.list("list", element, "") { Array(0..<$0) }])
    let template =
      "{{#list}}{{@index}}{{number}}{{#@first}}f{{/@first}}{{#@last}}l{{/@last}} {{/list}}{{^list}}none{{/list}}"
    #expect(render(template, shape, 3).output == "00f 11 22l ")
    #expect(render(template, shape, 1).output == "00fl ")
    #expect(render(template, shape, 0).output == "none")
  }

  @Test func `every kind of field has its getter`() throws {
    let prose = prose(html: "<b>p</b>", text: "p")
    let shape = DataShape<Int>([
      .prose("prose", "") { _ in prose }, .proseList("proses", "") { Array(repeating: prose, count: $0) },
      .record("inner", DataShape<Int>([.text("number", "") { String($0) }]), "") { $0 + 1 },
      .value("any", .list(.flag), "") { .list([.flag($0 > 0)]) }, .optionalText("none", "") { _ in nil },
      .optionalProse("some", "") { _ in prose },
    ])
    let template =
      "{{prose}}{{#proses}}{{{.}}}{{/proses}}{{inner.number}}{{#any}}{{#.}}!{{/.}}{{/any}}{{^none}}{{some}}{{/none}}"
    let result = render(template, shape, 2)
    #expect(result.output == "p<b>p</b><b>p</b>3!p")
    #expect(result.faults.isEmpty)
  }

  private func prose(html: String, text: String) -> Prose {
    let words = MappedText(SourceFile(path: "a.md", text: text).wholeRange)
    func compiled(_ text: String, _ format: TextFormat) -> Template {
      var diagnostics = DiagnosticList()
      let source = MappedText(SourceFile(path: "a.md", text: text).wholeRange)
      return TemplateCompiler(library: TemplateLibrary()).compile(
        source, format: format, schema: Schema([]), diagnostics: &diagnostics) ?? Template()
    }
    return Prose(
      html: compiled(html, .html), text: compiled(text, .text), words: words, marks: [],
      source: words.file.wholeRange)
  }
}
