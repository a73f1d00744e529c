import Diagnostics

extension RecordReader {
  /// One of the names of an enumeration.
  package func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type = Choice.self, _ presence: Presence = .optional
  ) -> Sourced<Choice>? {
    guard let text = text(key, presence) else { return nil }
    guard let choice = Choice(rawValue: text.value) else {
      report(.unknownChoice(text, key: key, choices: Choice.allCases.map(\.rawValue)))
      return nil
    }
    return Sourced(choice, at: text.source)
  }

  /// A name for addresses and anchors: small letters, digits and single hyphens between them, at most 100.
  package func slug(_ key: String, _ presence: Presence = .optional) -> Sourced<String>? {
    guard let text = text(key, presence) else { return nil }
    guard Slug.isSlug(text.value) else {
      report(.notASlug(text, key: key))
      return nil
    }
    return text
  }
}

extension Diagnostic {
  fileprivate static func unknownChoice(_ text: Sourced<String>, key: String, choices: [String]) -> Diagnostic {
    Diagnostic(
      .error, code: "unknown-choice", "'\(key)' cannot be '\(text.value)'", at: text.source,
      hint: NearestName.hint(for: text.value, among: choices))
  }

  fileprivate static func notASlug(_ text: Sourced<String>, key: String) -> Diagnostic {
    Diagnostic(
      .error, code: "not-a-slug", "'\(key)' cannot be '\(text.value)'", at: text.source,
      hint: "use small letters a to z, digits, and single hyphens between words, such as st-louis")
  }
}
