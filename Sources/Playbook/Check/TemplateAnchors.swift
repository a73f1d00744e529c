/// The names that templates give to places on their pages, in `id="…"`.
struct TemplateAnchors: Sendable {
  private var names: Set<String> = ["top"]
  /// `id="piece-{{id}}"`: what stands before and behind the data.
  private var patterns: Set<[String]> = []

  init(_ templates: [String]) {
    for template in templates { add(template) }
  }

  func contains(_ name: String) -> Bool {
    names.contains(name)
      || patterns.contains { name.count > $0[0].count + $0[1].count && name.hasPrefix($0[0]) && name.hasSuffix($0[1]) }
  }
}

extension TemplateAnchors {
  private mutating func add(_ template: String) {
    for part in template.split(separator: " id=\"").dropFirst() {
      let id = part.prefix { $0 != "\"" }
      guard let start = id.firstRange(of: "{{")?.lowerBound else {
        names.insert(String(id))
        continue
      }
      let end = id.ranges(of: "}}").last?.upperBound ?? id.endIndex
      let pattern = [String(id[..<start]), String(id[end...])]
      // Data alone could be any name: what a play's sections are called is known from the play.
      if pattern != ["", ""] { patterns.insert(pattern) }
    }
  }
}
