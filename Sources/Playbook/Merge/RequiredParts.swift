import Diagnostics
import StructuredData

/// What no kit can do without: whom to reach, what to do next, a headline, and something that is asked.
struct RequiredParts: Sendable {
  let playbook: Playbook
  let today: PartialDate

  /// Names what neither the community nor what all share says, at the shared file that could say it for all. What a file
  /// that can't be read would have said is not missed: it was reported.
  func check(_ kit: Kit, diagnostics: inout DiagnosticList) {
    let subject = "community '\(kit.community.id.value)'"
    let site = playbook.configuration
    let isFaulty = [kit.community.contact, site.contact].contains { $0?.isFaulty == true }
    if kit.contact == nil, !site.isStandIn, !isFaulty {
      diagnostics.append(.noContact(subject, path: site.title.source.file.path))
    }
    guard let pitch = playbook.pitch.path else { return }
    if kit.nextStep == nil { diagnostics.append(.noNextStep(subject, path: pitch, passed: passedStep)) }
    if kit.headline == nil { diagnostics.append(.noHeadline(subject, path: pitch)) }
    if kit.asks.value.isEmpty { diagnostics.append(.noAsks(subject, path: pitch)) }
  }

  /// Whether the kit lacks what the shared pitch could give it.
  static func needPitch(_ kit: Kit) -> Bool {
    kit.nextStep == nil || kit.headline == nil || kit.asks.value.isEmpty
  }

  private var passedStep: Sourced<PartialDate>? {
    playbook.pitch.nextStep?.date.flatMap { $0.value.hasPassed(on: today) ? $0 : nil }
  }
}

extension Diagnostic {
  fileprivate static func noContact(_ subject: String, path: String) -> Diagnostic {
    missing(
      code: "no-contact", "no contact for \(subject), and the site has none either", of: subject, path: path,
      hint: "add 'contact:' with an e-mail, phone or url to site.yaml, for all communities, or to the record")
  }

  fileprivate static func noNextStep(_ subject: String, path: String, passed: Sourced<PartialDate>?) -> Diagnostic {
    let shared = passed.map { "the shared one was on \($0.value), which has passed" } ?? "the pitch has none either"
    return missing(
      code: "no-next-step", "no next step that can be shown for \(subject), and \(shared)", of: subject, path: path,
      hint: "add 'next_step:' with a text to pitch.yaml, for all communities, or to the record",
      related: passed.map { [.init("the shared next step's day", at: $0.source)] } ?? [])
  }

  fileprivate static func noHeadline(_ subject: String, path: String) -> Diagnostic {
    missing(
      code: "no-headline", "no headline that can be shown for \(subject), and the pitch has none either", of: subject,
      path: path,
      hint: "add 'headline:' to pitch.yaml, for all communities, or to the record")
  }

  fileprivate static func noAsks(_ subject: String, path: String) -> Diagnostic {
    missing(
      code: "no-asks", "nothing is asked of employers for \(subject)", of: subject, path: path,
      hint: "add 'asks:' with at least one entry to pitch.yaml, for all communities, or to the record")
  }

  private static func missing(
    code: String, _ message: String, of subject: String, path: String, hint: String, related: [Related] = []
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      .error, code: code, message, at: SourceLocation(path: path), hint: hint, related: related)
    diagnostic.subject = subject
    return diagnostic
  }
}
