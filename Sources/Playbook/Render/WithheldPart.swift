import Diagnostics

/// Something of pitch or playbook that a community doesn't get, and why.
struct WithheldPart: Sendable {
  enum Cause: Hashable, Sendable {
    /// A block marked `optional: true`, and a name in it that has no value.
    case noValue(String)
    /// A text that stands in sections, such as `{{#contact.phone}}…{{/contact.phone}}`, of which none is shown.
    case blank
  }

  /// As written, with its tags.
  var text: String
  var cause: Cause
  var place: SourceRange
  /// `nil` where the playbook's own pages don't get it.
  var community: String?

  /// One note for each part and cause, since what one community lacks most others lack too.
  static func notes(_ parts: [WithheldPart]) -> [Diagnostic] {
    let groups = Dictionary(grouping: parts) { part in
      "\(part.place.file.path):\(part.place.bytes.lowerBound):\(part.cause):\(part.community == nil)"
    }
    return groups.values.compactMap { parts in
      parts.first.map { note($0, communities: Set(parts.compactMap(\.community)).sorted()) }
    }
  }
}

extension WithheldPart {
  private static func note(_ part: WithheldPart, communities: [String]) -> Diagnostic {
    let names = communities.prefix(3).joined(separator: ", ") + (communities.count > 3 ? ", …" : "")
    let count = communities.count == 1 ? "1 community" : "\(communities.count) communities"
    return switch part.cause {
    case .noValue(let name): .noValue(name, part, of: count, names: names)
    case .blank where communities.isEmpty: .blank(part, whose: "in the playbook's own pages")
    case .blank: .blank(part, whose: "for \(count): \(names)")
    }
  }
}

extension Diagnostic {
  fileprivate static func noValue(_ name: String, _ part: WithheldPart, of count: String, names: String) -> Diagnostic {
    Diagnostic(
      .note, code: "withheld-block",
      "'\(part.text)' is left out for \(count) without a value for '\(name)': \(names)", at: part.place,
      hint: "give the communities that value, or write the block without the name")
  }

  fileprivate static func blank(_ part: WithheldPart, whose: String) -> Diagnostic {
    Diagnostic(
      .note, code: "blank-text", "'\(part.text)' is left out, since nothing of it is shown \(whose)", at: part.place,
      hint: "if they should have it, write words outside {{#…}}, or others for them in {{^…}} with the same name")
  }
}
