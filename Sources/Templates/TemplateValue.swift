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
  private let value: @Sendable (_ field: Int) -> TemplateValue

  /// - Parameter value: makes the value of a field each time it is asked for, and `absent` of one that isn't there.
  package init(_ value: @escaping @Sendable (_ field: Int) -> TemplateValue) {
    self.value = value
  }

  package init(_ values: [TemplateValue]) {
    self.init { $0 < values.count ? values[$0] : .absent }
  }

  package subscript(field: Int) -> TemplateValue { value(field) }
}
