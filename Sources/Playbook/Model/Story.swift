import StructuredData

/// What somebody said about the programme, with the consent to publish it.
package struct Story: Sendable {
  package var quote: Sourced<String>
  package var name: Sourced<String>
  package var role: Sourced<String>?
  package var organisation: Sourced<String>?
  /// The day consent was given. Without it a story is not published.
  package var consent: Sourced<PartialDate>?
  /// The last day the consent holds.
  package var expires: Sourced<PartialDate>?
  /// Whether one of the two days is written and can't be read, which was reported.
  package var hasFaultyDay = false

  package init(quote: Sourced<String>, name: Sourced<String>) {
    self.quote = quote
    self.name = name
  }
}
