/// A value that fills a template's place.
package enum TemplateValue: Sendable {
  /// The schema knows the name, but here is no value: sections are skipped, printing it is a fault.
  case absent
  case text(String)
  case prose(Prose)
  case flag(Bool)
  case record(Record)
  case list([TemplateValue])
  case rows(Rows)
}

/// The elements of a list of records, whose values are made each time they are read: of most elements a page reads few, or
/// none.
package struct Rows: Sendable {
  package let count: Int
  /// Makes the value of a field of one element, and `absent` of a field that isn't there.
  let make: @Sendable (_ row: Int, _ field: Int) -> TemplateValue

  package init(count: Int, _ make: @escaping @Sendable (_ row: Int, _ field: Int) -> TemplateValue) {
    self.count = count
    self.make = make
  }

  package subscript(row: Int) -> TemplateValue { .record(Record(make, row: row)) }
}

/// The values of a schema's fields, by their positions in the schema.
package struct Record: Sendable {
  private let source: Source

  private enum Source: Sendable {
    case made([TemplateValue])
    case making(@Sendable (_ row: Int, _ field: Int) -> TemplateValue, row: Int)
  }

  package init(_ values: [TemplateValue]) {
    source = .made(values)
  }

  fileprivate init(_ make: @escaping @Sendable (_ row: Int, _ field: Int) -> TemplateValue, row: Int) {
    source = .making(make, row: row)
  }

  package subscript(field: Int) -> TemplateValue {
    switch source {
    case .made(let values): field < values.count ? values[field] : .absent
    case .making(let make, let row): make(row, field)
    }
  }
}
