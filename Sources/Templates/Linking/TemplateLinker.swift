import Diagnostics

/// Turns a parsed template into a program: follows partials and layouts, binds names, decides each value's escaping.
///
/// This file walks the nodes; literal text, values, sections, includes and blocks each have their own.
struct TemplateLinker {
  let library: TemplateLibrary
  var program = ProgramBuilder()
  var context: OutputContext
  var scopes: ScopeStack
  /// How many unknown sections surround this place: what is unknown there may be known to them.
  var unknownSections = 0
  /// The file the nodes are from, and what is known of the way here.
  var place: LinkPlace
  /// The names of all blocks met, to know which of a child's are unknown to its layout.
  var seenBlocks: [String] = []
  private(set) var diagnostics: DiagnosticList
  private let template: ParsedTemplate
  private var depth = 0
  private var nodeCount = 0
  var isStopped = false
  /// Where the tag, quote or comment began that the output is in, if it is in one.
  var opening: (source: TemplateSource, index: Int)

  /// The most tags and lines one output may be linked from: partials that include others twice grow without end.
  static let nodeLimit = 1_000_000

  init(_ template: ParsedTemplate, library: TemplateLibrary, format: TextFormat, root: Schema.Kind) {
    self.library = library
    self.template = template
    context = OutputContext(format)
    scopes = ScopeStack(root: root)
    place = LinkPlace(source: template.source)
    opening = (template.source, 0)
    diagnostics = template.faults
  }

  mutating func link() -> (TemplateProgram, DiagnosticList) {
    link(template.nodes)
    if !diagnostics.hasErrors, !context.isComplete { report(.unfinished(at: unfinished)) }
    return (program.program(), diagnostics)
  }

  /// Each fault once: a partial may be linked many times.
  mutating func report(_ diagnostic: Diagnostic) {
    if isStopped || diagnostics.all.contains(diagnostic) { return }
    if diagnostics.all.count < TemplateLexer.faultLimit { return diagnostics.append(diagnostic) }
    diagnostics.append(.tooManyProblems(in: template.source))
    isStopped = true
  }
}

extension TemplateLinker {
  mutating func link(_ nodes: [TemplateNode]) {
    depth += 1
    defer { depth -= 1 }
    var index = 0
    while index < nodes.count, !isStopped {
      guard mayContinue(at: nodes[index]) else { return }
      index += link(nodes[index], next: index + 1 < nodes.count ? nodes[index + 1] : nil)
    }
  }

  /// Links a node and says how many it took: a section and its opposite are linked together.
  private mutating func link(_ node: TemplateNode, next: TemplateNode?) -> Int {
    if node.token.kind == .literal {
      linkLiteral(node.token)
      return 1
    }
    startLine(node.token)
    switch node.token.kind {
    case .quoted: linkQuoted(node.token)
    case .variable: linkVariable(node.token)
    case .html: linkHTML(node.token)
    case .section, .inverted: return linkSections(node, next)
    case .partial: linkPartial(node)
    case .parent: linkParent(node)
    case .block: linkBlock(node)
    case .literal, .close, .comment, .delimiters: break
    }
    return 1
  }

  private mutating func mayContinue(at node: TemplateNode) -> Bool {
    nodeCount += 1
    if depth > TemplateParser.depthLimit {
      report(.linkedTooDeep(at: range(node.token)))
      isStopped = true
    } else if nodeCount > Self.nodeLimit || program.isTooLarge {
      report(.tooLarge(at: range(node.token)))
      isStopped = true
    }
    return !isStopped
  }

  private var unfinished: SourceRange { opening.source.place(of: opening.index..<opening.index + 1) }

  func range(_ token: TemplateToken) -> SourceRange { place.source.place(of: token.range) }

  func nameRange(_ token: TemplateToken) -> SourceRange { place.source.place(of: token.content) }

  func name(_ token: TemplateToken) -> String { place.source.string(token.content) }
}

extension Diagnostic {
  fileprivate static func unfinished(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "unfinished-output", "this begins a tag, a quoted value or a comment that never ends",
      at: range,
      hint: "close it, or the rest of the page would be read as part of it")
  }

  fileprivate static func linkedTooDeep(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "nested-too-deep",
      "sections and partials are nested more than \(TemplateParser.depthLimit) deep here", at: range,
      hint: "use fewer partials inside partials")
  }

  fileprivate static func tooLarge(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "template-too-large", "with all its partials this template is too large", at: range,
      hint: "the limits are \(TemplateLinker.nodeLimit) tags and lines, and 64 MB of text")
  }
}
