import Diagnostics

/// Collects which communities stand on the network's contact, next step or headline, for one note each.
struct FallbackNotes {
  private var contacts: [String] = []
  private var nextSteps: [String] = []
  private var headlines: [String] = []
  /// Those whose record says `asks`, of which nothing is left. The others may well ask what all ask.
  private var asks: [String] = []

  mutating func add(_ kit: Kit) {
    if kit.contact?.isNational == true { contacts.append(kit.community.id.value) }
    if kit.nextStep?.isNational == true { nextSteps.append(kit.community.id.value) }
    if kit.headline?.isNational == true { headlines.append(kit.community.id.value) }
    if kit.community.pitch.asks != nil, kit.asks.isNational, !kit.asks.value.isEmpty {
      asks.append(kit.community.id.value)
    }
  }

  var notes: [Diagnostic] {
    let hint = "until then their kits count as incomplete"
    let fields = [
      ("contact", contacts, hint), ("next_step", nextSteps, hint), ("headline", headlines, hint),
      ("asks", asks, "a pitch that asks nothing is none"),
    ]
    return fields.compactMap { field, ids, hint in
      ids.isEmpty ? nil : Diagnostic.national(field, ids.sorted(), hint)
    }
  }
}

extension Diagnostic {
  fileprivate static func national(_ field: String, _ ids: [String], _ hint: String) -> Diagnostic {
    let names = ids.prefix(3).joined(separator: ", ") + (ids.count > 3 ? ", …" : "")
    let count = ids.count == 1 ? "1 community shows" : "\(ids.count) communities show"
    return Diagnostic(
      .note, code: "national-fallback",
      "\(count) the network's \(field.split(separator: "_").joined(separator: " ")) instead of their own: \(names)",
      at: nil, hint: "add '\(field):' to their records; \(hint)")
  }
}
