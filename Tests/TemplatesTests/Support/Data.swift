import Diagnostics

@testable import Templates

/// A test's values together with the schema they have.
struct Data: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByBooleanLiteral
{
  var kind: Schema.Kind
  var value: TemplateValue

  init(_ kind: Schema.Kind, _ value: TemplateValue) {
    self.kind = kind
    self.value = value
  }

  init(stringLiteral text: String) { self.init(.text, .text(text)) }

  init(booleanLiteral flag: Bool) { self.init(.flag, .flag(flag)) }

  init(arrayLiteral elements: Data...) {
    self.init(.list(elements.first?.kind ?? .text), .list(elements.map(\.value)))
  }

  init(dictionaryLiteral fields: (String, Data)...) {
    let schema = Schema(fields.map { Schema.Field($0.0, $0.1.kind, "") })
    self.init(.record(schema), .record(Record(fields.map(\.1.value))))
  }

  static func text(_ text: String) -> Data { Data(.text, .text(text)) }

  /// A known name without a value.
  static func absent(_ data: Data = "") -> Data { Data(data.kind, .absent) }

  /// Formatted text without tags, as trusted HTML and as plain text.
  static func prose(_ html: String, plain: String? = nil) -> Data {
    let plain = plain ?? html
    let source = SourceFile(path: "prose.md", text: plain).wholeRange
    let prose = Prose(
      html: .literal(html), text: .literal(plain), words: MappedText(source), marks: [], source: source)
    return Data(.prose, .prose(prose))
  }
}

extension Template {
  /// A template that prints just this.
  static func literal(_ text: String) -> Template {
    var program = ProgramBuilder()
    program.literal(Array(text.utf8))
    return Template(program.program())
  }
}
