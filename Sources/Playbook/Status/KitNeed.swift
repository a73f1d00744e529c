/// One thing that a kit needs before it wins an employer over, in the order of their weight.
package enum KitNeed: String, CaseIterable, Sendable {
  case contact
  case nextStep = "next_step"
  case figures
  case freshness
  case stories
  case answers
  case pieces

  /// How much of it a kit has; `nil` where the playbook asks for none.
  func share(of kit: KitStatus) -> (has: Int, of: Int)? {
    switch self {
    case .contact: (kit.contact == .own ? 1 : 0, 1)
    case .nextStep: (kit.nextStep == .own ? 1 : 0, 1)
    case .figures: (min(kit.figures, 1), 1)
    case .freshness: (kit.isFresh ? 1 : 0, 1)
    case .stories: (min(kit.stories, 1), 1)
    case .answers: kit.questions > 0 ? (kit.answers, kit.questions) : nil
    case .pieces: kit.pieces > 0 ? (kit.piecesWithinLimits, kit.pieces) : nil
    }
  }

  /// What the communities lack that lack it, after their number.
  func gap(isOne: Bool, maximumAge: Int) -> String {
    let have = isOne ? "has" : "have"
    return switch self {
    case .contact: "\(have) no contact of \(isOne ? "its" : "their") own"
    case .nextStep: "\(have) no next step of \(isOne ? "its" : "their") own"
    case .figures: "\(have) no local figure"
    case .freshness: "\(have) no figure younger than \(maximumAge) months"
    case .stories: "\(have) no story that may be shown"
    case .answers: "\(have) key questions without an answer"
    case .pieces: "\(have) messages that are longer than their limits"
    }
  }

  /// What to do about it.
  var remedy: String {
    switch self {
    case .contact: "write 'contact:' with an e-mail, a phone or a url in the record"
    case .nextStep: "write 'next_step:' with what an employer should do now in the record"
    case .figures: "add one number under 'figures:', with its source and date"
    case .freshness: "look the newest figure up again, and write its new date"
    case .stories: "ask one employer for a quote, and write down the day of the consent"
    case .answers: "answer the easiest one first, under 'answers:' in the record"
    case .pieces: "shorten them: 'enlist check' names each"
    }
  }
}
