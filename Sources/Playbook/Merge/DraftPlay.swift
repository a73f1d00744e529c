import Diagnostics
import StructuredData

extension Diagnostic {
  /// Names what speaks of a play that is kept back: it is no slip, but nothing comes of it yet.
  static func draftPlay(_ key: Sourced<String>, _ draft: PlayHeader, _ severity: Severity = .warning) -> Diagnostic {
    Diagnostic(
      severity, code: "draft-play", "'\(key.value)' means '\(draft.title.value)', a draft, so it is left out for now",
      at: key.source, hint: "take out 'draft: true' to publish the play, or leave this until then",
      related: [.init("the draft", at: draft.title.source)])
  }
}
