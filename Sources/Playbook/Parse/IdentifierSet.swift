import Diagnostics
import Markdown
import StructuredData

/// Hands out the ids of a play's tasks, steps or questions: explicit ones as written, the others from their text, each
/// once. Ticks, progress and answers hang on them.
struct IdentifierSet {
  private var taken: [String: SourceRange] = [:]

  /// The id for an item, and a diagnostic if an explicit one is taken already.
  /// - Parameter fallback: what an item is called whose text has no letters or digits.
  mutating func claim(
    explicit: Sourced<String>?, text: String, fallback: String, source: SourceRange, diagnostics: inout DiagnosticList
  ) -> String {
    if let explicit {
      guard let first = taken[explicit.value] else {
        taken[explicit.value] = explicit.source
        return explicit.value
      }
      diagnostics.append(.duplicateID(explicit, first: first))
    }
    let slug = Slug.make(from: text)
    return unique(slug.isEmpty ? fallback : slug, source: source)
  }

  private mutating func unique(_ slug: String, source: SourceRange) -> String {
    var id = slug
    var number = 2
    while taken[id] != nil {
      id = "\(slug)-\(number)"
      number += 1
    }
    taken[id] = source
    return id
  }
}

extension Diagnostic {
  fileprivate static func duplicateID(_ id: Sourced<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "duplicate-id", "the id '\(id.value)' is used twice in this play", at: id.source,
      hint: "give one of the two another id", related: [.init("first used here", at: first)])
  }
}
