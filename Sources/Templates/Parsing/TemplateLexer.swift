import Diagnostics

/// Cuts a template into literal text and tags.
///
/// Faults are reported and the scan goes on behind them, so that one run shows all of them; after 100 it stops.
struct TemplateLexer {
  private let source: TemplateSource
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private var tokens: [TemplateToken] = []
  private var faults: [Diagnostic] = []

  /// The most faults reported for one template.
  static let faultLimit = 100

  static func tokens(of source: TemplateSource, diagnostics: inout DiagnosticList) -> [TemplateToken] {
    var lexer = TemplateLexer(source: source)
    lexer.scan()
    for fault in lexer.faults { diagnostics.append(fault) }
    return StandaloneLines.marked(lexer.tokens, in: source.bytes)
  }

  private init(source: TemplateSource) {
    self.source = source
  }
}

extension TemplateLexer {
  fileprivate mutating func scan() {
    var position = 0
    while let start = source.find(open, from: position) {
      guard faults.count < Self.faultLimit else { return faults.append(.tooManyProblems(in: source)) }
      addLiterals(position..<start)
      position = scanTag(at: start)
    }
    addLiterals(position..<source.bytes.count)
  }

  /// One token for each line, so that indentation concerns only the start of a token.
  fileprivate mutating func addLiterals(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range where source.bytes[index] == UInt8(ascii: "\n") {
      addLiteral(start..<index + 1)
      start = index + 1
    }
    addLiteral(start..<range.upperBound)
  }

  private mutating func addLiteral(_ range: Range<Int>) {
    if !range.isEmpty { tokens.append(TemplateToken(kind: .literal, range: range, content: range)) }
  }

  /// Adds the tag that opens here, or reports why it is none, and says where to go on.
  private mutating func scanTag(at start: Int) -> Int {
    let inside = start + open.count
    if open == Array("{{".utf8), source.byte(inside) == UInt8(ascii: "{") {
      return scanNamed(.html, start: start, from: inside + 1, until: Array("}}}".utf8))
    }
    let first = source.skippingSpace(from: inside)
    switch source.byte(first) {
    case UInt8(ascii: "!"): return scanComment(start: start, from: first + 1)
    case UInt8(ascii: "="): return scanDelimiters(start: start, from: first + 1)
    case UInt8(ascii: "\""): return scanQuoted(start: start, from: first + 1)
    case let sigil:
      guard let kind = Self.kind(of: sigil) else {
        return scanNamed(.variable, start: start, from: first, until: close)
      }
      return scanNamed(kind, start: start, from: first + 1, until: close)
    }
  }

  private static func kind(of sigil: UInt8?) -> TemplateToken.Kind? {
    switch sigil {
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "&"): .html
    default: nil
    }
  }

  private mutating func scanNamed(_ kind: TemplateToken.Kind, start: Int, from: Int, until end: [UInt8]) -> Int {
    guard let close = source.findClose(end, before: open, from: from) else {
      faults.append(.unclosedTag(at: source.place(of: start..<start + open.count)))
      return source.find(open, from: from) ?? source.bytes.count
    }
    let content = source.trimmed(from..<close)
    var token = TemplateToken(kind: kind, range: start..<close + end.count, content: content)
    if content.isEmpty {
      faults.append(.emptyName(at: source.place(of: token.range)))
      token.isFaulty = true
    } else if source.bytes[content].contains(where: \.isWhiteSpace) {
      faults.append(.spaceInName(source.string(content), at: source.place(of: content)))
      token.isFaulty = true
    }
    tokens.append(token)
    return token.range.upperBound
  }

  private mutating func scanComment(start: Int, from: Int) -> Int {
    guard let end = source.find(close, from: from) else { return unclosed(start) }
    tokens.append(TemplateToken(kind: .comment, range: start..<end + close.count, content: from..<end))
    return end + close.count
  }

  private mutating func scanQuoted(start: Int, from: Int) -> Int {
    let ending = [UInt8(ascii: "\"")] + close
    guard let end = source.find(ending, from: from) else { return unclosed(start) }
    tokens.append(TemplateToken(kind: .quoted, range: start..<end + ending.count, content: from..<end))
    return end + ending.count
  }

  private mutating func scanDelimiters(start: Int, from: Int) -> Int {
    guard let end = source.find(close, from: from) else { return unclosed(start) }
    let range = start..<end + close.count
    let parts = source.bytes[from..<end].dropLast().split(whereSeparator: \.isWhiteSpace)
    let equals = UInt8(ascii: "=")
    if end > from, source.bytes[end - 1] == equals, parts.count == 2, !parts.contains(where: { $0.contains(equals) }) {
      tokens.append(TemplateToken(kind: .delimiters, range: range, content: from..<end))
      open = Array(parts[0])
      close = Array(parts[1])
    } else {
      faults.append(.badDelimiters(at: source.place(of: range)))
    }
    return range.upperBound
  }

  /// A tag that swallows the rest of the template.
  private mutating func unclosed(_ start: Int) -> Int {
    faults.append(.unclosedTag(at: source.place(of: start..<start + open.count)))
    return source.bytes.count
  }
}

extension Diagnostic {
  /// Says that a template has further faults, which are not shown.
  static func tooManyProblems(in source: TemplateSource) -> Diagnostic {
    let path = source.place(of: 0..<0).file.path
    return Diagnostic(
      .error, code: "too-many-problems", "only the first \(TemplateLexer.faultLimit) problems of '\(path)' are shown",
      at: SourceLocation(path: path), hint: "repair these and run the command again")
  }
}

extension Diagnostic {
  fileprivate static func unclosedTag(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "unclosed-tag", "this tag is never closed", at: range,
      hint: "write the closing braces, or {{\"{{\"}} to print braces")
  }

  fileprivate static func emptyName(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "empty-name", "this tag has no name", at: range,
      hint: "write the name of a value between the braces")
  }

  fileprivate static func spaceInName(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "bad-name", "'\(name)' is not a name", at: range,
      hint: "a name is one word, or words joined by dots")
  }

  fileprivate static func badDelimiters(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "bad-delimiters", "this tag does not name two new delimiters", at: range,
      hint: "write it like {{=<% %>=}}: two signs with a space between them, and no '=' in either")
  }
}
