import Diagnostics

/// Puts quotes around a title with a colon in it, which YAML takes for a key.
enum UnquotedColon {
  /// The keys whose values are one text and nothing else: elsewhere, `contact: email: …` may mean a map.
  private static let keys: Set<Substring> = ["title", "headline", "summary", "subject", "label"]

  /// The mend of a line on which reading stopped; `nil` where it is not certain what was meant.
  static func mend(in file: SourceFile, line number: Int) -> Mend? {
    let start = file.offset(line: number, byteColumn: 1)
    let line = file.text.slice(start..<file.offset(line: number + 1, byteColumn: 1)).prefix { !$0.isNewline }
    let content = line.drop { $0 == " " || $0 == "-" }
    guard let colon = content.firstRange(of: ": "), keys.contains(content[..<colon.lowerBound]) else { return nil }
    let value = content[colon.upperBound...].drop { $0 == " " }.trimmingEnd()
    let indent = line.utf8.distance(from: line.startIndex, to: content.startIndex)
    guard isPlain(value), !goesOn(file, after: number, indent: indent) else { return nil }
    let offset = start + line.utf8.distance(from: line.startIndex, to: value.startIndex)
    let place = SourceRange(file: file, bytes: offset..<offset + value.utf8.count)
    return Mend(kind: .unquotedColon, place: place, replacement: quoted(value))
  }

  private static func isPlain(_ value: Substring) -> Bool {
    guard let first = value.first, value.contains(": ") || value.last == ":" else { return false }
    return !"\"'[]{}|>&*!%@`#,?".contains(first) && !value.contains(" #")
  }

  /// Whether the next line belongs to the text.
  private static func goesOn(_ file: SourceFile, after number: Int, indent: Int) -> Bool {
    let next = file.line(number + 1)
    return next.contains { $0 != " " } && next.prefix { $0 == " " }.count > indent
  }

  private static func quoted(_ value: Substring) -> String {
    guard value.contains(where: { $0 == "\"" || $0 == "\\" }) else { return "\"\(value)\"" }
    return "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}

extension Substring {
  fileprivate func trimmingEnd() -> Substring {
    var text = self
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
