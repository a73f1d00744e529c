extension TemplateLinker {
  /// `{{$ name}} … {{/name}}`: what the outermost child gives for it, or else what stands in it.
  mutating func linkBlock(_ node: TemplateNode) {
    guard !node.token.isFaulty else { return }
    let name = name(node.token)
    seenBlocks.append(name)
    guard let index = place.overrides.firstIndex(where: { $0.blocks[name] != nil }),
      let given = place.overrides[index].blocks[name]
    else { return link(node.children) }
    let outer = place
    let size = program.size
    let isAlone = node.token.indentation != nil
    let indentation = place.indentation + lineIndentation(of: node).dropFirst(place.removed)
    place = place.overrides[index].place.place
    place.indentation = indentation
    place.continuesLine = !isAlone
    linkGiven(given, isAlone: isAlone)
    place = outer
    endLine(of: node, since: size)
  }
}

extension TemplateLinker {
  /// Links the text a child gives: in the child's own file and chain of partials, among the overrides that the child
  /// itself was linked under, so that a layout may be used inside a block of itself. Where the layout has the block
  /// alone on its line, the text starts on the line after its tag and is indented anew.
  private mutating func linkGiven(_ given: TemplateNode, isAlone: Bool) {
    var nodes = given.children
    var startsOnNewLine = given.token.indentation != nil
    if isAlone, !startsOnNewLine, let first = nodes.first?.token, isRestOfLine(first) {
      nodes.removeFirst()
      startsOnNewLine = true
    }
    place.removed = startsOnNewLine ? innerIndentation(of: nodes).count : 0
    if isAlone, !startsOnNewLine, !nodes.isEmpty { emit(place.indentation[...], from: given.token.range) }
    link(nodes)
  }

  private func isRestOfLine(_ token: TemplateToken) -> Bool {
    guard token.kind == .literal, !token.startsLine, place.source.bytes[token.range].last == UInt8(ascii: "\n") else {
      return false
    }
    return place.source.bytes[token.range].allSatisfy(\.isWhiteSpace)
  }

  /// How far the block's text is indented: as the text in it, or else as its tag.
  private func lineIndentation(of block: TemplateNode) -> ArraySlice<UInt8> {
    guard let own = block.token.indentation else { return [] }
    let inner = innerIndentation(of: block.children)
    return inner.isEmpty && block.children.isEmpty ? place.source.bytes[own] : inner
  }

  /// The white space before the first line of a block's text that holds anything.
  private func innerIndentation(of nodes: [TemplateNode]) -> ArraySlice<UInt8> {
    let bytes = place.source.bytes
    for child in nodes {
      if let indentation = child.token.indentation { return bytes[indentation] }
      guard child.token.startsLine, child.token.kind == .literal else { return [] }
      let text = bytes[child.token.range]
      let blank = text.prefix { $0 == 0x20 || $0 == 0x09 }
      if blank.endIndex < text.endIndex, text[blank.endIndex] == UInt8(ascii: "\n") { continue }
      if blank.endIndex < text.endIndex, text[blank.endIndex] == UInt8(ascii: "\r") { continue }
      return blank
    }
    return []
  }

  /// A block that is all of its line leaves the line's end, unless its text has one or there is none.
  private mutating func endLine(of node: TemplateNode, since size: Int) {
    guard let lineEnd = node.token.lineEnd, program.size > size, !program.endsLine else { return }
    emit(place.source.bytes[lineEnd], from: lineEnd)
  }
}
