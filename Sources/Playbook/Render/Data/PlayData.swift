import StructuredData
import Templates

/// A play as templates see it: with its neighbours, and with what a community did and answered. A reference, as all that
/// lists hold much of: each value that is read of an element takes the element out of its list.
final class PlayView: Sendable {
  let kit: KitPlay
  let previous: PlayName?
  let next: PlayName?
  let audiences: [Audience]
  /// The site's template of addresses for suggestions.
  let suggest: String?
  let wording: Wording

  init(kit: KitPlay, previous: PlayName?, next: PlayName?, configuration: SiteConfiguration, wording: Wording) {
    (self.kit, self.previous, self.next, self.wording) = (kit, previous, next, wording)
    (audiences, suggest) = (configuration.audiences, configuration.suggest?.value)
  }

  /// All plays with their neighbours.
  static func views(_ plays: [KitPlay], configuration: SiteConfiguration) -> [PlayView] {
    let wording = Wording(language: configuration.language)
    let names = plays.map { PlayName($0.play) }
    return plays.indices.map { index in
      PlayView(
        kit: plays[index], previous: index > 0 ? names[index - 1] : nil,
        next: index + 1 < plays.count ? names[index + 1] : nil, configuration: configuration, wording: wording)
    }
  }

  var slug: String { kit.play.slug }
  var tasks: [TaskView] { kit.tasks.map { TaskView(kit: $0, play: self) } }
  var questions: [QuestionView] { kit.questions.map { QuestionView(kit: $0, play: self) } }

  static let shape = DataShape<PlayView>([
    .text("number", "Its number as written: 3, 1.a.") { $0.kit.play.number.value },
    .text("title", "Its title.") { $0.kit.play.title.value },
    .text("slug", "Its file's name in the output, without the ending.") { $0.kit.play.slug },
    .optionalText("summary", "One sentence about it.") { $0.kit.play.summary?.value },
    .text("source_path", "The file it was made from.") { $0.kit.play.sourcePath },
    .proseList("intro", "The paragraphs before the first section.") { $0.kit.play.intro },
    .list("tasks", TaskView.shape, "The checklist.") { $0.tasks },
    .optionalProse("checklist_notes", "What stands beside the checklist's list.") { $0.kit.play.checklistNotes },
    .list("questions", QuestionView.shape, "The key questions.") { $0.questions },
    .optionalProse("question_notes", "What stands beside the questions' list.") { $0.kit.play.questionNotes },
    .proseList("talking_points", "What its section \"Talking points\" lists.") { $0.kit.play.talkingPoints },
    .list("sections", Play.Section.shape, "The other sections, in their order.") { $0.kit.play.sections },
    .list("footnotes", Play.Footnote.shape, "Its footnotes.") { $0.kit.play.footnotes },
    .optionalRecord("previous", PlayName.shape, "The play before it.") { $0.previous },
    .optionalRecord("next", PlayName.shape, "The play after it.") { $0.next },
    .text("task_count", "How many tasks it has.") { String($0.kit.tasks.count) },
    .text("done_count", "How many of them are done.") { play in String(play.tasks.count { $0.isDone }) }.own,
    .text("question_count", "How many key questions it has.") { String($0.kit.questions.count) },
    .text("answer_count", "How many of them the community has answered.") { play in
      String(play.questions.count { $0.kit.answer != nil })
    }.own,
    .optionalText("suggest_url", "Where to suggest an improvement. Absent where site.yaml has no suggest.") { play in
      SuggestionLink.address(play.suggest, path: play.kit.play.sourcePath, title: play.kit.play.title.value)
    },
  ]) { $0.kit.mayHaveBlanks ? nil : ObjectIdentifier($0.kit.play.file) }
}

/// What tells one play from others and leads to it: all that its neighbours say of it.
struct PlayName: Sendable {
  var number: String
  var title: String
  var slug: String

  init(_ play: Play) {
    (number, title, slug) = (play.number.value, play.title.value, play.slug)
  }

  static let shape = DataShape<PlayName>([
    .text("number", "Its number.") { $0.number },
    .text("title", "Its title.") { $0.title },
    .text("slug", "Its file's name in the output, without the ending.") { $0.slug },
  ])
}

extension Play.Section {
  static let shape = DataShape<Play.Section>([
    .text("id", "A slug for an anchor, unique in the play.") { $0.id },
    .prose("title", "Its heading.") { $0.title },
    .prose("body", "What stands below the heading.") { $0.body },
  ])
}

extension Play.Footnote {
  static let shape = DataShape<Play.Footnote>([
    .text("number", "Its number; its reference has the id fnref and this number.") { String($0.number) },
    .prose("text", "What it says.") { $0.text },
  ])
}
