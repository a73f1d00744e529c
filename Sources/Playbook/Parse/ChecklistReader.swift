import Diagnostics
import Markdown

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
  /// Items that say nothing, and labels with nothing to do below them.
  private(set) var emptyItems: [SourceRange] = []
  private(set) var labels: [WrittenLabel] = []
  /// The lists whose indentation does not show their tasks.
  private(set) var regroupedLists: [RegroupedList] = []

  private var groups = ChecklistGroups()
  /// The task whose step an unlabelled item is now.
  private var openTask: Int?
  /// Whether the list that is being read says with labels what its indentation does not.
  private var isRegrouped = false

  init(_ blocks: [Block], labels: AudienceLabels) {
    let blocks = blocks.filter { !$0.printsNothing }
    var (lists, labels) = Self.readLists(in: blocks, labels: labels)
    var run = [ChecklistItem]()
    for block in blocks {
      if case .list = block.content {
        run += lists.removeFirst()
        continue
      }
      readList(run)
      run = []
      readBetween(block, labels: labels)
    }
    readList(run)
    closeGroup()
  }
}

extension ChecklistReader {
  /// The items of each list. Where tasks begin with their labels, brackets at their ends are part of what they say.
  private static func readLists(
    in blocks: [Block], labels: AudienceLabels
  ) -> (lists: [[ChecklistItem]], labels: AudienceLabelReader) {
    func read(_ labels: AudienceLabelReader) -> [[ChecklistItem]] {
      blocks.compactMap { block in
        guard case .list(let list) = block.content else { return nil }
        return list.items.map { ChecklistItem($0, labels: labels) }
      }
    }
    let leading = AudienceLabelReader(labels: labels, place: .start)
    let lists = read(leading)
    if lists.joined().contains(where: \.isOrHoldsLabel) { return (lists, leading) }
    let trailing = AudienceLabelReader(labels: labels, place: .end)
    return (read(trailing), trailing)
  }

  /// Lists that only differ in their markers are one list to their author.
  private mutating func readList(_ items: [ChecklistItem]) {
    guard let first = items.first else { return }
    labels += items.flatMap(\.labels)
    let hasNestedSteps = items.contains(where: \.hasNestedSteps)
    let taskCount = tasks.count
    (openTask, isRegrouped) = (nil, false)
    for item in items { read(item, unlabelledIsTask: hasNestedSteps) }
    openTask = nil
    report(groups.endList())
    guard isRegrouped else { return }
    let counts = tasks[taskCount...].map(\.steps.count)
    regroupedLists.append(RegroupedList(stepCounts: counts, source: first.item.source.firstLine))
  }

  private mutating func readBetween(_ block: Block, labels: AudienceLabelReader) {
    switch block.content {
    case .heading(_, let text):
      closeGroup()
      groups.readHeading(labels.wholeLabel(text), at: block.source)
      if groups.current == nil { notes.append(block) }
    case .paragraph(let text):
      if let audiences = labels.wholeLabel(text) {
        closeGroup()
        groups.readParagraph(audiences, at: block.source)
      } else {
        groups.readProse()
        notes.append(block)
      }
    default: notes.append(block)
    }
  }

  private mutating func closeGroup() {
    report(groups.unusedLabel())
  }

  private mutating func report(_ emptyItem: SourceRange?) {
    if let emptyItem { emptyItems.append(emptyItem) }
  }

  private mutating func read(_ entry: ChecklistItem, unlabelledIsTask: Bool) {
    if let audiences = entry.audiences {
      readLabelled(entry, audiences: audiences)
    } else if !unlabelledIsTask, let openTask {
      isRegrouped = true
      addStep(entry, to: openTask)
    } else if !entry.item.isEmpty {
      open(entry, for: groups.useCurrent() ?? [], staysOpen: false)
    } else {
      readEmpty(entry) { $0.read($1, unlabelledIsTask: unlabelledIsTask) }
    }
  }

  private mutating func readLabelled(_ entry: ChecklistItem, audiences: [String]) {
    report(groups.endFlatGroup())
    if !entry.item.isEmpty {
      open(entry, for: audiences, staysOpen: true)
    } else if entry.children.isEmpty {
      groups.readFlatLabel(audiences, at: entry.item.source)
      openTask = nil
    } else {
      readNestedGroup(entry, audiences: audiences)
    }
  }

  /// `- Employers:` with the actions nested in it.
  private mutating func readNestedGroup(_ entry: ChecklistItem, audiences: [String]) {
    let outer = (groups, openTask)
    groups = ChecklistGroups(audiences)
    openTask = nil
    for child in entry.children { read(child, unlabelledIsTask: true) }
    closeGroup()
    (groups, openTask) = outer
  }

  private mutating func open(_ entry: ChecklistItem, for audiences: [String], staysOpen: Bool) {
    tasks.append(DraftTask(audiences: audiences, item: entry.item.withoutChildren))
    openTask = tasks.count - 1
    for child in entry.children { readChild(child) }
    if !staysOpen { openTask = nil }
  }

  /// An item nested under a task: its step, or, with a label of its own, another task.
  private mutating func readChild(_ entry: ChecklistItem) {
    if let audiences = entry.audiences {
      isRegrouped = true
      readLabelled(entry, audiences: audiences)
    } else {
      addStep(entry, to: openTask ?? tasks.count - 1)
    }
  }

  /// A step keeps what is nested in it, unless a task's label stands there (indented deeper than the steps before it).
  private mutating func addStep(_ entry: ChecklistItem, to task: Int) {
    guard !entry.item.isEmpty else { return readEmpty(entry) { $0.readChild($1) } }
    tasks[task].steps.append(entry.holdsLabel ? entry.item.withoutChildren : entry.item)
    if entry.holdsLabel {
      for child in entry.children { readChild(child) }
    }
  }

  /// A marker without text: what is nested in it stands one level higher.
  private mutating func readEmpty(_ entry: ChecklistItem, read: (inout Self, ChecklistItem) -> Void) {
    if entry.children.isEmpty { emptyItems.append(entry.item.source) }
    for child in entry.children { read(&self, child) }
  }
}
