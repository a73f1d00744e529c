import Diagnostics
import StructuredData

/// The key questions whose answers an employer reads, too, as the pitch names them under `answers`.
struct ReusedQuestions: Sendable {
  /// Beside the contact.
  let contact: Place?
  /// Where it says who is behind the effort.
  let advocates: Place?

  /// A question by its position in its play, and the play's among the plays.
  struct Place: Sendable {
    var play: Int
    var question: Int
  }

  init(_ playbook: Playbook, diagnostics: inout DiagnosticList) {
    let keys = playbook.pitch.reusedAnswers
    contact = keys.contact.flatMap { Self.place(of: $0, in: playbook, &diagnostics) }
    advocates = keys.advocates.flatMap { Self.place(of: $0, in: playbook, &diagnostics) }
  }

  /// The answer that a community gave, as far as it may be shared.
  static func answer(
    at place: Place?, in plays: [KitPlay], today: PartialDate, diagnostics: inout DiagnosticList
  ) -> Sourced<String>? {
    guard let place, let answer = plays[place.play].questions[place.question].answer else { return nil }
    var forecasts = PassedForecasts(today: today)
    defer { diagnostics.append(contentsOf: forecasts.diagnostics) }
    return forecasts.cutting(from: answer.text)
  }
}

extension ReusedQuestions {
  private static func place(
    of key: Sourced<String>, in playbook: Playbook, _ diagnostics: inout DiagnosticList
  ) -> Place? {
    let parts = key.value.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      diagnostics.append(.unknownQuestion(key, hint: "write a play, a slash and the beginning of its question"))
      return nil
    }
    guard case .found(let play) = RecordKey.matchPlay(parts[0], among: playbook.plays) else {
      diagnostics.append(playbook.draft(parts[0]).map { .draftPlay(key, $0) } ?? .noPlay(parts[0], key, playbook))
      return nil
    }
    switch RecordKey.match(parts[1], among: playbook.plays[play].questions.map(\.id)) {
    case .found(let question): return Place(play: play, question: question)
    case .ambiguous(let ids):
      diagnostics.append(.unknownQuestion(key, hint: "write more of one of these: \(ids.joined(separator: ", "))"))
    case .unknown(let nearest):
      let slug = playbook.plays[play].slug
      diagnostics.append(
        .unknownQuestion(key, hint: nearest.map { "the nearest is '\(slug)/\($0)'" } ?? "copy the beginning of one"))
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func noPlay(_ play: String, _ key: Sourced<String>, _ playbook: Playbook) -> Diagnostic {
    unknownQuestion(
      key, hint: NearestName.hint(for: play, among: playbook.plays.map(\.slug)) ?? "there is no play '\(play)'")
  }

  fileprivate static func unknownQuestion(_ key: Sourced<String>, hint: String) -> Diagnostic {
    Diagnostic(
      .error, code: "unknown-question", "'\(key.value)' is no key question of a play, or may be several",
      at: key.source,
      hint: hint)
  }
}
