import StructuredData

/// A page that figures and targets were read from.
package struct SourceReference: Sendable {
  package var url: Sourced<String>
  package var title: Sourced<String>
  package var publisher: Sourced<String>?
  /// `nil` for an undated page.
  package var date: Sourced<PartialDate>?

  package init(
    url: Sourced<String>, title: Sourced<String>, publisher: Sourced<String>? = nil, date: Sourced<PartialDate>? = nil
  ) {
    self.url = url
    self.title = title
    self.publisher = publisher
    self.date = date
  }
}

/// A page worth visiting, with the words to show for it.
package struct Link: Sendable {
  package var label: Sourced<String>
  package var url: Sourced<String>

  package init(label: Sourced<String>, url: Sourced<String>) {
    self.label = label
    self.url = url
  }
}
