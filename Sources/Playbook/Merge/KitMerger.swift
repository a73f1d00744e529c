import Diagnostics
import StructuredData
import Templates

/// Merges one community's record with the playbook and the national defaults. Local beats national.
package struct KitMerger: Sendable {
  private let playbook: Playbook
  private let today: PartialDate
  private let wording: Wording

  package init(playbook: Playbook, today: PartialDate) {
    self.playbook = playbook
    self.today = today
    wording = Wording(language: playbook.configuration.language)
  }

  package func merge(_ community: Community, diagnostics: inout DiagnosticList) -> Kit {
    Kit(
      community: community,
      contact: contact(of: community, diagnostics: &diagnostics),
      nextStep: nextStep(of: community, diagnostics: &diagnostics),
      headline: community.pitch.headline.map { .local($0) } ?? playbook.pitch.headline.map { .national($0) },
      featured: FigureSelection.featured(of: community).map { shown($0, in: community) },
      figures: community.figures.map { shown($0, in: community) },
      openTargets: targets(of: community).filter { !$0.isPast },
      pastTargets: targets(of: community).filter(\.isPast),
      reasons: Self.blocks(community.pitch.reasons, playbook.pitch.reasons),
      asks: Self.blocks(community.pitch.asks, playbook.pitch.asks),
      offers: Self.blocks(community.pitch.offers, playbook.pitch.offers),
      objections: Self.blocks(community.pitch.objections, playbook.pitch.objections),
      steps: .national(playbook.pitch.steps),
      funding: .national(playbook.pitch.funding),
      plays: LocalPlays(community: community, plays: playbook.plays).merged(&diagnostics),
      stories: stories(of: community, diagnostics: &diagnostics))
  }
}

extension KitMerger {
  /// The community's channel, else its lead organisation's public address, else the network's.
  private func contact(of community: Community, diagnostics: inout DiagnosticList) -> Merged<Contact>? {
    if let contact = community.contact, contact.isReachable { return .local(contact) }
    if let contact = community.contact { diagnostics.append(.unreachable(contact, of: community)) }
    if let lead = community.lead.first(where: { $0.url != nil }) {
      return .local(Contact(organisation: lead.name, role: lead.role, url: lead.url))
    }
    if let contact = playbook.configuration.contact, contact.isReachable { return .national(contact) }
    diagnostics.append(.noContact(community))
    return nil
  }

  /// A next step whose day has passed is no step any more; the shared one stands in.
  private func nextStep(of community: Community, diagnostics: inout DiagnosticList) -> Merged<NextStep>? {
    if let step = community.nextStep {
      guard let date = step.date, date.value.hasPassed(on: today) else { return .local(step) }
      diagnostics.append(.passedNextStep(step, date: date))
    }
    if let step = playbook.pitch.nextStep { return .national(step) }
    diagnostics.append(.noNextStep(community))
    return nil
  }

  private func shown(_ figure: Figure, in community: Community) -> ShownFigure {
    ShownFigure(figure, isNational: false, sources: community.sources, today: today, wording: wording)
  }

  private func targets(of community: Community) -> [ShownTarget] {
    community.targets.map { ShownTarget($0, sources: community.sources, today: today, wording: wording) }
  }

  private static func blocks(_ local: [PitchBlock]?, _ national: [PitchBlock]) -> Merged<[PitchBlock]> {
    local.map { .local($0) } ?? .national(national)
  }

  /// Only stories that somebody agreed to, and still agrees to.
  private func stories(of community: Community, diagnostics: inout DiagnosticList) -> [Story] {
    community.stories.filter { story in
      guard let consent = story.consent, consent.value.firstDay <= today else {
        diagnostics.append(.noConsent(story))
        return false
      }
      guard let expires = story.expires, expires.value.hasPassed(on: today) else { return true }
      diagnostics.append(.expiredConsent(story, on: expires.value))
      return false
    }
  }
}

extension Diagnostic {
  fileprivate static func unreachable(_ contact: Contact, of community: Community) -> Diagnostic {
    let source = (contact.organisation ?? contact.role ?? contact.replyTime)?.source ?? community.name.source
    return Diagnostic(
      .warning, code: "unreachable-contact", "the contact of '\(community.id.value)' has no e-mail, phone or url",
      at: source, hint: "add one of the three; until then the fallback is shown")
  }

  fileprivate static func noContact(_ community: Community) -> Diagnostic {
    Diagnostic(
      .error, code: "no-contact", "'\(community.id.value)' has no contact, and neither has the site",
      at: community.name.source, hint: "add 'contact:' with an e-mail, phone or url to the record or to site.yaml")
  }

  fileprivate static func noNextStep(_ community: Community) -> Diagnostic {
    Diagnostic(
      .error, code: "no-next-step", "'\(community.id.value)' has no next step, and neither has the pitch",
      at: community.name.source, hint: "add 'next_step:' with a text to the record or to pitch.yaml")
  }

  fileprivate static func passedNextStep(_ step: NextStep, date: Sourced<PartialDate>) -> Diagnostic {
    Diagnostic(
      .warning, code: "passed-next-step",
      "the next step '\(step.text.value)' was on \(date.value), which has passed: the shared one is shown",
      at: date.source, hint: "write the next date, or take the date out")
  }

  fileprivate static func noConsent(_ story: Story) -> Diagnostic {
    Diagnostic(
      .warning, code: "story-without-consent", "the story of '\(story.name.value)' is withheld: no consent is recorded",
      at: story.consent?.source ?? story.name.source,
      hint: "add 'consent:' with the day on which the person agreed in writing")
  }

  fileprivate static func expiredConsent(_ story: Story, on date: PartialDate) -> Diagnostic {
    Diagnostic(
      .warning, code: "story-consent-expired",
      "the story of '\(story.name.value)' is withheld: the consent ended on \(date)",
      at: story.expires?.source ?? story.name.source, hint: "ask again and write the new date, or take the story out")
  }
}
