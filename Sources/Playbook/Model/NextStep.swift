import StructuredData

/// The one thing an employer is asked to do now.
package struct NextStep: Sendable {
  package var text: Sourced<String>
  package var date: Sourced<PartialDate>?
  package var url: Sourced<String>?

  package init(text: Sourced<String>, date: Sourced<PartialDate>? = nil, url: Sourced<String>? = nil) {
    self.text = text
    self.date = date
    self.url = url
  }
}
