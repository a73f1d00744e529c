import StructuredData

/// Somebody a task is for: the community, employers, training providers …
package struct Audience: Sendable {
  /// A slug, unique in the site: used in anchors and by templates.
  package var id: Sourced<String>
  /// As pages name it: "Training providers".
  package var name: String
  /// What people write for it in a label, apart from its id and name; case, plural "s" and formatting don't matter.
  package var labels: [String]

  package init(id: Sourced<String>, name: String, labels: [String] = []) {
    self.id = id
    self.name = name
    self.labels = labels
  }
}
