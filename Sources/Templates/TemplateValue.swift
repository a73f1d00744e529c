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

  /// What a record is known by, if it is in more than one root record.
  var identity: ObjectIdentifier? { if case .record(let record) = self { record.identity } else { nil } }
}

/// The elements of a list of records, whose values are made each time they are read: of most elements a page reads few, or
/// none. A reference, since each element has its list.
package final class Rows: Sendable {
  package let count: Int
  /// Makes the value of a field of one element, and `absent` of a field that isn't there.
  let make: @Sendable (_ row: Int, _ field: Int) -> TemplateValue
  /// What an element is known by in every list of every page: of two that are known by the same, all fields that aren't
  /// `isOwn` have the same values, whatever the root record. `nil` for an element that is in one root record only.
  let identity: @Sendable (_ row: Int) -> ObjectIdentifier?
  /// Of each field, whether elements that are known by the same may have different values. Of the fields beyond it none.
  let isOwn: [Bool]

  package init(
    count: Int, isOwn: [Bool] = [], identity: @escaping @Sendable (_ row: Int) -> ObjectIdentifier? = { _ in nil },
    _ make: @escaping @Sendable (_ row: Int, _ field: Int) -> TemplateValue
  ) {
    self.count = count
    self.make = make
    self.identity = identity
    self.isOwn = isOwn
  }

  package subscript(row: Int) -> TemplateValue { .record(Record(self, row: row)) }
}

/// The values of a schema's fields, by their positions in the schema.
package struct Record: Sendable {
  private let source: Source

  private enum Source: Sendable {
    case made([TemplateValue])
    case making(Rows, row: Int)
  }

  package init(_ values: [TemplateValue]) {
    source = .made(values)
  }

  fileprivate init(_ rows: Rows, row: Int) {
    source = .making(rows, row: row)
  }

  package subscript(field: Int) -> TemplateValue {
    switch source {
    case .made(let values): field < values.count ? values[field] : .absent
    case .making(let rows, let row): rows.make(row, field)
    }
  }

  fileprivate var identity: ObjectIdentifier? {
    guard case .making(let rows, let row) = source else { return nil }
    return rows.identity(row)
  }

  /// Whether a field may have another value in a record that is known by the same.
  func isOwn(_ field: Int) -> Bool {
    guard case .making(let rows, _) = source else { return false }
    return field < rows.isOwn.count && rows.isOwn[field]
  }
}
