/// How much a problem matters. A hint is a field of the diagnostic, not a severity.
package enum Severity: String, CaseIterable, Sendable {
  /// Something was understood, repaired or withheld; nothing needs doing.
  case note
  /// The site is published, but somebody should look.
  case warning
  /// The site is not published.
  case error
}

extension Severity: Comparable {
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
