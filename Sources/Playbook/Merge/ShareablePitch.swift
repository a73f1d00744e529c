import Diagnostics
import StructuredData

extension Pitch {
  /// The pitch without the blocks that forecast with a passed date.
  func shareable(today: PartialDate) -> Pitch {
    var unnamed = DiagnosticList()
    return shareable(today: today, diagnostics: &unnamed)
  }

  /// The pitch without the blocks that forecast with a passed date, each of which is named.
  func shareable(today: PartialDate, diagnostics: inout DiagnosticList) -> Pitch {
    var pitch = self
    for part in [\Pitch.reasons, \.asks, \.offers, \.steps, \.objections, \.funding] {
      pitch[keyPath: part] = Shareable.blocks(pitch[keyPath: part], today: today, diagnostics: &diagnostics)
    }
    pitch.vacancy = vacancy.flatMap { Shareable.blocks([$0], today: today, diagnostics: &diagnostics).first }
    pitch.headline = headline.flatMap { Shareable.texts([$0], today: today, diagnostics: &diagnostics).first }
    return pitch
  }
}

extension PitchOverrides {
  /// The community's parts without the blocks that forecast with a passed date, each of which is named.
  func shareable(today: PartialDate, diagnostics: inout DiagnosticList) -> PitchOverrides {
    var overrides = self
    for part in [\PitchOverrides.reasons, \.asks, \.offers, \.objections] {
      overrides[keyPath: part] = overrides[keyPath: part].map {
        Shareable.blocks($0, today: today, diagnostics: &diagnostics)
      }
    }
    overrides.headline = headline.flatMap { Shareable.texts([$0], today: today, diagnostics: &diagnostics).first }
    return overrides
  }
}
