import Diagnostics
import StructuredData
import Templates

/// The talking points that are the same for all communities, chosen once.
package struct SharedTalkingPoints: Sendable {
  /// What the plays' own "Talking points" sections list.
  package var written: [Prose] = []
  /// Sentences from the intros of the plays that speak to employers.
  package var sentences: [Prose] = []
  /// The steps of those plays' first tasks: advice to the advocate, never part of text to copy.
  package var advice: [Prose] = []
  /// National figures that may be quoted.
  package var figures: [ShownFigure] = []
  /// Disputed national figures, each group together: one is shown only beside its alternative.
  package var disputed: [[ShownFigure]] = []
}

extension SharedTalkingPoints {
  package init(_ playbook: Playbook, today: PartialDate, wording: Wording, diagnostics: inout DiagnosticList) {
    written = playbook.plays.flatMap(\.talkingPoints)
    for play in Self.plays(playbook, diagnostics: &diagnostics) {
      sentences += play.sentences.filter { Self.isShareable($0, today: today, diagnostics: &diagnostics) }
      advice += play.tasks.first?.steps.map(\.text) ?? []
    }
    let shown = playbook.figures.map {
      ShownFigure($0, isNational: true, sources: [], today: today, wording: wording)
    }
    figures = shown.filter { [.current, .historical, nil].contains($0.figure.status?.value) }
    disputed = Self.groups(shown.filter { $0.figure.status?.value == .disputed })
    let alone = disputed.filter { $0.count == 1 }.flatMap { $0 }
    disputed.removeAll { $0.count == 1 }
    for figure in alone { diagnostics.append(.disputedAlone(figure.figure)) }
    for figure in shown where [.uncited, .expired].contains(figure.figure.status?.value) {
      diagnostics.append(.withheldFigure(figure.figure))
    }
  }

  /// The plays that `pitch.yaml` lists as speaking to employers, in its order.
  private static func plays(_ playbook: Playbook, diagnostics: inout DiagnosticList) -> [Play] {
    playbook.pitch.plays.compactMap { key in
      if let play = playbook.plays.first(where: { $0.number.value == key.value }) { return play }
      let slugs = playbook.plays.map(\.slug)
      switch RecordKey.match(key.value, among: slugs) {
      case .found(let index): return playbook.plays[index]
      case .ambiguous(let ids): diagnostics.append(.ambiguousPlay(key, ids))
      case .unknown(let nearest): diagnostics.append(.unknownPlay(key, nearest: nearest))
      }
      return nil
    }
  }

  private static func isShareable(_ sentence: Prose, today: PartialDate, diagnostics: inout DiagnosticList) -> Bool {
    guard let date = ForecastDate.find(in: sentence.plain), date.hasPassed(on: today) else { return true }
    diagnostics.append(.passedForecast(sentence, date: date))
    return false
  }

  /// Figures that count the same thing have the same unit.
  private static func groups(_ figures: [ShownFigure]) -> [[ShownFigure]] {
    var groups: [[ShownFigure]] = []
    for figure in figures {
      let unit = figure.figure.unit?.value
      if let index = groups.firstIndex(where: { $0[0].figure.unit?.value == unit }) {
        groups[index].append(figure)
      } else {
        groups.append([figure])
      }
    }
    return groups
  }
}

extension Diagnostic {
  fileprivate static func passedForecast(_ sentence: Prose, date: PartialDate) -> Diagnostic {
    Diagnostic(
      .warning, code: "passed-forecast",
      "withheld from texts to share, since \(date) has passed: '\(sentence.plain)'", at: sentence.source,
      hint: "rewrite the sentence with a figure that holds today; the play's own page keeps it")
  }

  fileprivate static func withheldFigure(_ figure: Figure) -> Diagnostic {
    let status = figure.status?.value.rawValue ?? ""
    return Diagnostic(
      .note, code: "withheld-figure", "the national figure '\(figure.label.value)' is not shown: it is \(status)",
      at: figure.label.source, hint: "give it a source and a status of current or historical to show it")
  }

  fileprivate static func disputedAlone(_ figure: Figure) -> Diagnostic {
    Diagnostic(
      .note, code: "disputed-figure-alone",
      "the disputed national figure '\(figure.label.value)' is not shown: its alternative is missing",
      at: figure.label.source, hint: "add the other figure with the same unit and status: disputed")
  }

  fileprivate static func unknownPlay(_ key: Sourced<String>, nearest: String?) -> Diagnostic {
    Diagnostic(
      .error, code: "unknown-play", "there is no play '\(key.value)'", at: key.source,
      hint: nearest.map { "did you mean '\($0)'?" } ?? "write the name of a file in content/playbook without its number"
    )
  }

  fileprivate static func ambiguousPlay(_ key: Sourced<String>, _ ids: [String]) -> Diagnostic {
    Diagnostic(
      .error, code: "ambiguous-play", "'\(key.value)' may mean several plays", at: key.source,
      hint: "write more of one of these: \(ids.joined(separator: ", "))")
  }
}
