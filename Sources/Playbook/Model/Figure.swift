import StructuredData

/// A number with what it counts, where it was read and when.
package struct Figure: Sendable {
  /// A national figure's id; local ones have none.
  package var id: Sourced<String>?
  package var kind: Sourced<Kind>?
  /// What is counted: "open tech positions in Flint".
  package var label: Sourced<String>
  /// `nil` only for a national finding that its label says in a sentence, numbers and all.
  package var value: Sourced<Number>?
  /// "people", "USD per hour", "percent" …
  package var unit: Sourced<String>?
  /// "more than", "at least": part of the number wherever it is printed.
  package var qualifier: Sourced<String>?
  /// The address, or for some national figures the description, of the page it was read from.
  package var source: Sourced<String>
  package var publisher: Sourced<String>?
  /// `nil` for an undated page.
  package var asOf: Sourced<PartialDate>?
  package var note: Sourced<String>?
  /// The id of the national figure that counts the same thing and says something else.
  package var alternativeOf: Sourced<String>?
  /// In months: when it is old, where that differs from the site's other figures.
  package var maximumAge: Sourced<Int>?
  /// Only national figures have one.
  package var status: Sourced<Status>?

  package enum Kind: String, CaseIterable, Sendable {
    case demand
    case result
    case employers
    case funding
    case wage
    case offer
    case evaluation
    case projection
    case context
    case partners
  }

  /// What a careful editor knows about a national figure.
  package enum Status: String, CaseIterable, Sendable {
    case current
    case historical
    /// A forecast whose date has passed.
    case expired
    /// Never shown.
    case uncited
    /// Shown only beside its alternative.
    case disputed
  }

  package init(label: Sourced<String>, value: Sourced<Number>?, source: Sourced<String>) {
    self.label = label
    self.value = value
    self.source = source
  }
}
