/// A value that fills a template's place.
package enum TemplateValue: Sendable {
  /// The schema knows the name, but here is no value: sections are skipped, printing it is a fault.
  case absent
  case text(String)
  case prose(Prose)
  case flag(Bool)
  case record(Record)
  case list([TemplateValue])
}

/// The values of a schema's fields, by their positions in the schema.
package struct Record: Sendable {
  private let source: Source

  private enum Source: Sendable {
    case made([TemplateValue])
    case making(@Sendable (_ field: Int) -> TemplateValue)
  }

  package init(_ values: [TemplateValue]) {
    source = .made(values)
  }

  /// - Parameter make: makes the value of a field each time it is asked for, and `absent` of one that isn't there.
  package init(_ make: @escaping @Sendable (_ field: Int) -> TemplateValue) {
    source = .making(make)
  }

  package subscript(field: Int) -> TemplateValue {
    switch source {
    case .made(let values): field < values.count ? values[field] : .absent
    case .making(let make): make(field)
    }
  }
}
