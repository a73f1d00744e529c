import Diagnostics

/// Collects which communities stand on the network's contact, next step or headline, for one note each.
struct FallbackNotes {
  private var contacts: [String] = []
  private var nextSteps: [String] = []
  private var headlines: [String] = []

  mutating func add(_ kit: Kit) {
    if kit.contact?.isNational == true { contacts.append(kit.community.id.value) }
    if kit.nextStep?.isNational == true { nextSteps.append(kit.community.id.value) }
    if kit.headline?.isNational == true { headlines.append(kit.community.id.value) }
  }

  var notes: [Diagnostic] {
    [("contact", contacts), ("next_step", nextSteps), ("headline", headlines)].compactMap { field, ids in
      ids.isEmpty ? nil : Diagnostic.national(field, ids.sorted())
    }
  }
}

extension Diagnostic {
  fileprivate static func national(_ field: String, _ ids: [String]) -> Diagnostic {
    let names = ids.prefix(3).joined(separator: ", ") + (ids.count > 3 ? ", …" : "")
    let count = ids.count == 1 ? "1 community shows" : "\(ids.count) communities show"
    return Diagnostic(
      .note, code: "national-fallback",
      "\(count) the network's \(field.split(separator: "_").joined(separator: " ")) instead of their own: \(names)",
      at: nil, hint: "add '\(field):' to their records; until then their kits count as incomplete")
  }
}
