import Templates

/// What templates may know of a model type: each name declared once, with its meaning and the way to its value.
///
/// From it come the schema that templates are compiled against, the records they are rendered with, and the list of
/// names in the documentation, so the three can't drift apart. Names that are only known at run time, such as the words
/// of a vocabulary, are fields like all others.
///
/// It stands here rather than beside the templates so that the compiler sees its models, and makes code for each of them.
package struct DataShape<Model: Sendable>: Sendable {
  package let fields: [Field]
  package let schema: Schema
  /// The ways to the fields' values alone, which is all that records need.
  private let values: [@Sendable (Model) -> TemplateValue]
  private let isOwn: [Bool]
  private let identity: @Sendable (Model) -> ObjectIdentifier?

  /// One name. Make it with `text`, `flag` and their like.
  package struct Field: Sendable {
    package let declaration: Schema.Field
    package let value: @Sendable (Model) -> TemplateValue
    private(set) var isOwn = false

    /// The same field, of a model that all communities have: its value is each community's own.
    package var own: Self {
      var copy = self
      copy.isOwn = true
      return copy
    }
  }

  /// - Parameter identity: what a model is known by that all communities have, as long as the site is made. Whatever is known
  ///   by the same must differ in nothing but the fields that are `own`.
  package init(_ fields: [Field], identity: @escaping @Sendable (Model) -> ObjectIdentifier? = { _ in nil }) {
    self.fields = fields
    self.identity = identity
    schema = Schema(fields.map(\.declaration))
    values = fields.map(\.value)
    isOwn = fields.map(\.isOwn)
  }

  /// The values of a model, in the schema's order.
  package func values(of model: Model) -> [TemplateValue] { values.map { $0(model) } }

  /// The values of a model, made once for many readers.
  package func record(_ model: Model) -> Record { Record(values(of: model)) }

  /// The same names, of which those that nothing reads have no value: to make it would be work for nothing.
  /// - Parameter names: those that any template or text reads.
  package func limited(to names: Set<String>) -> DataShape {
    DataShape(
      fields.map { field in
        let declared = field.declaration
        return names.contains(declared.name)
          ? field : .value(declared.name, declared.kind, declared.summary) { _ in .absent }
      })
  }

  /// The elements of a list.
  package func rows(_ models: [Model]) -> Rows {
    Rows(count: models.count, isOwn: isOwn, identity: { [identity] in identity(models[$0]) }) { [values] row, field in
      field < values.count ? values[field](models[row]) : .absent
    }
  }
}

extension DataShape.Field {
  /// A field of any kind, for values that are made elsewhere. The value must be of that kind, or absent.
  package static func value(
    _ name: String, _ kind: Schema.Kind, _ summary: String, _ get: @escaping @Sendable (Model) -> TemplateValue
  ) -> Self {
    Self(declaration: Schema.Field(name, kind, summary), value: get)
  }

  package static func text(_ name: String, _ summary: String, _ get: @escaping @Sendable (Model) -> String) -> Self {
    value(name, .text, summary) { .text(get($0)) }
  }

  /// Text that may be missing. An empty one is missing too: it would print as a hole.
  package static func optionalText(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Model) -> String?
  ) -> Self {
    value(name, .text, summary) { model in
      guard let text = get(model), !text.isEmpty else { return .absent }
      return .text(text)
    }
  }

  package static func flag(_ name: String, _ summary: String, _ get: @escaping @Sendable (Model) -> Bool) -> Self {
    value(name, .flag, summary) { .flag(get($0)) }
  }

  package static func prose(_ name: String, _ summary: String, _ get: @escaping @Sendable (Model) -> Prose) -> Self {
    value(name, .prose, summary) { .prose(get($0)) }
  }

  package static func optionalProse(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Model) -> Prose?
  ) -> Self {
    value(name, .prose, summary) { get($0).map(TemplateValue.prose) ?? .absent }
  }

  package static func textList(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Model) -> [String]
  ) -> Self {
    value(name, .list(.text), summary) { .list(get($0).map(TemplateValue.text)) }
  }

  package static func proseList(
    _ name: String, _ summary: String, _ get: @escaping @Sendable (Model) -> [Prose]
  ) -> Self {
    value(name, .list(.prose), summary) { .list(get($0).map(TemplateValue.prose)) }
  }
}

extension DataShape.Field {
  package static func record<Part: Sendable>(
    _ name: String, _ shape: DataShape<Part>, _ summary: String, _ get: @escaping @Sendable (Model) -> Part
  ) -> Self {
    value(name, .record(shape.schema), summary) { .record(shape.record(get($0))) }
  }

  package static func optionalRecord<Part: Sendable>(
    _ name: String, _ shape: DataShape<Part>, _ summary: String, _ get: @escaping @Sendable (Model) -> Part?
  ) -> Self {
    value(name, .record(shape.schema), summary) { model in
      get(model).map { .record(shape.record($0)) } ?? .absent
    }
  }

  package static func list<Element: Sendable>(
    _ name: String, _ shape: DataShape<Element>, _ summary: String, _ get: @escaping @Sendable (Model) -> [Element]
  ) -> Self {
    value(name, .list(.record(shape.schema)), summary) { .rows(shape.rows(get($0))) }
  }
}
