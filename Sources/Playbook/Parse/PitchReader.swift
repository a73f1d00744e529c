import Diagnostics
import StructuredData
import Templates

/// Reads `content/pitch.yaml`, the shared pitch, and the parts of it that a community's record says itself.
package struct PitchReader {
  private let blocks: PitchBlockReader

  package init(compiler: ProseCompiler) {
    blocks = PitchBlockReader(compiler: compiler)
  }

  /// `nil` where the file is not a record; every fault has been reported. What the pitch must have is checked where it
  /// is merged with a community: a community may say it.
  package func read(_ file: SourceFile, diagnostics: inout DiagnosticList) -> Pitch? {
    RecordReader.read(file.wholeRange, what: "the pitch", diagnostics: &diagnostics) { record in
      var pitch = Pitch()
      pitch.path = file.path
      pitch.headline = blocks.phrase("headline", of: record)
      pitch.nextStep = record.record("next_step") { NextStepReader.read($0) }
      pitch.plays = record.texts("plays")
      pitch.reasons = blocks.list("reasons", of: record)
      pitch.asks = blocks.list("asks", of: record)
      pitch.offers = blocks.list("offers", of: record)
      pitch.steps = blocks.list("steps", of: record)
      pitch.objections = blocks.list("objections", of: record)
      pitch.funding = blocks.list("funding", of: record)
      pitch.vacancy = blocks.block("vacancy", of: record)
      pitch.vacancyFigures = record.texts("vacancy_figures")
      pitch.acceptances = AcceptanceReader.acceptances(in: record)
      pitch.reusedAnswers = record.record("answers", reusedAnswers) ?? Pitch.ReusedAnswers()
      return pitch
    }
  }

  /// What a community's record replaces. A list that is written but empty (`reasons: []`) replaces the shared one too.
  func overrides(_ record: RecordReader) -> PitchOverrides {
    var overrides = PitchOverrides()
    overrides.headline = blocks.phrase("headline", of: record)
    overrides.reasons = replacement("reasons", in: record)
    overrides.asks = replacement("asks", in: record)
    overrides.offers = replacement("offers", in: record)
    overrides.objections = replacement("objections", in: record)
    return overrides
  }

  private func reusedAnswers(_ record: RecordReader) -> Pitch.ReusedAnswers {
    Pitch.ReusedAnswers(contact: record.text("contact"), advocates: record.text("advocates"))
  }

  private func replacement(_ key: String, in record: RecordReader) -> [PitchBlock]? {
    record.value(key) == nil ? nil : blocks.list(key, of: record)
  }
}
