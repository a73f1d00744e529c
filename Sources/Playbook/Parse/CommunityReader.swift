import Diagnostics
import StructuredData

/// Reads a community's record, `content/communities/<id>.yaml`.
package struct CommunityReader {
  private let pitch: PitchReader

  package init(compiler: ProseCompiler) {
    pitch = PitchReader(compiler: compiler)
  }

  /// The community as far as it can be read, so that one run shows all problems; `nil` where the file is no record, or has
  /// no usable id or name. Every fault has been reported.
  package func read(_ file: SourceFile, diagnostics: inout DiagnosticList) -> Community? {
    RecordReader.read(file.wholeRange, what: "a community's record", diagnostics: &diagnostics) { record in
      let (id, name) = (record.slug("id", .required), record.untaggedText("name", .required))
      let unknown = Sourced("", at: record.source)
      // Everything is read even where these two are missing: that shows the other faults.
      var community = Community(id: id ?? unknown, name: name ?? unknown)
      readFacts(into: &community, from: record, name: name)
      readFigures(into: &community, from: record)
      readKit(into: &community, from: record)
      if let id { CommunityChecks.checkID(id, of: file, in: record) }
      CommunityChecks.check(&community, in: record)
      return id == nil || name == nil ? nil : community
    }
  }
}

extension CommunityReader {
  /// What the community is.
  private func readFacts(into community: inout Community, from record: RecordReader, name: Sourced<String>?) {
    let example = record.flag("example")
    community.isExample = example?.value ?? false
    community.isDraft = record.flag("draft")?.value ?? false
    // One that may be an example, `example: yes`, is not told that it lacks what only the others need.
    let mayBeExample = community.isExample || record.isWritten("example") && example == nil
    community.states = StateReader.read(record, isExample: mayBeExample, name: name)
    community.programName = record.untaggedText("program_name")
    community.kind = record.untaggedText("kind")
    community.joined = record.date("joined")
    community.cohort = record.slug("cohort")
    community.description = record.untaggedText("description")
    community.lead = record.records("lead", CommunityPartReader.organisation)
    community.partners = record.record("partners", CommunityPartReader.partners) ?? Partners()
    community.employerAsks = record.untaggedTexts("employer_asks")
    community.employerOffers = record.untaggedTexts("employer_offers")
  }

  /// What is known about it, and from where.
  private func readFigures(into community: inout Community, from record: RecordReader) {
    community.targets = record.records("targets", TargetReader.read)
    community.figures = record.records("figures", FigureReader.local)
    community.featured = record.texts("featured")
    community.conflicts = record.untaggedTexts("conflicts")
    community.links = record.records("links", CommunityPartReader.link)
    community.sources = record.records("sources", CommunityPartReader.sourceReference)
  }

  /// What the community says for its kit.
  private func readKit(into community: inout Community, from record: RecordReader) {
    community.contact = record.record("contact", ContactReader.read)
    community.nextStep = record.record("next_step", NextStepReader.read)
    community.stories = record.records("stories", CommunityPartReader.story)
    community.answers = PlayNoteReader.answers(record)
    community.progress = PlayNoteReader.progress(record)
    community.brand = record.record("brand", BrandReader.read)
    community.words = WordReader.read("words", of: record)
    community.pitch = pitch.overrides(record)
    community.acceptances = AcceptanceReader.acceptances(in: record)
  }
}
