import Diagnostics

/// Puts tags and their closing tags together.
struct TemplateParser {
  /// How many sections, blocks and parents may be open at once. Linking recurses into them, on small stacks too.
  static let depthLimit = 64

  private let source: TemplateSource
  private var stack: [TemplateNode] = []
  private var top: [TemplateNode] = []
  /// What was open when a tag around it was closed. Its own closing tag may come later, or never.
  private var skipped: [Skipped] = []

  private struct Skipped {
    let opening: TemplateToken
    let closing: TemplateToken
  }

  static func parse(_ text: MappedText) -> ParsedTemplate {
    let source = TemplateSource(text)
    var faults = DiagnosticList()
    var parser = TemplateParser(source: source)
    parser.parse(TemplateLexer.tokens(of: source, diagnostics: &faults), diagnostics: &faults)
    return ParsedTemplate(source: source, nodes: parser.top, faults: faults)
  }

  private init(source: TemplateSource) {
    self.source = source
  }
}

extension TemplateParser {
  private mutating func parse(_ tokens: [TemplateToken], diagnostics: inout DiagnosticList) {
    for token in tokens {
      guard diagnostics.all.count + skipped.count < TemplateLexer.faultLimit else { return stop(&diagnostics) }
      switch token.kind {
      case .comment, .delimiters: if token.startsLine { add(TemplateNode(token: token)) }
      case .section, .inverted, .parent, .block:
        guard stack.count < Self.depthLimit else { return tooDeep(token, &diagnostics) }
        stack.append(TemplateNode(token: token))
      case .close: close(token, &diagnostics)
      default: add(TemplateNode(token: token))
      }
    }
    for node in stack { diagnostics.append(.unclosedSection(name(node.token), at: place(node.token))) }
    for section in skipped { diagnostics.append(unclosed(section)) }
    unwind(to: 0)
  }

  /// Too many faults: what is still open may well be closed further down.
  private mutating func stop(_ diagnostics: inout DiagnosticList) {
    for section in skipped { diagnostics.append(unclosed(section)) }
    diagnostics.append(.tooManyProblems(in: source))
    unwind(to: 0)
  }

  private mutating func close(_ token: TemplateToken, _ diagnostics: inout DiagnosticList) {
    let name = source.bytes[token.content]
    guard let match = stack.lastIndex(where: { source.bytes[$0.token.content] == name }) else {
      return unopened(token, &diagnostics)
    }
    skipped += stack[(match + 1)...].map { Skipped(opening: $0.token, closing: token) }
    if token.startsLine { add(TemplateNode(token: token)) }
    unwind(to: match)
  }

  private mutating func unopened(_ token: TemplateToken, _ diagnostics: inout DiagnosticList) {
    let name = source.bytes[token.content]
    if let index = skipped.firstIndex(where: { source.bytes[$0.opening.content] == name }) {
      let section = skipped.remove(at: index)
      diagnostics.append(mismatched(section.closing, open: section.opening))
    } else if let open = stack.last {
      diagnostics.append(mismatched(token, open: open.token))
    } else if !token.isFaulty {
      diagnostics.append(.unopened(self.name(token), at: place(token)))
    }
  }

  private mutating func tooDeep(_ token: TemplateToken, _ diagnostics: inout DiagnosticList) {
    diagnostics.append(.tooDeep(at: place(token)))
    unwind(to: 0)
  }

  private mutating func unwind(to depth: Int) {
    while stack.count > depth { add(stack.removeLast()) }
  }

  private mutating func add(_ node: TemplateNode) {
    if stack.isEmpty { top.append(node) } else { stack[stack.count - 1].children.append(node) }
  }

  private func mismatched(_ closing: TemplateToken, open: TemplateToken) -> Diagnostic {
    .mismatched(name(closing), at: place(closing), open: name(open), from: place(open))
  }

  private func unclosed(_ section: Skipped) -> Diagnostic {
    var diagnostic = Diagnostic.unclosedSection(name(section.opening), at: place(section.opening))
    let message = "'\(name(section.closing))' is closed here, with it still open"
    diagnostic.related = [.init(message, at: place(section.closing))]
    return diagnostic
  }

  private func name(_ token: TemplateToken) -> String { source.string(token.content) }

  private func place(_ token: TemplateToken) -> SourceRange { source.place(of: token.range) }
}

extension Diagnostic {
  fileprivate static func unclosedSection(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "unclosed-section", "'\(name)' is never closed", at: range,
      hint: "write {{/\(name)}} where it ends")
  }

  fileprivate static func unopened(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "unopened-section", "'\(name)' is closed but was not opened", at: range,
      hint: "remove this tag, or write {{#\(name)}} where it starts")
  }

  fileprivate static func mismatched(
    _ name: String, at range: SourceRange, open: String, from opened: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "mismatched-section", "'\(name)' is closed while '\(open)' is open", at: range,
      hint: "write {{/\(open)}} first", related: [.init("'\(open)' was opened here", at: opened)])
  }

  fileprivate static func tooDeep(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "nested-too-deep", "this is nested more than \(TemplateParser.depthLimit) deep", at: range,
      hint: "close what is open, or move an inner part to a partial of its own with less around it")
  }
}
