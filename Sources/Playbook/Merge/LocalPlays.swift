import Diagnostics
import StructuredData

/// Puts a community's answers and progress beside the questions and tasks they belong to.
struct LocalPlays {
  private let playbook: Playbook
  private var kits: [KitPlay]
  private var problems = DiagnosticList()
  /// The plays that keys are known to mean: the answers to a play's questions all have its key.
  private var found: [String: Int] = [:]

  private var plays: [Play] { playbook.plays }

  /// - Parameter kits: all plays, before anybody did or answered anything.
  init(_ kits: [KitPlay], of playbook: Playbook) {
    self.kits = kits
    self.playbook = playbook
    for slug in plays.map(\.slug) {
      if case .found(let index) = RecordKey.matchPlay(slug, among: plays) { found[slug] = index }
    }
  }

  /// All plays, each with what the community did and answered; keys that fit nothing are reported.
  func merged(with community: Community, diagnostics: inout DiagnosticList) -> [KitPlay] {
    var local = self
    for answer in community.answers where local.hasPatience { local.add(answer) }
    for progress in community.progress where local.hasPatience { local.add(progress) }
    diagnostics.append(contentsOf: local.problems)
    if !local.hasPatience { diagnostics.append(.tooManyProblems(in: community.id.source.file)) }
    return local.kits
  }

  private var hasPatience: Bool { problems.all.count < Self.problemLimit }

  /// After so many keys that mean nothing the others are not looked up: each is compared with every id there is.
  private static let problemLimit = 50
}

extension LocalPlays {
  private mutating func add(_ answer: Answer) {
    guard let play = playIndex(answer.play) else { return }
    let ids = kits[play].play.questions.map(\.id)
    guard let index = index(answer.question, among: ids, what: "question") else { return }
    if let first = kits[play].questions[index].answer {
      problems.append(.secondKey(answer.question, id: ids[index], first: first.question))
    } else {
      kits[play].questions[index].answer = answer
    }
  }

  private mutating func add(_ progress: Progress) {
    guard let play = playIndex(progress.play), let place = place(of: progress.task, in: kits[play].play.tasks) else {
      return
    }
    let task = kits[play].tasks[place.task]
    let id = place.step ?? task.task.id
    let first = if let step = place.step { task.stepProgress[step] } else { task.progress }
    if let first {
      problems.append(.secondKey(progress.task, id: id, first: first.task))
    } else if let step = place.step {
      kits[play].tasks[place.task].stepProgress[step] = progress
    } else {
      kits[play].tasks[place.task].progress = progress
    }
  }

  /// The task that a key means, and the id of the step, where the key has a slash: each side may be a beginning.
  private mutating func place(of key: Sourced<String>, in tasks: [Task]) -> (task: Int, step: String?)? {
    guard let slash = key.value.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      let match = RecordKey.match(key.value, among: tasks.map(\.id))
      if case .unknown = match, let step = RecordKey.step(key.value, of: tasks) {
        problems.append(.unknownTarget(key, what: "task", nearest: step))
        return nil
      }
      return index(match, of: key, what: "task").map { ($0, nil) }
    }
    let taskKey = Sourced(String(key.value[..<slash]), at: key.source)
    guard let task = index(taskKey, among: tasks.map(\.id), what: "task") else { return nil }
    let steps = tasks[task].steps.map(\.id)
    let stepKey = Sourced(tasks[task].id + key.value[slash...], at: key.source)
    return index(stepKey, among: steps, what: "step").map { (task, steps[$0]) }
  }

  private mutating func playIndex(_ key: Sourced<String>) -> Int? {
    if let index = found[key.value] { return index }
    let match = RecordKey.matchPlay(key.value, among: plays)
    if case .unknown = match {
      let draft = playbook.draft(key.value)
      problems.append(draft.map { .draftPlay(key, $0, .note) } ?? .unknownPlay(key, slugs: plays.map(\.slug)))
      return nil
    }
    found[key.value] = index(match, of: key, what: "play")
    return found[key.value]
  }

  private mutating func index(_ key: Sourced<String>, among ids: [String], what: String) -> Int? {
    index(RecordKey.match(key.value, among: ids), of: key, what: what)
  }

  private mutating func index(_ match: RecordKey.Match, of key: Sourced<String>, what: String) -> Int? {
    switch match {
    case .found(let index): return index
    case .ambiguous(let matches): problems.append(.ambiguousKey(key, what: what, matches: matches))
    case .unknown(let nearest): problems.append(.unknownTarget(key, what: what, nearest: nearest))
    }
    return nil
  }
}

extension Diagnostic {
  /// A slug is no text that could be looked up on the page, so the hint shows what slugs there are.
  fileprivate static func unknownPlay(_ key: Sourced<String>, slugs: [String]) -> Diagnostic {
    let form = "a play is named by its file's name without the number"
    var hint = slugs.first.map { "\(form), such as \($0)" } ?? form
    if case .unknown(let nearest?) = RecordKey.match(key.value.lowercased(), among: slugs) {
      hint = "the nearest is '\(nearest)'"
    } else if let beginning = slugs.first(where: { !key.value.isEmpty && $0.hasPrefix(key.value.lowercased()) }) {
      hint = "the nearest is '\(beginning)'"
    } else if (1...12).contains(slugs.count) {
      hint = "\(form); known here: \(slugs.joined(separator: ", "))"
    }
    return Diagnostic(
      .warning, code: "unknown-key-target", "no play has an id that begins with '\(key.value)'", at: key.source,
      hint: hint)
  }

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
