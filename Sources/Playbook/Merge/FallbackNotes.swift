import Diagnostics

/// Collects which communities stand on the network's contact, next step, headline or asks: a note for each at its record,
/// where it can be accepted, and of those that stay one note for each part.
struct FallbackNotes {
  private(set) var each: [Diagnostic] = []

  /// The keys of what a kit has of the network's instead of its own.
  static func keys(of kit: Kit) -> [String] {
    // Where the record says `asks`, nothing is left of them. The others may well ask what all ask.
    let hasOwnAsks = kit.community.pitch.asks != nil && !kit.asks.value.isEmpty
    let areNational = [
      kit.contact?.isNational, kit.nextStep?.isNational, kit.headline?.isNational, hasOwnAsks && kit.asks.isNational,
    ]
    return zip(parts, areNational).compactMap { part, isNational in isNational == true ? part.key : nil }
  }

  mutating func add(_ kit: Kit) {
    add(Self.keys(of: kit), of: kit.community.id.value, at: kit.community.id.source.file.path)
  }

  /// - Parameter path: that of the community's record, as messages show it.
  mutating func add(_ keys: [String], of community: String, at path: String) {
    for part in Self.parts where keys.contains(part.key) { each.append(.national(part, community, at: path)) }
  }

  /// One note for each part that notes are about, with the communities.
  static func joined(_ notes: [Diagnostic]) -> [Diagnostic] {
    parts.compactMap { part in
      let own = notes.filter { $0.message.contains("'s \(part.words) ") }
      let ids = own.compactMap(\.subject).sorted()
      return own.first.map { .national(part, ids, $0.severity) }
    }
  }
}

extension FallbackNotes {
  /// What a kit may have from the network: its key in a record.
  fileprivate struct Part: Sendable {
    let key: String
    let consequence: String

    var words: String { key.split(separator: "_").joined(separator: " ") }
  }

  private static let parts = [
    Part(key: "contact", consequence: incomplete), Part(key: "next_step", consequence: incomplete),
    Part(key: "headline", consequence: incomplete),
    Part(key: "asks", consequence: "a pitch that asks nothing is none"),
  ]

  private static let incomplete = "until then their kits count as incomplete"
}

extension Diagnostic {
  fileprivate static func national(_ part: FallbackNotes.Part, _ community: String, at path: String) -> Diagnostic {
    var note = Diagnostic(
      .note, code: "national-fallback", "'\(community)' shows the network's \(part.words) instead of its own",
      at: SourceLocation(path: path))
    note.subject = community
    return note
  }

  fileprivate static func national(
    _ part: FallbackNotes.Part, _ ids: [String], _ severity: Severity
  ) -> Diagnostic {
    let names = ids.prefix(3).joined(separator: ", ") + (ids.count > 3 ? ", …" : "")
    let count = ids.count == 1 ? "1 community shows" : "\(ids.count) communities show"
    return Diagnostic(
      severity, code: "national-fallback", "\(count) the network's \(part.words) instead of their own: \(names)",
      at: nil, hint: "add '\(part.key):' to their records; \(part.consequence)")
  }
}
