import StructuredData

extension Community {
  /// The values of a record that are printed as they stand: names, titles, addresses.
  var plainFields: [Sourced<String>] {
    let parts: [[Sourced<String>?]] = [
      [name, programName, nextStep?.url],
      contact?.plainFields ?? [],
      lead.flatMap { [$0.name, $0.role, $0.url] },
      partners.employers, partners.training, partners.civic,
      stories.flatMap { [$0.name, $0.role, $0.organisation] },
      (figures.flatMap { [$0.unit, $0.qualifier, $0.source, $0.publisher, $0.note] }),
      targets.flatMap { [$0.unit, $0.source, $0.note] },
      progress.map(\.owner),
      links.flatMap { [$0.label, $0.url] },
      sources.flatMap { [$0.title, $0.publisher, $0.url] },
      pitch.blocks.flatMap { [$0.effort, $0.source] },
    ]
    return parts.flatMap { $0.compactMap { $0 } }
  }
}

extension Playbook {
  /// The values that all communities share and that are printed as they stand.
  var plainFields: [Sourced<String>] {
    let blocks = [pitch.reasons, pitch.asks, pitch.offers, pitch.steps, pitch.objections, pitch.funding].flatMap { $0 }
    let parts: [[Sourced<String>?]] = [
      [configuration.title, configuration.program, configuration.summary, pitch.nextStep?.url],
      configuration.contact?.plainFields ?? [],
      configuration.words.map(\.text),
      blocks.flatMap { [$0.effort, $0.source] },
      figures.flatMap { [$0.unit, $0.source, $0.publisher, $0.note] },
      plays.map(\.summary), pages.map(\.summary), pieces.flatMap { [$0.title, $0.channel] },
    ]
    return parts.flatMap { $0.compactMap { $0 } }
  }
}

extension Contact {
  /// Its values, as they are printed.
  var plainFields: [Sourced<String>] { [organisation, role, email, phone, url, replyTime].compactMap { $0 } }
}

extension PitchOverrides {
  fileprivate var blocks: [PitchBlock] { [reasons, asks, offers, objections].flatMap { $0 ?? [] } }
}
