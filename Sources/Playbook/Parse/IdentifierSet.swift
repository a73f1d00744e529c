import Diagnostics
import Markdown
import StructuredData

/// Hands out the ids of a play's tasks, steps or questions: explicit ones as written, the others from their text, each
/// once. Ticks, progress and answers hang on them.
struct IdentifierSet {
  /// The most bytes of an id made from a text: records name it by its beginning, and steps repeat their task's.
  static let longestSlug = 200

  /// Where ids must differ, in words for a message: "in this play".
  let scope: String
  private var taken: [String: SourceRange] = [:]
  /// The number that the next item with the same slug gets.
  private var nextNumbers: [String: Int] = [:]

  init(scope: String = "in this play") {
    self.scope = scope
  }

  /// Sets explicit ids aside, before any other item can take one by chance. Those that can't be ids, and second uses, are
  /// reported; their items get an id from their text.
  mutating func reserve(_ ids: [Sourced<String>], diagnostics: inout DiagnosticList) {
    for id in ids {
      if id.value.isEmpty || !id.value.allSatisfy(\.isIDCharacter) {
        diagnostics.append(.badID(id))
      } else if let first = taken[id.value] {
        diagnostics.append(.duplicateID(id, scope: scope, first: first))
      } else {
        taken[id.value] = id.source
      }
    }
  }

  /// The id for an item: the explicit one if it was set aside for it.
  /// - Parameter fallback: what an item is called whose text has no letters or digits.
  mutating func claim(explicit: Sourced<String>?, text: String, fallback: String, source: SourceRange) -> String {
    if let explicit, taken[explicit.value] == explicit.source { return explicit.value }
    let slug = Self.shortened(Slug.make(from: text))
    return unique(slug.isEmpty ? fallback : slug, source: source)
  }

  private mutating func unique(_ slug: String, source: SourceRange) -> String {
    var id = slug
    var number = nextNumbers[slug] ?? 2
    while taken[id] != nil {
      id = "\(slug)-\(number)"
      number += 1
    }
    nextNumbers[slug] = number
    taken[id] = source
    return id
  }

  /// As many whole words as fit.
  private static func shortened(_ slug: String) -> String {
    guard slug.utf8.count > longestSlug else { return slug }
    var result = Substring()
    var length = 0
    for character in slug {
      length += character.utf8.count
      if length > longestSlug { break }
      result.append(character)
    }
    return String(result.lastIndex(of: "-").map { result[..<$0] } ?? result)
  }
}

extension Character {
  fileprivate var isIDCharacter: Bool { isLetter || isNumber || self == "-" || self == "_" || self == "." }
}

extension Diagnostic {
  fileprivate static func duplicateID(_ id: Sourced<String>, scope: String, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "duplicate-id", "the id '\(id.value)' is used twice \(scope)", at: id.source,
      hint: "give one of the two another id", related: [.init("first used here", at: first)])
  }

  fileprivate static func badID(_ id: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .error, code: "bad-id", "'{#\(id.value)}' can't be an id", at: id.source,
      hint: "use letters, digits and hyphens without spaces, such as {#build-your-use-case}")
  }
}
