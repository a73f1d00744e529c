import Diagnostics
import Markdown
import StructuredData

/// Reads a checklist section's lists as tasks with their audiences and steps.
///
/// The tree is in the labels when the indentation is not: a labelled item opens a task, and the unlabelled ones after it,
/// or nested under it, are its steps. Where any labelled item of a list has nested steps, an unlabelled item at the top
/// level is a task of its own, for everyone.
struct ChecklistReader {
  /// A task before it has ids and compiled prose.
  struct DraftTask {
    var audiences: [String]
    var item: ItemText
    var steps: [ItemText] = []
  }

  private(set) var tasks: [DraftTask] = []
  /// What stands in the section beside the lists.
  private(set) var notes: [Block] = []

  private let labels: AudienceLabelReader
  /// The audiences of a heading or item that is nothing but a label; the unlabelled items below it are their tasks.
  private var group: [String]?
  /// Whether an unlabelled item now is a step of the last task.
  private var isTaskOpen = false

  init(_ blocks: [Block], labels: AudienceLabels) {
    self.labels = AudienceLabelReader(labels: labels)
    var run = [Block.Item]()
    for block in blocks {
      if case .list(let list) = block.content {
        run += list.items
        continue
      }
      readList(run)
      run = []
      readBetween(block)
    }
    readList(run)
  }
}

extension ChecklistReader {
  /// Lists that only differ in their markers are one list to their author.
  private mutating func readList(_ items: [Block.Item]) {
    guard !items.isEmpty else { return }
    let hasNestedSteps = items.contains(where: hasNestedSteps)
    isTaskOpen = false
    for item in items { read(item, topLevelIsTask: hasNestedSteps) }
    isTaskOpen = false
  }

  private mutating func readBetween(_ block: Block) {
    switch block.content {
    case .heading(_, let text), .paragraph(let text):
      group = labels.wholeLabel(text)
      if group == nil { notes.append(block) }
    default:
      notes.append(block)
    }
  }

  private mutating func read(_ item: Block.Item, topLevelIsTask: Bool) {
    let entry = ItemText(item)
    let labelled = labels.read(entry.text)
    if let audiences = labelled.audiences {
      readLabelled(entry.with(text: labelled.text), audiences: audiences, topLevelIsTask: topLevelIsTask)
    } else if let group, !isTaskOpen {
      open(entry, for: group, staysOpen: false)
    } else if topLevelIsTask || !isTaskOpen {
      open(entry, for: [], staysOpen: false)
    } else {
      addStep(entry, topLevelIsTask: topLevelIsTask)
    }
  }

  private mutating func readLabelled(_ entry: ItemText, audiences: [String], topLevelIsTask: Bool) {
    if entry.isEmpty {
      group = audiences
      isTaskOpen = false
      for child in entry.children { read(child, topLevelIsTask: true) }
    } else {
      group = nil
      open(entry, for: audiences, staysOpen: true)
    }
  }

  private mutating func open(_ entry: ItemText, for audiences: [String], staysOpen: Bool) {
    tasks.append(DraftTask(audiences: audiences, item: entry.withoutChildren))
    isTaskOpen = staysOpen
    for child in entry.children { readChild(child) }
  }

  /// An item nested under a task: its step, or, with a label of its own, another task.
  private mutating func readChild(_ item: Block.Item) {
    let entry = ItemText(item)
    let labelled = labels.read(entry.text)
    if let audiences = labelled.audiences {
      readLabelled(entry.with(text: labelled.text), audiences: audiences, topLevelIsTask: true)
    } else {
      addStep(entry, topLevelIsTask: false)
    }
  }

  /// A step keeps what is nested in it, unless a task's label stands there (indented deeper than the steps before it).
  private mutating func addStep(_ entry: ItemText, topLevelIsTask: Bool) {
    guard !tasks.isEmpty else { return open(entry, for: [], staysOpen: false) }
    if entry.children.contains(where: holdsLabel) {
      tasks[tasks.count - 1].steps.append(entry.withoutChildren)
      for child in entry.children { read(child, topLevelIsTask: topLevelIsTask) }
    } else {
      tasks[tasks.count - 1].steps.append(entry)
    }
  }

  private func isLabelled(_ item: Block.Item) -> Bool { labels.read(ItemText(item).text).audiences != nil }

  private func holdsLabel(_ item: Block.Item) -> Bool {
    isLabelled(item) || ItemText(item).children.contains(where: holdsLabel)
  }

  private func hasNestedSteps(_ item: Block.Item) -> Bool {
    let children = ItemText(item).children
    return isLabelled(item) && children.contains { !isLabelled($0) } || children.contains(where: hasNestedSteps)
  }
}
