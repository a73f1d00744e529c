import StructuredData

extension Community {
  /// The values of a record that are printed as they stand: names, titles, addresses.
  var plainFields: [Sourced<String>] {
    var fields: [Sourced<String>] = []
    fields.add(name, programName, nextStep?.url)
    if let contact { fields += contact.plainFields }
    for organisation in lead { fields.add(organisation.name, organisation.role, organisation.url) }
    for group in [partners.employers, partners.training, partners.civic] { fields += group }
    for story in stories { fields.add(story.name, story.role, story.organisation) }
    for figure in figures { fields.add(figure.unit, figure.qualifier, figure.source, figure.publisher, figure.note) }
    for target in targets { fields.add(target.unit, target.source, target.note) }
    for item in progress { fields.add(item.owner) }
    for link in links { fields.add(link.label, link.url) }
    for source in sources { fields.add(source.title, source.publisher, source.url) }
    for blocks in [pitch.reasons, pitch.asks, pitch.offers, pitch.objections] { fields.add(blocks ?? []) }
    return fields
  }
}

extension Playbook {
  /// The values that all communities share and that are printed as they stand.
  var plainFields: [Sourced<String>] {
    var fields: [Sourced<String>] = []
    fields.add(configuration.title, configuration.program, configuration.summary, pitch.nextStep?.url)
    if let contact = configuration.contact { fields += contact.plainFields }
    fields += configuration.words.map(\.text)
    for blocks in [pitch.reasons, pitch.asks, pitch.offers, pitch.steps, pitch.objections, pitch.funding] {
      fields.add(blocks)
    }
    for figure in figures { fields.add(figure.unit, figure.source, figure.publisher, figure.note) }
    for play in plays { fields.add(play.summary) }
    for page in pages { fields.add(page.summary) }
    for piece in pieces { fields.add(piece.title, piece.channel) }
    return fields
  }
}

extension Contact {
  /// Its values, as they are printed.
  var plainFields: [Sourced<String>] { [organisation, role, email, phone, url, replyTime].compactMap { $0 } }
}

extension [Sourced<String>] {
  fileprivate mutating func add(_ fields: Sourced<String>?...) {
    for case let field? in fields { append(field) }
  }

  fileprivate mutating func add(_ blocks: [PitchBlock]) {
    for block in blocks { add(block.effort, block.source) }
  }
}
