import Diagnostics

extension TemplateLinker {
  /// Links a section, together with its opposite if that comes next: `{{#x}}…{{/x}}{{^x}}…{{/x}}` prints one of the
  /// two, so both start from the same place. Returns how many nodes were linked.
  mutating func linkSections(_ node: TemplateNode, _ next: TemplateNode?) -> Int {
    context.boundary()
    let start = context
    linkSection(node)
    let end = checkedEnd(of: node, from: start)
    guard let next, isOpposite(next, of: node) else {
      context = start.joined(with: end) ?? start
      return 1
    }
    context = start
    linkSection(next)
    context = end.joined(with: checkedEnd(of: next, from: start)) ?? start
    return 2
  }
}

extension TemplateLinker {
  private func isOpposite(_ next: TemplateNode, of node: TemplateNode) -> Bool {
    let kinds = [node.token.kind, next.token.kind]
    guard kinds == [.section, .inverted] || kinds == [.inverted, .section] else { return false }
    return !next.token.startsLine && name(next.token) == name(node.token)
  }

  private mutating func linkSection(_ node: TemplateNode) {
    let token = node.token
    let isInverted = token.kind == .inverted
    guard !token.isFaulty, let found = resolve(token) else { return linkUnknownSection(node) }
    let section = program.openSection()
    switch found {
    case .value(let depth, let path, let kind):
      let binding = program.binding(depth: depth, path: path)
      if isInverted { link(node.children) } else { linkBody(node.children, kind) }
      let site = program.site(name(token), range(token))
      program.closeSection(section) {
        isInverted ? .inverted(binding, end: $0) : .section(binding, end: $0, site: site)
      }
    case .loopFlag(let flag, let depth):
      link(node.children)
      program.closeSection(section) {
        .loopSection(flag, depth: Int32(depth), isInverted: isInverted, end: $0)
      }
    case .position, .failure:
      report(.sectionOverNumber(name(token), at: nameRange(token)))
    }
  }

  private mutating func linkBody(_ nodes: [TemplateNode], _ kind: Schema.Kind) {
    if case .list = kind { context.startOfList() }
    scopes.push(kind)
    link(nodes)
    scopes.pop()
  }

  /// Looks for faults inside all the same, but not for names, which might be the section's.
  private mutating func linkUnknownSection(_ node: TemplateNode) {
    unknownSections += 1
    link(node.children)
    unknownSections -= 1
  }

  /// The place where a section's body ends, which must be like the one where it started: nobody knows at compile time
  /// whether it will be printed.
  private mutating func checkedEnd(of node: TemplateNode, from start: OutputContext) -> OutputContext {
    context.boundary()
    guard start.joined(with: context) == nil else { return context }
    report(.changesContext(name(node.token), at: range(node.token)))
    return start
  }
}

extension Diagnostic {
  fileprivate static func changesContext(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "section-changes-context", "the section '\(name)' opens or closes a tag, a quote or a comment",
      at: range, hint: "start and end the section at the same kind of place, so the page is whole with and without it")
  }

  fileprivate static func sectionOverNumber(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "not-a-section", "'\(name)' is a number and is always there", at: range,
      hint: "use {{#@first}} or {{#@last}}, or print it with {{\(name)}}")
  }
}
