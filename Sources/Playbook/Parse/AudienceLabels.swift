/// The labels people write for the site's audiences: `Employers:`, `Community and training providers:` …
///
/// A label is an audience only if `site.yaml` lists it, so that "Step 1:" and "Note:" stay prose.
package struct AudienceLabels: Sendable {
  /// Ids by label and by the singulars of labels.
  private var audiences: [String: String] = [:]

  package init(_ audiences: [Audience]) {
    let labels = audiences.flatMap { audience in
      ([audience.id.value, audience.name] + audience.labels).map { (label: $0, id: audience.id.value) }
    }
    add(labels.map { ([Self.normalized($0.label)], $0.id) })
    add(labels.map { (Self.singulars(of: Self.normalized($0.label)), $0.id) })
  }

  /// The audiences a label names, each once, in its order; `nil` if any part of it is not an audience.
  package func audiences(named label: String) -> [String]? {
    let label = Self.withoutAddress(Self.normalized(label))
    if let whole = audience(label) { return [whole] }
    var found = [String]()
    for part in Self.parts(of: label) {
      guard let id = audience(Self.withoutAddress(part)) else { return nil }
      if !found.contains(id) { found.append(id) }
    }
    return found.isEmpty ? nil : found
  }

  /// A label without what may differ from item to item: case, hyphens, "for the".
  static func spelling(of label: String) -> String { withoutAddress(normalized(label)) }

  /// Whether two labels differ in nothing that a reader of labels looks at: case, hyphens, singular or plural.
  package static func areSame(_ first: String, _ second: String) -> Bool {
    let (first, second) = (normalized(first), normalized(second))
    return singulars(of: first).contains(second) || singulars(of: second).contains(first)
  }
}

extension AudienceLabels {
  /// What was added first stays: labels as written come before the singulars made from them.
  private mutating func add(_ entries: [(forms: [String], id: String)]) {
    for entry in entries {
      for form in entry.forms where audiences[form] == nil { audiences[form] = entry.id }
    }
  }

  private func audience(_ label: String) -> String? {
    Self.singulars(of: label).lazy.compactMap { audiences[$0] }.first
  }

  /// Lower case, every run of spaces, hyphens and no-break spaces as one space.
  private static func normalized(_ label: String) -> String {
    label.lowercased().split { $0.isWhitespace || "-\u{2011}_".contains($0) }.joined(separator: " ")
  }

  /// "for the employers" and "all employers" mean employers. "The community" alone begins a sentence: it stays.
  private static func withoutAddress(_ label: String) -> String {
    var words = label.split(separator: " ")[...]
    let isAddressed = ["for", "para"].contains(words.first)
    if isAddressed { words.removeFirst() }
    if let first = words.first, first == "all" || isAddressed && ["the", "los", "las", "la", "el"].contains(first) {
      words.removeFirst()
    }
    return words.isEmpty ? label : words.joined(separator: " ")
  }

  /// `a & b`, `a/b`, `a, b and c`, `a y b`.
  private static func parts(of label: String) -> [String] {
    var parts: [[Substring]] = [[]]
    let spaced = label.reduce(into: "") { $0 += ",;&/+".contains($1) ? " \($1) " : String($1) }
    for word in spaced.split(separator: " ") {
      if [",", ";", "&", "/", "+", "and", "or", "y", "e", "o"].contains(word) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// The label itself and the singulars it may be the plural of: communities → community, empleadores → empleador.
  private static func singulars(of label: String) -> [String] {
    var forms = [label]
    if label.hasSuffix("ies") { forms.append(label.dropLast(3) + "y") }
    if label.hasSuffix("es") { forms.append(String(label.dropLast(2))) }
    if label.hasSuffix("s") { forms.append(String(label.dropLast())) }
    return forms.filter { !$0.isEmpty }
  }
}
