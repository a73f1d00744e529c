/// A value that fills a template's place.
package enum TemplateValue: Sendable {
  /// The schema knows the name, but here is no value: sections are skipped, printing it is a fault.
  case absent
  case text(String)
  indirect case prose(Prose)
  case flag(Bool)
  case record(Record)
  case list([TemplateValue])
}

/// The values of a schema's fields, in the schema's order.
package struct Record: Sendable {
  package var values: [TemplateValue]

  package init(_ values: [TemplateValue]) {
    self.values = values
  }
}
