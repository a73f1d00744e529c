import StructuredData

/// A goal with a date. Once the date has passed it is history.
package struct Target: Sendable {
  package var measure: Sourced<String>?
  package var value: Sourced<Number>
  package var unit: Sourced<String>?
  /// The end of the period by which it should be reached; `nil` where the source gives none.
  package var by: Sourced<PartialDate>?
  package var label: Sourced<String>
  package var source: Sourced<String>
  package var asOf: Sourced<PartialDate>?
  package var note: Sourced<String>?

  package init(label: Sourced<String>, value: Sourced<Number>, source: Sourced<String>) {
    self.label = label
    self.value = value
    self.source = source
  }
}
