import Diagnostics

/// Shows what mends change as a unified diff. A mend never adds or removes a line, so line meets line.
enum LineDifference {
  private static let context = 3

  static func text(path: String, before: String, after: String) -> String {
    let (old, new) = (lines(before), lines(after))
    let changed = zip(old, new).enumerated().filter { !$1.0.utf8.elementsEqual($1.1.utf8) }.map(\.offset)
    guard !changed.isEmpty else { return "" }
    let name = Printable.text(path)
    return "--- \(name)\n+++ \(name)\n" + hunks(changed, count: old.count).map { hunk($0, changed, old, new) }.joined()
  }
}

extension LineDifference {
  /// Without line ends: a terminal would take a carriage return for a command.
  private static func lines(_ text: String) -> [Substring] {
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Changes that stand close together share their surroundings.
  private static func hunks(_ changed: [Int], count: Int) -> [Range<Int>] {
    changed.reduce(into: []) { hunks, line in
      let around = max(0, line - context)..<min(count, line + context + 1)
      if let last = hunks.last, around.lowerBound <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<around.upperBound
      } else {
        hunks.append(around)
      }
    }
  }

  private static func hunk(_ range: Range<Int>, _ changed: [Int], _ old: [Substring], _ new: [Substring]) -> String {
    let changed = Set(changed)
    var text = "@@ -\(range.lowerBound + 1),\(range.count) +\(range.lowerBound + 1),\(range.count) @@\n"
    var index = range.lowerBound
    while index < range.upperBound {
      let end = range[index...].first { changed.contains($0) != changed.contains(index) } ?? range.upperBound
      if changed.contains(index) {
        text += old[index..<end].map { "-\(Printable.text($0))\n" }.joined()
        text += new[index..<end].map { "+\(Printable.text($0))\n" }.joined()
      } else {
        text += old[index..<end].map { " \(Printable.text($0))\n" }.joined()
      }
      index = end
    }
    return text
  }
}
