import Diagnostics
import StructuredData
import Templates

/// Keeps what forecasts with a date that has passed out of the texts that people share. The play's own page keeps it.
enum Shareable {
  /// The date that has passed, of a text of one or more sentences; `nil` where it may be shared.
  static func passedForecast(in prose: Prose, today: PartialDate) -> PartialDate? {
    passedForecast(in: prose.plain, today: today)
  }

  private static func passedForecast(in text: String, today: PartialDate) -> PartialDate? {
    var start = 0
    let characters = Array(text)
    for end in Sentences.ends(in: text) {
      let date = ForecastDate.find(in: String(characters[start..<end]))
      if let date, date.hasPassed(on: today) { return date }
      start = end
    }
    return nil
  }

  /// The texts that may be shared; the others are named.
  static func texts(_ texts: [Prose], today: PartialDate, diagnostics: inout DiagnosticList) -> [Prose] {
    texts.filter { prose in
      guard let date = passedForecast(in: prose, today: today) else { return true }
      diagnostics.append(.passedForecast(prose, date: date))
      return false
    }
  }

  /// Names the messages that forecast with a passed date. They can't be withheld in part, so their authors must know.
  static func check(_ pieces: [Piece], today: PartialDate, diagnostics: inout DiagnosticList) {
    for piece in pieces {
      guard let date = passedForecast(in: piece.body, today: today) else { continue }
      diagnostics.append(.passedForecastInPiece(piece, date: date))
    }
  }

  /// The blocks of a pitch that may be shared; the others are named.
  static func blocks(_ blocks: [PitchBlock], today: PartialDate, diagnostics: inout DiagnosticList) -> [PitchBlock] {
    blocks.filter { block in
      for prose in [block.title, block.text].compactMap({ $0 }) {
        guard let date = passedForecast(in: prose, today: today) else { continue }
        diagnostics.append(.passedForecast(prose, date: date))
        return false
      }
      return true
    }
  }
}

extension Diagnostic {
  fileprivate static func passedForecast(_ prose: Prose, date: PartialDate) -> Diagnostic {
    Diagnostic(
      .warning, code: "passed-forecast",
      "withheld from texts to share, since \(date) has passed: '\(prose.plain)'", at: prose.source,
      hint: "rewrite it with a figure that holds today; a play's own page keeps it")
  }

  fileprivate static func passedForecastInPiece(_ piece: Piece, date: PartialDate) -> Diagnostic {
    Diagnostic(
      .warning, code: "passed-forecast-in-piece",
      "the message '\(piece.title.value)' forecasts for \(date), which has passed", at: piece.body.source,
      hint: "rewrite the sentence with a figure that holds today")
  }
}
