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
    enter(given, index: index, at: node)
    link(given.children)
    place = outer
    endLine(of: node, since: size)
  }
}

extension TemplateLinker {
  /// Moves to the text a child gives: in the child's own file and chain of partials, among the overrides that the child
  /// itself was linked under, so that a layout may be used inside a block of itself.
  private mutating func enter(_ given: TemplateNode, index: Int, at site: TemplateNode) {
    let origin = place.overrides[index].place.place
    let indentation = place.indentation + lineIndentation(of: site).dropFirst(place.removed)
    let isAlone = site.token.indentation != nil
    place = origin
    place.indentation = indentation
    place.removed = given.token.indentation == nil ? 0 : innerIndentation(of: given).count
    place.continuesLine = !isAlone
    if isAlone, given.children.first?.token.startsLine == false, given.token.indentation == nil {
      emit(indentation[...], from: given.token.range)
    }
  }

  /// How far the block's text is indented: as the text in it, or else as its tag.
  private func lineIndentation(of block: TemplateNode) -> ArraySlice<UInt8> {
    guard let own = block.token.indentation else { return [] }
    let inner = innerIndentation(of: block)
    return inner.isEmpty && block.children.isEmpty ? place.source.bytes[own] : inner
  }

  /// The white space before the first line of a block's text that isn't empty.
  private func innerIndentation(of block: TemplateNode) -> ArraySlice<UInt8> {
    let bytes = place.source.bytes
    for child in block.children {
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
