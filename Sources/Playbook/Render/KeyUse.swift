import Templates

/// Which names show what a key of a record or of the pitch says: where templates have none of them, nothing shows it.
struct KeyUse<Source>: Sendable {
  let key: String
  let names: Set<String>
  /// Whether a record says the key.
  let isSaid: @Sendable (Source) -> Bool

  init(_ key: String, _ names: Set<String>, _ isSaid: @escaping @Sendable (Source) -> Bool) {
    (self.key, self.names, self.isSaid) = (key, names, isSaid)
  }
}

extension KeyUse<Community> {
  static let all: [KeyUse<Community>] = [
    KeyUse("program_name", ["program_name", "own_program", "program"]) { $0.programName != nil },
    KeyUse("states", ["states", "state_codes", "state_names", "place"]) { !$0.states.isEmpty },
    KeyUse("kind", ["kind"]) { $0.kind != nil },
    KeyUse("joined", ["joined"]) { $0.joined != nil },
    KeyUse("cohort", ["cohort"]) { $0.cohort != nil },
    KeyUse("description", ["description"]) { $0.description != nil },
    KeyUse("lead", ["lead", "lead_names"]) { !$0.lead.isEmpty },
    KeyUse("partners", ["partners"]) { !($0.partners.employers + $0.partners.training + $0.partners.civic).isEmpty },
    KeyUse("employer_asks", ["employer_asks"]) { !$0.employerAsks.isEmpty },
    KeyUse("employer_offers", ["employer_offers"]) { !$0.employerOffers.isEmpty },
    KeyUse("targets", ["goals", "past_goals"]) { !$0.targets.isEmpty },
    KeyUse("figures", ["figures", "featured", "quotable_figures", "lead_figure"]) { !$0.figures.isEmpty },
    KeyUse("conflicts", ["conflicts", "disputes"]) { !$0.conflicts.isEmpty },
    KeyUse("links", ["links"]) { !$0.links.isEmpty },
    KeyUse("sources", ["sources", "pitch_sources", "source_title", "sentence"]) { !$0.sources.isEmpty },
    KeyUse("contact", ["contact"]) { $0.contact != nil },
    KeyUse("next_step", ["next_step"]) { $0.nextStep != nil },
    KeyUse("stories", ["stories", "first_stories", "more_stories"]) { !$0.stories.isEmpty },
    KeyUse("answers", ["answer", "contact_answer", "advocates_answer"]) { !$0.answers.isEmpty },
    KeyUse("progress", ["status", "is_done", "done_count"]) { !$0.progress.isEmpty },
    KeyUse("brand", ["brand"]) { $0.brand != nil },
    KeyUse("headline", ["headline"]) { $0.pitch.headline != nil },
    KeyUse("reasons", ["reasons"]) { $0.pitch.reasons?.isEmpty == false },
    KeyUse("asks", ["asks"]) { $0.pitch.asks?.isEmpty == false },
    KeyUse("offers", ["offers"]) { $0.pitch.offers?.isEmpty == false },
    KeyUse("objections", ["objections"]) { $0.pitch.objections?.isEmpty == false },
  ]
}

extension KeyUse<Pitch> {
  static let all: [KeyUse<Pitch>] = [
    KeyUse("headline", ["headline"]) { $0.headline != nil },
    KeyUse("next_step", ["next_step"]) { $0.nextStep != nil },
    KeyUse("plays", ["talking_points"]) { !$0.plays.isEmpty },
    KeyUse("reasons", ["reasons"]) { !$0.reasons.isEmpty },
    KeyUse("asks", ["asks"]) { !$0.asks.isEmpty },
    KeyUse("offers", ["offers"]) { !$0.offers.isEmpty },
    KeyUse("steps", ["how_it_works"]) { !$0.steps.isEmpty },
    KeyUse("objections", ["objections"]) { !$0.objections.isEmpty },
    KeyUse("funding", ["funding"]) { !$0.funding.isEmpty },
    KeyUse("vacancy", ["vacancy"]) { $0.vacancy != nil },
    KeyUse("vacancy_figures", ["vacancy_figures"]) { !$0.vacancyFigures.isEmpty },
  ]
}
