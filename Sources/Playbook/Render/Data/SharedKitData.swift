import Diagnostics
import StructuredData

/// What the kits of all communities share.
struct SharedKitData: Sendable {
  var talkingPoints: SharedTalkingPoints
  /// National figures for the pitches of communities that have none.
  var featured: [ShownFigure]
  /// What a vacancy costs a day. A disputed figure is always beside its alternatives.
  var vacancyFigures: [ShownFigure] = []
  var audiences: [Audience]
}

extension SharedKitData {
  init(_ playbook: Playbook, today: PartialDate, wording: Wording, diagnostics: inout DiagnosticList) {
    audiences = playbook.configuration.audiences
    talkingPoints = SharedTalkingPoints(playbook, today: today, wording: wording, diagnostics: &diagnostics)
    featured = FigureSelection.featured(talkingPoints.figures, today: today)
    _ = ReusedQuestions(playbook, diagnostics: &diagnostics)
    for id in playbook.pitch.vacancyFigures { addVacancyFigure(id, diagnostics: &diagnostics) }
  }

  private mutating func addVacancyFigure(_ id: Sourced<String>, diagnostics: inout DiagnosticList) {
    let groups = talkingPoints.figures.map { [$0] } + talkingPoints.disputed
    let named = groups.lazy.compactMap { group in
      group.first { $0.id == id.value && $0.figure.value != nil }.map { (figure: $0, group: group) }
    }.first
    guard let named else {
      return diagnostics.append(.unknownFigure(id, known: groups.flatMap { $0 }.compactMap(\.id)))
    }
    for figure in [named.figure] + named.group where !vacancyFigures.contains(where: { $0.id == figure.id }) {
      vacancyFigures.append(figure)
    }
  }
}

extension ShownFigure {
  fileprivate var id: String? { figure.id?.value }
}

extension Diagnostic {
  fileprivate static func unknownFigure(_ id: Sourced<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .error, code: "unknown-figure", "no national figure that may be shown has the id '\(id.value)' and a number",
      at: id.source, hint: NearestName.hint(for: id.value, among: known))
  }
}
