import StructuredData
import Templates

/// The data that the templates of a community have beside the common data.
struct KitData: Sendable {
  var kit: Kit
  var shared: SharedKitData
  var plays: [PlayView]
  var pieces: [PieceView]

  var tasks: [TaskView] { plays.flatMap(\.tasks) }
  var questions: [QuestionView] { plays.flatMap(\.questions) }

  static func shape(_ wording: Wording) -> DataShape<KitData> {
    DataShape(pitchFields + figureFields + recordFields(wording) + workFields(wording))
  }
}

extension KitData {
  private static var pitchFields: [DataShape<KitData>.Field] {
    [
      .optionalProse("headline", "What the pitch opens with.") { $0.kit.headline?.value },
      .flag("headline_is_national", "Whether that is the shared headline.") { $0.kit.headline?.isNational == true },
      .record("reasons", PitchPart.shape, "Why an employer should take part.") { PitchPart($0.kit.reasons) },
      .record("asks", PitchPart.shape, "What is asked, as a ladder.") { PitchPart($0.kit.asks) },
      .record("offers", PitchPart.shape, "What it does not cost.") { PitchPart($0.kit.offers) },
      .record("objections", PitchPart.shape, "What employers object, and honest answers.") {
        PitchPart($0.kit.objections)
      },
      .record("how_it_works", PitchPart.shape, "How it works, in three or four steps.") { PitchPart($0.kit.steps) },
      .record("funding", PitchPart.shape, "Where money may come from, without rates.") { PitchPart($0.kit.funding) },
      .optionalRecord("vacancy", PitchBlock.shape, "What a vacancy costs: the formula.") { $0.kit.vacancy.value.first },
      .flag("vacancy_is_national", "Whether that is the shared one, as it is wherever there is one.") {
        $0.kit.vacancy.isNational && !$0.kit.vacancy.value.isEmpty
      },
      .list(
        "vacancy_figures", ShownFigure.shape,
        "Published daily costs of a vacancy, all national; the first is the default."
      ) { $0.shared.vacancyFigures },
      .optionalText("contact_answer", "The community's answer to the question that pitch.yaml names for the contact.") {
        $0.kit.contactAnswer?.value
      },
      .optionalText("advocates_answer", "Its answer to the question that pitch.yaml names for who is behind it.") {
        $0.kit.advocatesAnswer?.value
      },
      .flag("has_shared_words", "Whether any of these is the network's, not the community's own.") { data in
        let kit = data.kit
        let parts = [kit.reasons, kit.asks, kit.offers, kit.objections, kit.steps, kit.funding, kit.vacancy]
        return kit.headline?.isNational == true || parts.contains { PitchPart($0).isNational }
      },
      .list("stories", Story.shape, "What people say, where they agreed to it.") { $0.kit.stories },
      .list("first_stories", Story.shape, "The first two of them: the pitch's first sheet has room for no more.") {
        Array($0.kit.stories.prefix(2))
      },
      .list("more_stories", Story.shape, "The others.") { Array($0.kit.stories.dropFirst(2)) },
    ]
  }

  private static var figureFields: [DataShape<KitData>.Field] {
    [
      .list("featured", ShownFigure.shape, "The one to three local figures to show first.") { $0.kit.featured },
      .list("national_featured", ShownFigure.shape, "National figures to show first where there are no local ones.") {
        $0.kit.featured.isEmpty ? $0.shared.featured : []
      },
      .list("figures", ShownFigure.shape, "All local figures.") { $0.kit.figures },
      .list("quotable_figures", ShownFigure.shape, "Those that no conflict speaks of: each may be quoted alone.") {
        $0.kit.quotableFigures
      },
      .list("disputes", FigureDispute.shape, "What public sources disagree about, with the figures it speaks of.") {
        $0.kit.disputes
      },
      .list("goals", ShownTarget.shape, "Targets whose date lies ahead.") { $0.kit.openTargets },
      .list("past_goals", ShownTarget.shape, "Targets whose date has passed: history.") { $0.kit.pastTargets },
      .record("talking_points", SharedTalkingPoints.shape, "What an advocate can say, the same for all communities.") {
        $0.shared.talkingPoints
      },
    ]
  }

  private static func recordFields(_ wording: Wording) -> [DataShape<KitData>.Field] {
    [
      .optionalRecord("partners", Partners.shape, "Who takes part.") {
        $0.kit.community.partners.isEmpty ? nil : $0.kit.community.partners
      },
      .textList("employer_asks", "What this community asks of employers.") {
        $0.kit.community.employerAsks.map(\.value)
      },
      .textList("employer_offers", "What this community offers employers.") {
        $0.kit.community.employerOffers.map(\.value)
      },
      .textList("conflicts", "What public sources disagree about.") { $0.kit.community.conflicts.map(\.value) },
      .list("links", Link.shape, "Pages worth visiting.") { $0.kit.community.links },
      .list("sources", ListedSource.shape, "What the community's facts were read from.") {
        ListedSource.local($0.kit, wording: wording)
      },
      .list("pitch_sources", ListedSource.shape, "What the pitch's figures, blocks and past goals were read from.") {
        ListedSource.pitch($0.kit, shared: $0.shared, wording: wording)
      },
    ]
  }

  private static func workFields(_ wording: Wording) -> [DataShape<KitData>.Field] {
    [
      .list("plays", PlayView.shape, "The plays, with this community's progress and answers.") { $0.plays },
      .list("checklist", ChecklistGroup.shape, "The tasks of all plays, by audience.") { data in
        ChecklistGroup.groups(data.plays, audiences: data.shared.audiences, wording: wording)
      },
      .list("tasks", TaskView.shape, "The tasks of all plays, one after the other.") { $0.tasks },
      .text("task_count", "How many tasks there are.") { String($0.tasks.count) },
      .text("done_count", "How many of them are done.") { data in String(data.tasks.count { $0.isDone }) },
      .flag("has_questions", "Whether there is any key question.") { !$0.questions.isEmpty },
      .text("question_count", "How many key questions there are.") { String($0.questions.count) },
      .text("answer_count", "How many of them the community has answered.") { data in
        String(data.questions.count { $0.kit.answer != nil })
      },
      .list("pieces", PieceView.shape, "The ready-made messages.") { $0.pieces },
      .flag("is_complete", "Whether contact, next step and headline are the community's own.") { $0.kit.isComplete },
    ]
  }
}

extension SharedTalkingPoints {
  static let shape = DataShape<SharedTalkingPoints>([
    .proseList("written", "What the plays' own sections \"Talking points\" list.") { $0.written },
    .proseList("sentences", "Sentences from the intros of the plays that speak to employers.") { $0.sentences },
    .proseList(
      "unsourced", "What both have beside: numbers without source or date, and what leans on them. Never to be copied."
    ) { $0.unsourced },
    .proseList("advice", "How to use this: advice to the advocate, never part of text to copy.") { $0.advice },
    .list("national_figures", ShownFigure.shape, "National figures that may be quoted.") { $0.figures },
    .list("disputed_figures", DisputedFigures.shape, "Disputed national figures, beside their alternatives.") {
      $0.disputed.map(DisputedFigures.init)
    },
  ])
}

extension FigureDispute {
  static let shape = DataShape<FigureDispute>([
    .text("text", "What they disagree about.") { $0.text },
    .list("figures", ShownFigure.shape, "The local figures that it speaks of; there may be none.") { $0.figures },
  ])
}

/// Disputed figures that count the same thing.
struct DisputedFigures: Sendable {
  var figures: [ShownFigure]

  static let shape = DataShape<DisputedFigures>([
    .list("figures", ShownFigure.shape, "The alternatives.") { $0.figures }
  ])
}
