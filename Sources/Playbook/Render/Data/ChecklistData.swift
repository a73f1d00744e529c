import Templates

/// The tasks of all plays for one audience.
struct ChecklistGroup: Sendable {
  var id: String
  var name: String
  var plays: [ChecklistPlay]

  /// One group per audience that has tasks, in the site's order; tasks for everyone come first, in a group of their own.
  static func groups(_ plays: [PlayView], audiences: [Audience], wording: Wording) -> [ChecklistGroup] {
    let everyone = group(id: "everyone", name: wording.everyone, plays) { $0.kit.task.audiences.isEmpty }
    let named = audiences.map { audience in
      group(id: audience.id.value, name: audience.name, plays) { $0.kit.task.audiences.contains(audience.id.value) }
    }
    return ([everyone] + named).filter { !$0.plays.isEmpty }
  }

  private static func group(
    id: String, name: String, _ plays: [PlayView], where belongs: (TaskView) -> Bool
  ) -> ChecklistGroup {
    let plays = plays.map { ChecklistPlay(play: $0, tasks: $0.tasks.filter(belongs)) }
    return ChecklistGroup(id: id, name: name, plays: plays.filter { !$0.tasks.isEmpty })
  }

  static let shape = DataShape<ChecklistGroup>([
    .text("id", "The audience's id, or \"everyone\".") { $0.id },
    .text("name", "The audience's name, or \"Everyone\".") { $0.name },
    .text("task_count", "How many tasks it has.") { String($0.plays.reduce(0) { $0 + $1.tasks.count }) },
    .text("done_count", "How many of them are done.") { group in
      String(group.plays.reduce(0) { $0 + $1.tasks.count(where: \.isDone) })
    },
    .list("plays", ChecklistPlay.shape, "The plays that have tasks for it.") { $0.plays },
  ])
}

/// A play's tasks for one audience.
struct ChecklistPlay: Sendable {
  var play: PlayView
  var tasks: [TaskView]

  static let shape = DataShape<ChecklistPlay>([
    .text("number", "The play's number.") { $0.play.kit.play.number.value },
    .text("title", "The play's title.") { $0.play.kit.play.title.value },
    .text("slug", "The play's slug.") { $0.play.kit.play.slug },
    .list("tasks", TaskView.shape, "Its tasks for the audience.") { $0.tasks },
  ])
}
