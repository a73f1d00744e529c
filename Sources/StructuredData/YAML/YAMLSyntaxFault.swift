import Diagnostics

/// Says in an editor's words what libyaml says in a parser's, and names the cure where the slip is a known one.
struct YAMLSyntaxFault {
  private let fault: YAMLFault
  private let text: SourceRange

  init(_ fault: YAMLFault, in text: SourceRange) {
    self.fault = fault
    self.text = text
  }

  func diagnostic() -> Diagnostic {
    switch fault.problem {
    case .badCharacter(let code):
      .badCharacter(code, at: place(fault.offset))
    case .syntax(let problem, let context, let contextOffset):
      known(problem, while: context, since: contextOffset.map { place($0) })
        ?? .otherSyntax(problem, at: place(fault.offset))
    }
  }
}

extension YAMLSyntaxFault {
  private func known(_ problem: String, while context: String, since start: SourceRange?) -> Diagnostic? {
    if context.contains("quoted scalar") { return quoted(problem, since: start) }
    if isTab(problem) { return .tab(place(fault.offset)) }
    if problem == "found undefined tag handle" { return .tag(word(at: place(fault.offset))) }
    if let start, let diagnostic = refused(while: context, since: start) { return diagnostic }
    switch problem {
    case "mapping values are not allowed in this context": return unexpectedColon()
    case "block sequence entries are not allowed in this context": return .listOnKeyLine(place(fault.offset))
    case "found character that cannot start any token": return signThatNeedsQuotes()
    case "could not find expected ':'": return afterQuote() ?? .missingColon(start ?? place(fault.offset))
    case "did not find expected node content": return bracesWithComment()
    default: return afterQuote() ?? afterBracket() ?? collection(problem, since: start)
    }
  }

  private func quoted(_ problem: String, since start: SourceRange?) -> Diagnostic {
    if problem.hasSuffix("end of stream") || problem.hasSuffix("document indicator") {
      return .unclosedQuote(start ?? place(fault.offset))
    }
    return .unknownEscape(place(fault.offset))
  }

  /// A tab is an error for libyaml only where it counts as indentation.
  private func isTab(_ problem: String) -> Bool {
    problem.contains("tab character") || rest.first == "\t"
      || lineBefore.prefix { $0 == " " || $0 == "\t" }.contains("\t")
  }

  private func refused(while context: String, since start: SourceRange) -> Diagnostic? {
    let first = String(start.file.text.slice(start.bytes).prefix(1))
    if context.contains("directive") { return .directive(start) }
    if context.contains("tag") { return .tag(word(at: start)) }
    if context.contains("anchor") || context.contains("alias") { return .needsQuotes(first, at: start) }
    if context.contains("block scalar") { return .textAfterBlockMark(place(fault.offset)) }
    return nil
  }

  /// `@handle`, `100 %` at a start, `{{#section}}`.
  private func signThatNeedsQuotes() -> Diagnostic {
    let here = place(fault.offset)
    if let braces = here.openingBraces { return .needsQuotes("{{", at: braces) }
    return .needsQuotes(rest.prefix(1), at: here)
  }

  /// `title: Phase 1: Orientation`, or a key that is indented as if it went on the text above.
  private func unexpectedColon() -> Diagnostic {
    let here = place(fault.offset)
    guard let colon = lineBefore.firstRange(of: ": ") else {
      return .indentedKey(lineBefore.drop { $0 == " " }, at: here)
    }
    let key = lineBefore[..<colon.upperBound]
    let value = lineBefore[colon.upperBound...].drop { $0 == " " }
    let isInBrackets = value.hasPrefix("[") || key.contains { "[{".contains($0) } || value.hasPrefix("{")
    return .unquotedColon(key: key.drop { $0 == " " }, value: isInBrackets ? nil : value + rest, at: here)
  }

  /// `'Employer's guide'`: the text ends at the second quote.
  private func afterQuote() -> Diagnostic? {
    guard let last = lineBefore.last(where: { $0 != " " }), last == "'" || last == "\"" else { return nil }
    return .quoteEndsEarly(last, at: place(fault.offset))
  }

  /// `[our page](https://…)` and `{{name}} hires`: the brackets end before the text does.
  private func afterBracket() -> Diagnostic? {
    guard let last = lineBefore.last(where: { $0 != " " }), last == "]" || last == "}" else { return nil }
    let value = lineBefore.firstRange(of: ": ").map { lineBefore[$0.upperBound...] } ?? lineBefore[...]
    guard let start = value.firstIndex(where: { "[{".contains($0) }) else { return nil }
    let offset = fault.offset - lineBefore[start...].utf8.count
    let mark = lineBefore[start...].hasPrefix("{{") ? "{{" : String(lineBefore[start])
    return .needsQuotes(mark, at: place(offset, length: mark.utf8.count))
  }

  /// `{{#section}}`: libyaml takes what follows the `#` for a comment, and misses the closing braces further down.
  private func bracesWithComment() -> Diagnostic? {
    let upper = min(text.bytes.lowerBound + fault.offset, text.bytes.upperBound)
    let above = Array(text.file.text.slice(text.bytes.lowerBound..<upper).utf8)
    guard above.count >= 3,
      let index = above.indices.dropLast(2).last(where: { above[$0...].prefix(3).elementsEqual("{{#".utf8) })
    else { return nil }
    return .needsQuotes("{{", at: place(index, length: 2))
  }

  private func collection(_ problem: String, since start: SourceRange?) -> Diagnostic? {
    if problem.hasPrefix("did not find expected ',' or"), let start {
      if rest.hasPrefix(": "), lineBefore.contains(": ") { return unexpectedColon() }
      return start.file.text.slice(start.bytes.lowerBound..<text.bytes.upperBound).hasPrefix("{{")
        ? .needsQuotes("{{", at: start) : .unclosedBracket(start)
    }
    let isPosition =
      problem == "did not find expected key" || problem == "did not find expected '-' indicator"
      || problem == "did not find expected <document start>"
    guard isPosition else { return nil }
    return rest.hasPrefix("- ") ? .itemIndentation(place(fault.offset)) : .indentation(place(fault.offset))
  }
}

// The text around the fault.
extension YAMLSyntaxFault {
  /// The part of the fault's line before it.
  private var lineBefore: Substring {
    let upper = min(text.bytes.lowerBound + fault.offset, text.bytes.upperBound)
    let before = text.file.text.slice(text.bytes.lowerBound..<upper)
    let length = before.utf8.reversed().prefix { $0 != 0x0A && $0 != 0x0D }.count
    return text.file.text.slice(upper - length..<upper)
  }

  /// The rest of the fault's line, the fault first.
  private var rest: Substring {
    let start = min(text.bytes.lowerBound + fault.offset, text.bytes.upperBound)
    let length = text.file.text.slice(start..<text.bytes.upperBound).utf8.prefix { $0 != 0x0A && $0 != 0x0D }.count
    return text.file.text.slice(start..<start + length)
  }

  /// One character, or nothing at the end of the text.
  private func place(_ offset: Int, length: Int? = nil) -> SourceRange {
    let start = min(text.bytes.lowerBound + offset, text.bytes.upperBound)
    let next = text.file.text.slice(start..<text.bytes.upperBound).unicodeScalars.first
    let width = length ?? next.map { $0 == "\n" || $0 == "\r" ? 0 : UTF8.width($0) } ?? 0
    return SourceRange(file: text.file, bytes: start..<start + width)
  }

  private func word(at start: SourceRange) -> SourceRange {
    let whole = text.file.text.slice(start.bytes.lowerBound..<text.bytes.upperBound)
    let count = whole.utf8.prefix { $0 > 0x20 }.count
    return SourceRange(file: text.file, bytes: start.bytes.lowerBound..<start.bytes.lowerBound + count)
  }
}
