import Diagnostics

extension TemplateLinker {
  /// `{{> name}}`
  mutating func linkPartial(_ node: TemplateNode) {
    guard !node.token.isFaulty else { return }
    include(node.token, from: .partials)
  }

  /// `{{< name}} … {{/name}}`: a layout with some of its blocks filled in.
  mutating func linkParent(_ node: TemplateNode) {
    guard !node.token.isFaulty else { return }
    let blocks = blocks(of: node)
    let mark = seenBlocks.count
    let overrides = BlockOverrides(blocks: blocks, place: LinkPlaceBox(place))
    let isFound = include(node.token, from: .layouts, overrides: overrides)
    let seen = seenBlocks[mark...]
    if isFound { reportUnknown(blocks.values.map(\.token), seen: Set(seen)) }
    seenBlocks.removeSubrange(mark...)
    // Blocks of a layout inside a layout are also met on behalf of the outer child.
    seenBlocks += Set(seen).sorted()
  }
}

extension TemplateLinker {
  @discardableResult
  private mutating func include(
    _ token: TemplateToken, from shelf: TemplateLibrary.Shelf, overrides: BlockOverrides? = nil
  ) -> Bool {
    let name = name(token)
    guard let template = library.template(name, on: shelf, format: context.format) else {
      report(.unknown(name, shelf, library.names(on: shelf, format: context.format), at: nameRange(token)))
      return false
    }
    let link = shelf == .layouts ? "layout \(name)" : name
    if let start = place.chain.firstIndex(of: link) {
      report(.recursive(Array(place.chain[start...]) + [link], at: range(token)))
      return false
    }
    for fault in template.faults.all { report(fault) }
    let outer = place
    enter(template.source, link, token)
    if let overrides { place.overrides.append(overrides) }
    self.link(template.nodes)
    place = outer
    return true
  }

  private mutating func enter(_ source: TemplateSource, _ link: String, _ token: TemplateToken) {
    if let indentation = token.indentation {
      place.indentation += place.source.bytes[indentation].dropFirst(place.removed)
    }
    place.continuesLine = token.indentation == nil
    place.removed = 0
    place.chain.append(link)
    place.source = source
  }

  /// The blocks a child gives. Anything else between its tags is never printed, which its author should know.
  private mutating func blocks(of node: TemplateNode) -> [String: TemplateNode] {
    var result: [String: TemplateNode] = [:]
    for child in node.children {
      guard child.token.kind == .block else {
        if !isBlank(child.token) { report(.ignored(in: name(node.token), at: range(child.token))) }
        continue
      }
      if let first = result[name(child.token)] {
        report(.duplicate(name(child.token), at: range(child.token), first: range(first.token)))
      }
      result[name(child.token)] = child
    }
    return result
  }

  private func isBlank(_ token: TemplateToken) -> Bool {
    switch token.kind {
    case .literal: place.source.bytes[token.range].allSatisfy(\.isWhiteSpace)
    case .comment, .delimiters, .close: true
    default: false
    }
  }

  private mutating func reportUnknown(_ tokens: [TemplateToken], seen: Set<String>) {
    for token in tokens.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where !seen.contains(name(token)) {
      report(.unknownBlock(name(token), seen.sorted(), at: nameRange(token)))
    }
  }
}

extension Diagnostic {
  fileprivate static func unknown(
    _ name: String, _ shelf: TemplateLibrary.Shelf, _ known: [String], at range: SourceRange
  ) -> Diagnostic {
    let hint = NearestName.hint(for: name, among: known)
    return switch shelf {
    case .partials:
      Diagnostic(.error, code: "unknown-partial", "there is no partial '\(name)'", at: range, hint: hint)
    case .layouts:
      Diagnostic(.error, code: "unknown-layout", "there is no layout '\(name)'", at: range, hint: hint)
    }
  }

  fileprivate static func recursive(_ chain: [String], at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "recursive-partial", "'\(chain[0])' includes itself: \(chain.joined(separator: " → "))", at: range,
      hint: "remove one of these tags")
  }

  fileprivate static func ignored(in name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "text-outside-block", "this is never printed: only blocks count inside '\(name)'", at: range,
      hint: "move it into a block, such as {{$content}} … {{/content}}")
  }

  fileprivate static func duplicate(_ name: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "duplicate-block", "the block '\(name)' is given twice", at: range, hint: "keep one of the two",
      related: [.init("given here first", at: first)])
  }

  fileprivate static func unknownBlock(_ name: String, _ known: [String], at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "unknown-block", "the layout has no block '\(name)'", at: range,
      hint: NearestName.hint(for: name, among: known))
  }
}
