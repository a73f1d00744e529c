/// Writes diagnostics for people: the place, the message, the line with a caret, the hint.
package struct TextFormatter: Sendable {
  /// Whether ANSI colours are used; only for terminals.
  package var usesColor: Bool

  /// How many columns of a long line an excerpt shows.
  private static let excerptWidth = 96

  package init(usesColor: Bool = false) {
    self.usesColor = usesColor
  }

  /// One diagnostic, with a line end after it.
  package func format(_ diagnostic: Diagnostic) -> String {
    var text = headline(diagnostic)
    if let location = diagnostic.location, location.hasExcerpt { text += excerpt(location) }
    for related in diagnostic.related {
      text += "  \(place(related.location)): \(Printable.line(related.message))\n"
    }
    if let hint = diagnostic.hint { text += "  \(styled("hint:", .hint)) \(Printable.line(hint))\n" }
    return text
  }

  /// `file:line:column`, or the file alone where the place is the whole file.
  package func place(_ location: SourceLocation) -> String {
    let path = Printable.text(location.path)
    return location.line > 0 ? "\(path):\(location.line):\(location.column)" : path
  }
}

extension TextFormatter {
  fileprivate enum Style: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case hint = "1;32"
    case strong = "1"
  }

  fileprivate func headline(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location.map { "\(styled(self.place($0), .strong)): " } ?? ""
    let severity = styled("\(diagnostic.severity.rawValue):", Style(diagnostic.severity))
    return "\(place)\(severity) \(Printable.line(diagnostic.message)) [\(diagnostic.code)]\n"
  }

  /// The line around the column, and a caret under what is meant.
  fileprivate func excerpt(_ location: SourceLocation) -> String {
    let scalars = Array(Printable.text(location.lineText).unicodeScalars)
    let column = min(location.column - 1, scalars.count)
    let first = max(0, min(column - Self.excerptWidth / 3, scalars.count - Self.excerptWidth))
    let last = min(scalars.count, first + Self.excerptWidth)
    let marked = column..<max(column, min(column + location.length, last))
    let before = first > 0 ? "…" : ""
    let after = last < scalars.count ? "…" : ""
    let line = before + String(String.UnicodeScalarView(scalars[first..<last])) + after
    let indent = String(repeating: " ", count: before.count + TerminalWidth.of(scalars[first..<column]))
    let carets = String(repeating: "^", count: max(1, TerminalWidth.of(scalars[marked])))
    return "  | \(line)\n  | \(indent)\(styled(carets, .hint))\n"
  }

  fileprivate func styled(_ text: String, _ style: Style) -> String {
    usesColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension SourceLocation {
  /// Not where the line was too long to be kept: a caret under nothing would point nowhere.
  fileprivate var hasExcerpt: Bool { line > 0 && (column <= 1 || !lineText.isEmpty) }
}

extension TextFormatter.Style {
  fileprivate init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }
}
