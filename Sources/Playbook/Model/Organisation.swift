import StructuredData

/// An organisation that leads a community's effort.
package struct Organisation: Sendable {
  package var name: Sourced<String>
  package var role: Sourced<String>?
  package var url: Sourced<String>?

  package init(name: Sourced<String>, role: Sourced<String>? = nil, url: Sourced<String>? = nil) {
    self.name = name
    self.role = role
    self.url = url
  }
}

/// Who takes part, by what they bring.
package struct Partners: Sendable {
  package var employers: [Sourced<String>] = []
  package var training: [Sourced<String>] = []
  package var civic: [Sourced<String>] = []

  package init() {}
}
