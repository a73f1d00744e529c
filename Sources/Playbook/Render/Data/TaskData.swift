import StructuredData
import Templates

/// A task as templates see it: with its play, so that it can stand on its own, and a community's progress.
final class TaskView: Sendable {
  let kit: KitTask
  let play: PlayView

  init(kit: KitTask, play: PlayView) {
    (self.kit, self.play) = (kit, play)
  }

  /// The audiences in the task's order; empty when it is for everyone.
  var ownAudiences: [Audience] {
    kit.task.audiences.compactMap { id in play.audiences.first { $0.id.value == id } }
  }

  var isDone: Bool { ProgressView(progress: kit.progress, wording: play.wording).isDone }

  var steps: [StepView] {
    kit.task.steps.map { StepView(step: $0, play: play, progress: kit.stepProgress[$0.id]) }
  }

  static let shape = DataShape<TaskView>(
    [
      .text("id", "Unique in its play.") { $0.kit.task.id },
      .text("key", "Unique in the playbook: the play's slug, a slash, the id.") { "\($0.play.slug)/\($0.kit.task.id)" },
      .text("tick_code", "The same in a few letters and digits, for a checkbox and for links with ticks.") {
        TickCode.code(of: "\($0.play.slug)/\($0.kit.task.id)")
      },
      .text("play_number", "Its play's number.") { $0.play.kit.play.number.value },
      .text("play_title", "Its play's title.") { $0.play.kit.play.title.value },
      .text("play_slug", "Its play's slug.") { $0.play.slug },
      .list("audiences", Audience.shape, "Whom it is for; none when it is for everyone.") { $0.ownAudiences },
      .text("audience_names", "The audiences' names with commas, or \"Everyone\".") { task in
        task.ownAudiences.isEmpty ? task.play.wording.everyone : task.ownAudiences.map(\.name).joined(separator: ", ")
      },
      .flag("is_shared", "Whether it is for more than one audience.") { $0.ownAudiences.count > 1 },
      .prose("action", "What to do.") { $0.kit.task.action },
      .optionalProse("details", "What the item says below its first paragraph.") { $0.kit.task.details },
      .list("steps", StepView.shape, "Its steps.") { $0.steps },
    ] + ProgressView.fields { ProgressView(progress: $0.kit.progress, wording: $0.play.wording) }
  ) { $0.play.kit.mayHaveBlanks ? nil : ObjectIdentifier($0.kit.task.action) }
}

/// A step as templates see it.
final class StepView: Sendable {
  let step: Step
  let play: PlayView
  let progress: Progress?

  init(step: Step, play: PlayView, progress: Progress?) {
    (self.step, self.play, self.progress) = (step, play, progress)
  }

  static let shape = DataShape<StepView>(
    [
      .text("id", "Its task's id, a slash, and its own slug.") { $0.step.id },
      .text("key", "Unique in the playbook: the play's slug, a slash, the id.") { "\($0.play.slug)/\($0.step.id)" },
      .text("tick_code", "The same in a few letters and digits, for a checkbox and for links with ticks.") {
        TickCode.code(of: "\($0.play.slug)/\($0.step.id)")
      },
      .prose("text", "What to do.") { $0.step.text },
      .optionalProse("details", "What the item says below its first paragraph.") { $0.step.details },
    ] + ProgressView.fields { ProgressView(progress: $0.progress, wording: $0.play.wording) }
  ) { $0.play.kit.mayHaveBlanks ? nil : ObjectIdentifier($0.step.text) }
}

/// The progress fields that tasks and steps share.
struct ProgressView: Sendable {
  var progress: Progress?
  var wording: Wording

  var isDone: Bool { progress?.status?.value.lowercased() == "done" }

  static func fields<Model>(_ view: @escaping @Sendable (Model) -> ProgressView) -> [DataShape<Model>.Field] {
    let fields: [DataShape<Model>.Field] = [
      .optionalText("status", "The record's word for how far it is: \"done\".") { view($0).progress?.status?.value },
      .flag("is_done", "Whether the status is \"done\".") { view($0).isDone },
      .optionalText("owner", "Who does it.") { view($0).progress?.owner?.value },
      .optionalText("due", "By when.") { model in
        view(model).progress?.due.map { view(model).wording.date($0.value) }
      },
      .optionalText("note", "A remark.") { view($0).progress?.note?.value },
    ]
    return fields.map(\.own)
  }
}

extension Audience {
  static let shape = DataShape<Audience>([
    .text("id", "A slug for anchors.") { $0.id.value },
    .text("name", "Its name.") { $0.name },
  ])
}

/// A key question as templates see it.
final class QuestionView: Sendable {
  let kit: KitQuestion
  let play: PlayView

  init(kit: KitQuestion, play: PlayView) {
    (self.kit, self.play) = (kit, play)
  }

  static let shape = DataShape<QuestionView>([
    .text("id", "Unique in its play.") { $0.kit.question.id },
    .text("key", "Unique in the playbook: the play's slug, a slash, the id.") {
      "\($0.play.slug)/\($0.kit.question.id)"
    },
    .prose("text", "The question.") { $0.kit.question.text },
    .optionalProse("details", "What the item says below its first paragraph.") { $0.kit.question.details },
    .optionalText("answer", "The community's answer.") { $0.kit.answer?.text.value }.own,
  ]) { $0.play.kit.mayHaveBlanks ? nil : ObjectIdentifier($0.kit.question.text) }
}
