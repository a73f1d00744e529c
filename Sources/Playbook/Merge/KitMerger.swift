import Diagnostics
import StructuredData
import Templates

/// Merges one community's record with the playbook and the national defaults. Local beats national.
package struct KitMerger: Sendable {
  private let playbook: Playbook
  private let today: PartialDate
  private let wording: Wording
  private let reused: ReusedQuestions
  private let plays: LocalPlays

  package init(playbook: Playbook, today: PartialDate) {
    self.playbook = playbook
    self.today = today
    // What is wrong with them is reported once for all communities, with the rest of what they share.
    var known = DiagnosticList()
    reused = ReusedQuestions(playbook, diagnostics: &known)
    plays = LocalPlays(playbook.plays.map(KitPlay.init), of: playbook)
    wording = Wording(language: playbook.configuration.language)
  }

  package func merge(_ community: Community, diagnostics: inout DiagnosticList) -> Kit {
    LocalWords.check(community, vocabulary: playbook.configuration.words, diagnostics: &diagnostics)
    let community = Shareable.community(community, today: today, diagnostics: &diagnostics)
    FutureDates(today: today).check(community.figures, community.targets, diagnostics: &diagnostics)
    let (local, pitch) = (community.pitch, playbook.pitch)
    let targets = community.targets.map { target in
      ShownTarget(target, sources: community.sources, today: today, wording: wording)
    }
    let figures = community.figures.map { shown($0, in: community) }
    let plays = self.plays.merged(with: community, diagnostics: &diagnostics)
    Consent.checkLogo(of: community, diagnostics: &diagnostics)
    return Kit(
      community: community,
      contact: contact(of: community, diagnostics: &diagnostics),
      nextStep: nextStep(of: community, diagnostics: &diagnostics),
      headline: local.headline.map { .local($0) } ?? pitch.headline.map { .national($0) },
      featured: featured(of: community, figures, diagnostics: &diagnostics),
      figures: figures,
      disputes: FigureDispute.disputes(of: community, figures: figures),
      openTargets: targets.filter { !$0.isPast },
      pastTargets: targets.filter(\.isPast),
      reasons: Merged(local.reasons, else: pitch.reasons),
      asks: Merged(local.asks.flatMap { $0.isEmpty ? nil : $0 }, else: pitch.asks),
      offers: Merged(local.offers, else: pitch.offers),
      objections: Merged(local.objections, else: pitch.objections),
      steps: .national(pitch.steps),
      funding: .national(pitch.funding),
      vacancy: .national(pitch.vacancy.map { [$0] } ?? []),
      plays: plays, stories: Consent.stories(of: community, today: today, diagnostics: &diagnostics),
      contactAnswer: ReusedQuestions.answer(at: reused.contact, in: plays, today: today, diagnostics: &diagnostics),
      advocatesAnswer: ReusedQuestions.answer(at: reused.advocates, in: plays, today: today, diagnostics: &diagnostics))
  }
}

extension KitMerger {
  /// The community's channel, else its lead organisation's public address, else the network's.
  private func contact(of community: Community, diagnostics: inout DiagnosticList) -> Merged<Contact>? {
    let program = community.program(in: playbook.configuration.program)
    if let contact = community.contact, contact.isReachable { return .local(contact.answered(by: program)) }
    if let contact = community.contact, !contact.isFaulty { diagnostics.append(.unreachable(contact, of: community)) }
    if let lead = community.lead.first(where: { $0.url != nil }) {
      return .local(Contact(organisation: lead.name, role: lead.role, url: lead.url))
    }
    let site = playbook.configuration
    if let contact = site.contact, contact.isReachable { return .national(contact.answered(by: site.title)) }
    return nil
  }

  /// A next step whose day has passed is no step any more; the shared one stands in, unless its own day has passed.
  private func nextStep(of community: Community, diagnostics: inout DiagnosticList) -> Merged<NextStep>? {
    if let step = community.nextStep {
      guard let date = step.date, date.value.hasPassed(on: today) else { return .local(step) }
      diagnostics.append(.passedNextStep(step, date: date))
    }
    let shared = playbook.pitch.nextStep.flatMap {
      Shareable.nextStep($0, today: today, diagnostics: &diagnostics)
    }
    return shared?.date?.value.hasPassed(on: today) == true ? nil : shared.map { .national($0) }
  }

  private func featured(
    of community: Community, _ shown: [ShownFigure], diagnostics: inout DiagnosticList
  ) -> [ShownFigure] {
    let selection = FigureSelection(community, today: today)
    for label in selection.refused { diagnostics.append(.notFeatured(label)) }
    for (figure, conflict) in selection.contradicted { diagnostics.append(.contradicted(figure, by: conflict)) }
    return selection.figures.compactMap { figure in shown.first { $0.figure.label.source == figure.label.source } }
  }

  private func shown(_ figure: Figure, in community: Community) -> ShownFigure {
    ShownFigure(
      figure, isNational: false, sources: community.sources, siteAge: playbook.configuration.maximumAge?.value,
      today: today, wording: wording)
  }
}

extension Diagnostic {
  fileprivate static func unreachable(_ contact: Contact, of community: Community) -> Diagnostic {
    let source = (contact.organisation ?? contact.role ?? contact.replyTime)?.source ?? community.name.source
    return Diagnostic(
      .warning, code: "unreachable-contact", "the contact of '\(community.id.value)' has no e-mail, phone or url",
      at: source, hint: "add one of the three; until then the fallback is shown")
  }

  fileprivate static func notFeatured(_ label: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .warning, code: "featured-figure-not-shown",
      "'\(label.value)' can't be shown first: it is context, it is zero, or it is contradicted under 'conflicts'",
      at: label.source, hint: "name another figure under 'featured'")
  }

  fileprivate static func contradicted(_ figure: Figure, by conflict: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .note, code: "contradicted-figure",
      "'\(figure.label.value)' is not shown first, since public sources disagree about its number",
      at: figure.label.source, hint: "if another number is meant, say in 'conflicts' what it counts",
      related: [.init("the conflict", at: conflict.source)])
  }

  fileprivate static func passedNextStep(_ step: NextStep, date: Sourced<PartialDate>) -> Diagnostic {
    Diagnostic(
      .warning, code: "passed-next-step",
      "the next step '\(step.text.value)' was on \(date.value), which has passed: it is not shown",
      at: date.source, hint: "write the next date, or take the date out")
  }
}
