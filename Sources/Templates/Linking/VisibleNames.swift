import Diagnostics

/// All names a tag could have meant, for the hint of an unknown one.
struct VisibleNames {
  /// Names and dotted paths, the innermost section's first.
  private var names: [String] = []
  /// Names that are only known inside a list, with the list's name.
  private var elements: [(name: String, list: String)] = []

  /// More would be slow to compare and no help to read.
  private static let limit = 2000
  private static let depthLimit = 4

  init(scopes: [Schema.Kind]) {
    for case .record(let schema) in scopes.reversed() { collect(schema, prefix: "", depth: 1) }
  }

  func hint(for name: String) -> String? {
    if let path = names.first(where: { $0.hasSuffix(".\(name)") }) { return "did you mean '\(path)'?" }
    if let nearest = NearestName.of(name, among: names) { return "did you mean '\(nearest)'?" }
    if let element = elements.first(where: { $0.name == name }) {
      return "it is known between {{#\(element.list)}} and {{/\(element.list)}}"
    }
    return NearestName.hint(for: name, among: names.filter { !$0.contains(".") })
  }
}

extension VisibleNames {
  private mutating func collect(_ schema: Schema, prefix: String, depth: Int) {
    for field in schema.fields where names.count < Self.limit {
      let name = prefix + field.name
      names.append(name)
      switch field.kind {
      case .record(let inner) where depth < Self.depthLimit: collect(inner, prefix: name + ".", depth: depth + 1)
      case .list(.record(let inner)): elements += inner.fields.map { ($0.name, name) }
      default: break
      }
    }
  }
}

extension LoopName {
  static func hint(for name: String) -> String? { NearestName.hint(for: name, among: all) }
}
