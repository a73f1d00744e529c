import Diagnostics

/// Says in an editor's words what libyaml says in a parser's, and names the cure where the slip is a known one.
struct YAMLSyntaxFault {
  private let fault: YAMLFault
  private let around: FaultSurroundings
  private let openBrackets: [SourceRange]

  /// - Parameter openBrackets: the `[` and `{` that were open where the reading failed, the outermost first.
  init(_ fault: YAMLFault, in text: SourceRange, openBrackets: [SourceRange]) {
    self.fault = fault
    self.openBrackets = openBrackets
    around = FaultSurroundings(of: fault.offset, in: text)
  }

  func diagnostic() -> Diagnostic {
    switch fault.problem {
    case .badCharacter(let code):
      .badCharacter(code, at: around.here)
    case .syntax(let problem, let context, let contextOffset):
      known(problem, while: context, since: contextOffset.map { around.place($0) })
        ?? .otherSyntax(problem, at: around.here)
    }
  }
}

extension YAMLSyntaxFault {
  private func known(_ problem: String, while context: String, since start: SourceRange?) -> Diagnostic? {
    if context.contains("quoted scalar") { return quoted(problem, since: start) }
    if isTab(problem) { return .tab(around.here) }
    if problem == "found undefined tag handle" { return .tag(around.word(at: around.here)) }
    if let start, let diagnostic = refused(while: context, since: start) { return diagnostic }
    switch problem {
    case "mapping values are not allowed in this context": return unexpectedColon()
    case "block sequence entries are not allowed in this context": return .listOnKeyLine(around.here)
    case "found character that cannot start any token": return signThatNeedsQuotes()
    case "could not find expected ':'": return afterQuote() ?? .missingColon(start ?? around.here)
    case "did not find expected node content": return openBraces() ?? unclosedAtEnd()
    default: return afterQuote() ?? afterBracket() ?? collection(problem, since: start)
    }
  }

  private func quoted(_ problem: String, since start: SourceRange?) -> Diagnostic {
    if problem.hasSuffix("end of stream") || problem.hasSuffix("document indicator") {
      return .unclosedQuote(start ?? around.here)
    }
    return .unknownEscape(around.here)
  }

  /// A tab is an error for libyaml only where it counts as indentation.
  private func isTab(_ problem: String) -> Bool {
    problem.contains("tab character") || around.rest.first == "\t"
      || around.lineBefore.prefix { $0 == " " || $0 == "\t" }.contains("\t")
  }

  private func refused(while context: String, since start: SourceRange) -> Diagnostic? {
    let first = start.text.prefix(1)
    if context.contains("directive") { return .directive(start) }
    if context.contains("tag") { return .tag(around.word(at: start)) }
    if context.contains("anchor") || context.contains("alias") { return .needsQuotes(first, at: start) }
    if context.contains("block scalar") { return .textAfterBlockMark(around.here) }
    return nil
  }

  /// `@handle`, `100 %` at a start, `{{#section}}`.
  private func signThatNeedsQuotes() -> Diagnostic {
    if let braces = around.here.openingBraces { return .needsQuotes("{{", at: braces) }
    return .needsQuotes(around.rest.prefix(1), at: around.here)
  }

  /// `title: Phase 1: Orientation`, or a key that is indented as if it went on the text above.
  private func unexpectedColon() -> Diagnostic {
    guard let colon = around.lineBefore.firstRange(of: ": ") else {
      return .indentedKey(around.lineBefore.drop { $0 == " " }, at: around.here)
    }
    let key = around.lineBefore[..<colon.upperBound]
    let value = around.lineBefore[colon.upperBound...].drop { $0 == " " }
    let isInBrackets = value.hasPrefix("[") || key.contains { "[{".contains($0) } || value.hasPrefix("{")
    return .unquotedColon(key: key.drop { $0 == " " }, value: isInBrackets ? nil : value + around.rest, at: around.here)
  }

  /// `'Employer's guide'`: the text ends at the second quote.
  private func afterQuote() -> Diagnostic? {
    guard let last = around.lineBefore.last(where: { $0 != " " }), last == "'" || last == "\"" else { return nil }
    return .quoteEndsEarly(last, at: around.here)
  }

  /// `[our page](https://…)` and `{{name}} hires`: the brackets end before the text does.
  private func afterBracket() -> Diagnostic? {
    guard let last = around.lineBefore.last(where: { $0 != " " }), last == "]" || last == "}" else { return nil }
    let value =
      around.lineBefore.firstRange(of: ": ").map { around.lineBefore[$0.upperBound...] } ?? around.lineBefore[...]
    guard let start = value.firstIndex(where: { "[{".contains($0) }) else { return nil }
    let offset = fault.offset - around.lineBefore[start...].utf8.count
    let mark = around.lineBefore[start...].hasPrefix("{{") ? "{{" : String(around.lineBefore[start])
    return .needsQuotes(mark, at: around.place(offset, length: mark.utf8.count))
  }

  /// `{{#section}}`: libyaml takes what follows the `#` for a comment, and misses the closing braces further down.
  private func openBraces() -> Diagnostic? {
    openBrackets.lazy.compactMap { $0.openingBraces }.first.map { .needsQuotes("{{", at: $0) }
  }

  /// `list: [` and nothing more: the slip is at the bracket, not on the empty line where the text ends.
  private func unclosedAtEnd() -> Diagnostic? {
    around.isAtEnd ? openBrackets.last.map { .unclosedBracket($0) } : nil
  }

  private func collection(_ problem: String, since start: SourceRange?) -> Diagnostic? {
    if problem.hasPrefix("did not find expected ',' or"), let start {
      if around.rest.hasPrefix(": "), around.lineBefore.contains(": ") { return unexpectedColon() }
      return openBraces() ?? .unclosedBracket(start)
    }
    let isPosition =
      problem == "did not find expected key" || problem == "did not find expected '-' indicator"
      || problem == "did not find expected <document start>"
    guard isPosition else { return nil }
    return around.rest.hasPrefix("- ") ? .itemIndentation(around.here) : .indentation(around.here)
  }
}
