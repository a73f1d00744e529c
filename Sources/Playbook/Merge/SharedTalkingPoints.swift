import Diagnostics
import StructuredData
import Templates

/// The talking points that are the same for all communities, chosen once.
package struct SharedTalkingPoints: Sendable {
  /// What the plays' own "Talking points" sections list.
  package var written: [Prose] = []
  /// Sentences from the intros of the plays that speak to employers.
  package var sentences: [Prose] = []
  /// What both have beside that is not to be quoted: numbers without source or date, and what leans on them.
  package var unsourced: [Prose] = []
  /// The steps of those plays' first tasks: advice to the advocate, never part of text to copy.
  package var advice: [Prose] = []
  /// National figures that may be quoted.
  package var figures: [ShownFigure] = []
  /// Disputed national figures, each beside its alternatives, which need not be disputed themselves.
  package var disputed: [[ShownFigure]] = []
}

extension SharedTalkingPoints {
  package init(_ playbook: Playbook, today: PartialDate, wording: Wording, diagnostics: inout DiagnosticList) {
    let configuration = playbook.configuration
    var (points, intros) = (QuotableTexts(configuration, today: today), QuotableTexts(configuration, today: today))
    points.add(points: playbook.plays.flatMap(\.talkingPoints), diagnostics: &diagnostics)
    for play in Self.plays(playbook, diagnostics: &diagnostics) {
      intros.add(sentences: play.sentences, diagnostics: &diagnostics)
      advice += play.tasks.first?.steps.map(\.text) ?? []
    }
    (written, sentences, unsourced) = (points.quotable, intros.quotable, points.unsourced + intros.unsourced)
    addFigures(of: playbook, today: today, wording: wording, diagnostics: &diagnostics)
  }

  /// Sorts the national figures by what is known about them; each that is not shown is named.
  private mutating func addFigures(
    of playbook: Playbook, today: PartialDate, wording: Wording, diagnostics: inout DiagnosticList
  ) {
    let alternatives = FigureAlternatives(playbook.figures, diagnostics: &diagnostics)
    let withheld = playbook.figures.filter(\.isWithheld)
    for figure in withheld { diagnostics.append(.withheldFigure(figure)) }
    let candidates = playbook.figures.filter { !$0.isWithheld }
    FutureDates(today: today).check(candidates, diagnostics: &diagnostics)
    let shown = Shareable.figures(candidates, today: today, diagnostics: &diagnostics).map {
      ShownFigure(
        $0, isNational: true, sources: [], siteAge: playbook.configuration.maximumAge?.value, today: today,
        wording: wording)
    }
    figures = shown.filter { !$0.isDisputed }
    for group in alternatives.groups(shown) {
      guard let disputedOne = group.first(where: \.isDisputed) else { continue }
      if group.count > 1 {
        disputed.append(group)
      } else if !alternatives.unresolved.contains(disputedOne.figure.id?.value ?? "") {
        diagnostics.append(.disputedAlone(disputedOne.figure))
      }
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
      case .unknown(let nearest):
        diagnostics.append(
          playbook.draft(key.value).map { .draftPlay(key, $0) } ?? .unknownPlay(key, nearest: nearest))
      }
    }
    return chosen
  }
}

extension Figure {
  /// Whether its status keeps it from being shown at all.
  fileprivate var isWithheld: Bool { status?.value == .uncited || status?.value == .expired }
}

extension ShownFigure {
  fileprivate var isDisputed: Bool { figure.status?.value == .disputed }
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
      "the disputed national figure '\(figure.label.value)' is not shown: no alternative can stand beside it",
      at: figure.label.source,
      hint: "add the figure that says something else, and to one of the two 'alternative_of:' with the other's id")
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
