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
    written = Shareable.texts(playbook.plays.flatMap(\.talkingPoints), today: today, diagnostics: &diagnostics)
    for play in Self.plays(playbook, diagnostics: &diagnostics) {
      sentences += Shareable.texts(play.sentences, today: today, diagnostics: &diagnostics)
      advice += play.tasks.first?.steps.map(\.text) ?? []
    }
    let shown = playbook.figures.map {
      ShownFigure(
        $0, isNational: true, sources: [], siteAge: playbook.configuration.maximumAge?.value, today: today,
        wording: wording)
    }
    addFigures(shown, diagnostics: &diagnostics)
  }

  /// Sorts the national figures by what is known about them; each that is not shown is named.
  private mutating func addFigures(_ shown: [ShownFigure], diagnostics: inout DiagnosticList) {
    var doubtful: [ShownFigure] = []
    for figure in shown {
      switch figure.figure.status?.value {
      case .current, .historical, nil: figures.append(figure)
      case .disputed: doubtful.append(figure)
      case .uncited, .expired: diagnostics.append(.withheldFigure(figure.figure))
      }
    }
    for group in Self.groups(doubtful) {
      if group.count > 1 { disputed.append(group) } else { diagnostics.append(.disputedAlone(group[0].figure)) }
    }
  }

  /// The plays that `pitch.yaml` lists as speaking to employers, in its order.
  private static func plays(_ playbook: Playbook, diagnostics: inout DiagnosticList) -> [Play] {
    var chosen: [Play] = []
    for key in playbook.pitch.plays {
      switch RecordKey.matchPlay(key.value, among: playbook.plays) {
      case .found(let index) where chosen.contains { $0.slug == playbook.plays[index].slug }:
        diagnostics.append(.repeatedPlay(key))
      case .found(let index): chosen.append(playbook.plays[index])
      case .ambiguous(let ids): diagnostics.append(.ambiguousPlay(key, ids))
      case .unknown(let nearest): diagnostics.append(.unknownPlay(key, nearest: nearest))
      }
    }
    return chosen
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

  fileprivate static func repeatedPlay(_ key: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .warning, code: "repeated-play", "'\(key.value)' is a play that is listed already", at: key.source,
      hint: "take one of the two out")
  }

  fileprivate static func ambiguousPlay(_ key: Sourced<String>, _ ids: [String]) -> Diagnostic {
    Diagnostic(
      .error, code: "ambiguous-play", "'\(key.value)' may mean several plays", at: key.source,
      hint: "write more of one of these: \(ids.joined(separator: ", "))")
  }
}
