import Diagnostics

/// Finds labels of a play's tasks that name an audience in another way than most of its tasks do: "Communities:" among
/// tasks for the "Community:".
struct LabelSpelling {
  /// A label as it stands before a task.
  struct Label {
    let place: SourceRange
    let text: String
  }

  /// The labels that differ, each with the usual spelling. Where two spellings are used as often, neither is.
  static func minority(in play: Play, labels: AudienceLabels) -> [(label: Label, usual: String)] {
    let found = play.tasks.filter { $0.audiences.count == 1 }.compactMap { task in
      label(before: task, labels: labels).map { (audience: task.audiences[0], label: $0) }
    }
    return Dictionary(grouping: found, by: \.audience).values.flatMap { minority(in: $0.map(\.label)) }
  }

  static func mends(in play: Play, labels: AudienceLabels) -> [Mend] {
    minority(in: play, labels: labels).map {
      Mend(kind: .mixedLabels, place: $0.label.place, replacement: $0.usual)
    }
  }
}

extension LabelSpelling {
  private static func minority(in labels: [Label]) -> [(label: Label, usual: String)] {
    let spellings = Dictionary(grouping: labels) { $0.text.lowercased() }
    let most = spellings.values.map(\.count).max() ?? 0
    let usual = spellings.values.filter { $0.count == most }
    guard usual.count == 1, let usual = usual[0].first?.text else { return [] }
    return labels.compactMap { label in
      let isOther = label.text.lowercased() != usual.lowercased()
      return isOther && AudienceLabels.areSame(label.text, usual) ? (label, usual) : nil
    }
  }

  /// What stands between the item's mark and the colon before the task.
  private static func label(before task: Task, labels: AudienceLabels) -> Label? {
    let words = task.action.words
    let (file, end) = (words.file, words.source(of: 0..<0).bytes.lowerBound)
    let text = file.text.slice(0..<min(end, file.byteCount))
    let line = text.utf8.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { text[text.utf8.index(after: $0)...] } ?? text
    guard let match = line.prefixMatch(of: beginning), labels.audiences(named: String(match.output.label)) != nil
    else { return nil }
    let label = match.output.label
    let start = text.utf8.distance(from: text.utf8.startIndex, to: label.startIndex)
    let place = SourceRange(file: file, bytes: start..<start + label.utf8.count)
    return Label(place: place, text: String(label))
  }

  private static var beginning: Regex<(Substring, label: Substring)> {
    /\s*(?:[-*+]|[0-9]{1,9}[.)])\s+[*_]{0,3}(?<label>\p{L}[\p{L} \-]*?)[*_]{0,3}(?:\s*[:：]|\s+(?:-{1,3}|–|—)\s)/
  }
}
