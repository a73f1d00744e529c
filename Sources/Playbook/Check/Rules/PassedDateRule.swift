import Diagnostics
import StructuredData

/// A text looks ahead to a time that has passed, or to one that will have passed without anybody noticing.
///
/// Found are sentences such as `By 2020, …`, `will … by 2018` and `Applications close on October 15, 2025` wherever they are
/// published; in texts that people share, also `next year`, `later this year`, `this spring`, `next week` and `tomorrow` where
/// no year stands beside them; in a record, goals whose time has
/// passed and that don't say when they were set, and work that was due and isn't done. Forecasts that were cut out of texts
/// to share are reported as `passed-forecast` instead. What is told as history (`the goal was …`) is none.
///
/// Why: a date that has passed tells every reader that nobody looks after the text, and a promise that was not kept is
/// worse than none.
///
/// Example: `The city will train 400 people by 2018.`
///
/// Cure: say what came of it, write it as history with its year (`In 2016 the city set itself the goal of …`), or write the
/// new date. For `next year`, write the year.
struct PassedDateRule: Rule {
  static let code = "passed-date"
  static let severity = Severity.warning
  static let signs = ["20"] + RelativeDate.signs

  private let configuration: SiteConfiguration
  private let today: PartialDate

  init(_ context: CheckContext) {
    configuration = context.playbook.configuration
    today = context.today
  }

  func check(_ passage: Passage) -> [Diagnostic] {
    guard Self.looksAhead(passage.role) else { return [] }
    let hasYear = passage.text.holds("20")
    let isOpen =
      passage.isShareable && !passage.isDated && passage.role != .objection && RelativeDate.mayStand(in: passage.text)
    guard hasYear || isOpen, EnglishText.isEnglish(passage.text, on: configuration) else { return [] }
    return passage.sentences.flatMap { sentence in
      (hasYear ? passed(in: sentence, of: passage) : []) + (isOpen ? undated(in: sentence, of: passage) : [])
    }
  }

  func check(_ kit: Kit) -> [Diagnostic] {
    undatedGoals(of: kit) + overdue(kit.community.progress)
  }
}

extension PassedDateRule {
  /// Not labels, which are printed with their dates, nor what a person or another page said.
  private static func looksAhead(_ role: Passage.Role) -> Bool {
    ![.figureLabel, .targetLabel, .quote, .conflict].contains(role)
  }

  /// The page of a play keeps the sentences that `passed-forecast` names.
  private static func isReportedElsewhere(_ passage: Passage) -> Bool {
    passage.isShareable && [.intro, .talkingPoint].contains(passage.role)
  }

  private func passed(in sentence: Substring, of passage: Passage) -> [Diagnostic] {
    if let date = ForecastDate.find(in: String(sentence)), date.hasPassed(on: today) {
      guard !Self.isReportedElsewhere(passage), !ToldForecast.isHistory(sentence, forecast: date) else { return [] }
      return [.passed(sentence, date: date, at: passage.place(of: sentence))]
    }
    if Self.isReportedElsewhere(passage) { return [] }
    let isOffer = [.employerOffer, .employerAsk].contains(passage.role)
    guard !passage.isDated, let date = Announcement.date(in: sentence, isOffer: isOffer), date.hasPassed(on: today)
    else { return [] }
    return [.passed(sentence, date: date, at: passage.place(of: sentence))]
  }

  private func undated(in sentence: Substring, of passage: Passage) -> [Diagnostic] {
    guard let words = RelativeDate.find(in: sentence) else { return [] }
    return [.undated(words, at: passage.place(of: words))]
  }

  /// One finding for all goals of a record: one look at the source mends them.
  private func undatedGoals(of kit: Kit) -> [Diagnostic] {
    let goals = kit.pastTargets.map(\.target).filter { $0.asOf == nil && $0.by != nil }
    guard let first = goals.first, let by = first.by else { return [] }
    return [.goal(first, by: by, others: goals.dropFirst())]
  }

  private func overdue(_ progress: [Progress]) -> [Diagnostic] {
    progress.compactMap { item in
      guard let due = item.due, due.value.hasPassed(on: today), !item.isOver else { return nil }
      return .overdue(item, due: due)
    }
  }
}

extension Progress {
  fileprivate var isOver: Bool {
    guard let status = status?.value.lowercased() else { return false }
    return [
      "done", "complete", "completed", "finished", "closed", "dropped", "cancelled", "canceled", "hecho", "terminado",
    ]
    .contains(status)
  }
}

extension Diagnostic {
  fileprivate static func passed(_ sentence: Substring, date: PartialDate, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      PassedDateRule.severity, code: "passed-date",
      "this looks ahead to \(date), which has passed: '\(String(sentence).collapsingSpaces())'", at: place,
      hint: "say what came of it, tell it as history with the year it was said, or write a new date")
  }

  fileprivate static func undated(_ words: Substring, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      PassedDateRule.severity, code: "passed-date",
      "'\(words)' will soon be wrong: nothing here says which year is meant",
      at: place, hint: "write the year, or the day")
  }

  fileprivate static func goal(
    _ goal: Target, by: Sourced<PartialDate>, others: ArraySlice<Target>
  ) -> Diagnostic {
    let more = others.isEmpty ? "" : ", and \(others.count) more like it"
    return Diagnostic(
      PassedDateRule.severity, code: "passed-date",
      "the goal '\(goal.label.value)' was for \(by.value), and nothing says when it was set\(more)", at: by.source,
      hint: "add the date of its source as 'as_of', so that it can be shown as the goal of that year",
      related: others.compactMap { other in other.by.map { Related("so is '\(other.label.value)'", at: $0.source) } })
  }

  fileprivate static func overdue(_ item: Progress, due: Sourced<PartialDate>) -> Diagnostic {
    Diagnostic(
      PassedDateRule.severity, code: "passed-date", "'\(item.task.value)' was due \(due.value) and isn't done",
      at: due.source, hint: "write 'status: done', or a new date")
  }
}
