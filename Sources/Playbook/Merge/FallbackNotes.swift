import Diagnostics

/// Collects which communities stand on the network's contact or next step, for one note each.
struct FallbackNotes {
  private var contacts: [String] = []
  private var nextSteps: [String] = []

  mutating func add(_ kit: Kit) {
    if kit.contact?.isNational == true { contacts.append(kit.community.id.value) }
    if kit.nextStep?.isNational == true { nextSteps.append(kit.community.id.value) }
  }

  var notes: [Diagnostic] {
    [
      contacts.isEmpty ? nil : Diagnostic.national("contact", contacts.sorted()),
      nextSteps.isEmpty ? nil : Diagnostic.national("next_step", nextSteps.sorted()),
    ].compactMap { $0 }
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
