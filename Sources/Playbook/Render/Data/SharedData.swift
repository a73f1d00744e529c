import Diagnostics
import StructuredData

/// What the kits of all communities share.
struct SharedData: Sendable {
  var pitch: Pitch
  var talkingPoints: SharedTalkingPoints
  /// National figures for the pitches of communities that have none.
  var featured: [ShownFigure]
  var vacancyFigures: [ShownFigure]
  var audiences: [Audience]
}

extension SharedData {
  init(_ playbook: Playbook, today: PartialDate, wording: Wording, diagnostics: inout DiagnosticList) {
    pitch = playbook.pitch
    audiences = playbook.configuration.audiences
    talkingPoints = SharedTalkingPoints(playbook, today: today, wording: wording, diagnostics: &diagnostics)
    featured = FigureSelection.featured(talkingPoints.figures)
    vacancyFigures = []
    let quotable = talkingPoints.figures + talkingPoints.disputed.flatMap { $0 }
    for id in playbook.pitch.vacancyFigures {
      if let figure = quotable.first(where: { $0.figure.id?.value == id.value && $0.figure.value != nil }) {
        vacancyFigures.append(figure)
      } else {
        diagnostics.append(.unknownFigure(id, known: quotable.compactMap { $0.figure.id?.value }))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownFigure(_ id: Sourced<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .error, code: "unknown-figure", "no national figure that may be shown has the id '\(id.value)' and a number",
      at: id.source, hint: NearestName.hint(for: id.value, among: known))
  }
}
