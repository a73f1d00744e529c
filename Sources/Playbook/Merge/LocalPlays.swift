import Diagnostics
import StructuredData

/// Puts a community's answers and progress beside the questions and tasks they belong to.
struct LocalPlays {
  let community: Community
  let plays: [Play]

  /// All plays, each with what the community did and answered; keys that fit nothing are reported.
  func merged(_ diagnostics: inout DiagnosticList) -> [KitPlay] {
    var kits = plays.map(KitPlay.init)
    for answer in community.answers { add(answer, to: &kits, &diagnostics) }
    for progress in community.progress { add(progress, to: &kits, &diagnostics) }
    return kits
  }
}

extension LocalPlays {
  private func add(_ answer: Answer, to kits: inout [KitPlay], _ diagnostics: inout DiagnosticList) {
    guard let play = playIndex(answer.play, &diagnostics) else { return }
    let ids = kits[play].play.questions.map(\.id)
    guard let index = index(answer.question, among: ids, what: "question", &diagnostics) else { return }
    if let first = kits[play].questions[index].answer {
      diagnostics.append(.secondKey(answer.question, id: ids[index], first: first.question))
    } else {
      kits[play].questions[index].answer = answer
    }
  }

  private func add(_ progress: Progress, to kits: inout [KitPlay], _ diagnostics: inout DiagnosticList) {
    guard let play = playIndex(progress.play, &diagnostics) else { return }
    let tasks = kits[play].play.tasks
    let ids = progress.task.value.contains("/") ? tasks.flatMap { $0.steps.map(\.id) } : tasks.map(\.id)
    guard let index = index(progress.task, among: ids, what: "task", &diagnostics) else { return }
    let id = ids[index]
    let task = tasks.firstIndex { $0.id == id || $0.steps.contains { $0.id == id } } ?? 0
    let first = tasks[task].id == id ? kits[play].tasks[task].progress : kits[play].tasks[task].stepProgress[id]
    if let first { return diagnostics.append(.secondKey(progress.task, id: id, first: first.task)) }
    if tasks[task].id == id {
      kits[play].tasks[task].progress = progress
    } else {
      kits[play].tasks[task].stepProgress[id] = progress
    }
  }

  private func playIndex(_ key: Sourced<String>, _ diagnostics: inout DiagnosticList) -> Int? {
    if let index = plays.firstIndex(where: { $0.number.value == key.value }) { return index }
    return index(key, among: plays.map(\.slug), what: "play", &diagnostics)
  }

  private func index(
    _ key: Sourced<String>, among ids: [String], what: String, _ diagnostics: inout DiagnosticList
  ) -> Int? {
    switch RecordKey.match(key.value, among: ids) {
    case .found(let index): return index
    case .ambiguous(let matches): diagnostics.append(.ambiguousKey(key, what: what, matches: matches))
    case .unknown(let nearest): diagnostics.append(.unknownTarget(key, what: what, nearest: nearest))
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func unknownTarget(_ key: Sourced<String>, what: String, nearest: String?) -> Diagnostic {
    Diagnostic(
      .warning, code: "unknown-key-target", "no \(what) has an id that begins with '\(key.value)'", at: key.source,
      hint: nearest.map { "the nearest is '\($0)'" }
        ?? "write the beginning of the \(what)'s text in small letters, with hyphens")
  }

  fileprivate static func ambiguousKey(_ key: Sourced<String>, what: String, matches: [String]) -> Diagnostic {
    Diagnostic(
      .warning, code: "ambiguous-key", "'\(key.value)' may mean \(matches.count) \(what)s", at: key.source,
      hint: "write more of one of these: \(matches.prefix(4).joined(separator: ", "))")
  }

  fileprivate static func secondKey(_ key: Sourced<String>, id: String, first: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .error, code: "second-key", "'\(key.value)' means '\(id)', which has an entry already", at: key.source,
      hint: "keep one of the two", related: [.init("first entry", at: first.source)])
  }
}
