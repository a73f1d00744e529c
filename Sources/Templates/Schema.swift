/// What names a template may use: the shape of its data, with a sentence of documentation for each name.
///
/// Names are bound to positions in a `Record` when a template is compiled, so a misspelt name is an error before the
/// first page is made.
package struct Schema: Sendable {
  package var fields: [Field]

  package struct Field: Sendable {
    package var name: String
    package var kind: Kind
    /// What the value means, for `docs/templates.md`.
    package var summary: String

    package init(_ name: String, _ kind: Kind, _ summary: String) {
      self.name = name
      self.kind = kind
      self.summary = summary
    }
  }

  package indirect enum Kind: Sendable {
    /// Escaped for the place it is printed in.
    case text
    /// Formatted text: `{{x}}` prints it plain, `{{{x}}}` as the HTML that our Markdown renderer made.
    case prose
    /// Only for sections.
    case flag
    case record(Schema)
    case list(Kind)
  }

  package init(_ fields: [Field]) {
    self.fields = fields
  }

  package func index(of name: String) -> Int? { fields.firstIndex { $0.name == name } }

  /// What a dotted name, such as `contact.phone`, stands for; `nil` where it stands for nothing.
  package func kind(of name: String) -> Kind? {
    name.split(separator: ".").reduce(.record(self)) { kind, part in
      guard case .record(let schema) = kind, let index = schema.index(of: String(part)) else { return nil }
      return schema.fields[index].kind
    }
  }
}
