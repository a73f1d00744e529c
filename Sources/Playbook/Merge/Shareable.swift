import Diagnostics
import StructuredData
import Templates

/// Keeps what forecasts with a date that has passed out of the texts that people share. From pieces and pitch it was cut
/// when they were read; a play's own page keeps it, and a record's plain texts are looked at here.
enum Shareable {
  /// The texts of a play that may be shared; the others are named.
  static func texts(_ texts: [Prose], today: PartialDate, diagnostics: inout DiagnosticList) -> [Prose] {
    texts.filter { prose in
      guard let date = passedForecast(in: prose.plain, today: today) else { return true }
      diagnostics.append(.passedForecast(prose.plain, date: date, at: prose.source))
      return false
    }
  }

  /// The record without the sentences that may not be shared, each of which is named.
  static func community(
    _ community: Community, today: PartialDate, diagnostics: inout DiagnosticList
  ) -> Community {
    var forecasts = PassedForecasts(today: today)
    var copy = community
    copy.description = community.description.flatMap { forecasts.cutting(from: $0) }
    copy.employerAsks = community.employerAsks.compactMap { forecasts.cutting(from: $0) }
    copy.employerOffers = community.employerOffers.compactMap { forecasts.cutting(from: $0) }
    // What a person said is not cut: it is shown whole or not at all.
    copy.stories = community.stories.filter { forecasts.cutting(from: $0.quote) == $0.quote }
    copy.nextStep = community.nextStep.flatMap { nextStep($0, &forecasts) }
    copy.words = community.words.compactMap { word in
      forecasts.cutting(from: word.text).map { Word(name: word.name, text: $0) }
    }
    diagnostics.append(contentsOf: forecasts.diagnostics)
    copy.figures = figures(community.figures, today: today, diagnostics: &diagnostics)
    copy.featured = community.featured.filter { label in copy.figures.contains { $0.label.value == label.value } }
    return copy
  }

  /// The figures that may be quoted: a label that forecasts is stale however its number is introduced.
  static func figures(_ figures: [Figure], today: PartialDate, diagnostics: inout DiagnosticList) -> [Figure] {
    figures.filter { figure in
      guard let date = passedForecast(of: figure, today: today) else { return true }
      let hint =
        "say what it was ('announced in 2016'), take it out, or make it a target, which becomes history by itself"
      diagnostics.append(.passedForecast(figure.label.value, date: date, at: figure.label.source, hint: hint))
      return false
    }
  }

  /// The step without the sentences that may not be shared; `nil` where nothing is left of it.
  static func nextStep(_ step: NextStep, today: PartialDate, diagnostics: inout DiagnosticList) -> NextStep? {
    var forecasts = PassedForecasts(today: today)
    let step = nextStep(step, &forecasts)
    diagnostics.append(contentsOf: forecasts.diagnostics)
    return step
  }

  private static func nextStep(_ step: NextStep, _ forecasts: inout PassedForecasts) -> NextStep? {
    forecasts.cutting(from: step.text).map { NextStep(text: $0, date: step.date, url: step.url) }
  }

  /// A date in its label, or the end of "within 18 months" from the day it was published.
  private static func passedForecast(of figure: Figure, today: PartialDate) -> PartialDate? {
    if let date = passedForecast(in: figure.label.value, today: today) { return date }
    let end = figure.asOf.flatMap { ForecastSpan.end(of: figure.label.value, asOf: $0.value) }
    return end.flatMap { $0.hasPassed(on: today) ? $0 : nil }
  }

  private static func passedForecast(in text: String, today: PartialDate) -> PartialDate? {
    guard PassedForecasts.mayNameDate(text) else { return nil }
    let characters = Array(text)
    var start = 0
    for end in Sentences.ends(in: text) {
      if let date = PassedForecasts.date(in: String(characters[start..<end]), today: today) { return date }
      start = end
    }
    return nil
  }
}
