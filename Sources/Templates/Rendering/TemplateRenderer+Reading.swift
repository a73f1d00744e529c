/// What operations read, and note that they did, for `TemplateRenderer+Sharing`.
extension TemplateRenderer {
  /// An absent value anywhere on the way makes the whole absent; it never climbs to an outer section.
  mutating func resolve(_ binding: Binding, _ program: TemplateProgram) -> TemplateValue {
    noteRead(binding, program)
    let frame = base + Int(binding.depth)
    guard binding.pathCount > 0 else { return frames[frame].value }
    guard case .record(var record) = frames[frame].value else { return .absent }
    let (first, last) = (Int(binding.pathStart), Int(binding.pathStart + binding.pathCount) - 1)
    for place in first..<last {
      guard case .record(let inner) = read(program.paths[place], of: record) else { return .absent }
      record = inner
    }
    return read(program.paths[last], of: record)
  }

  private mutating func read(_ field: Int32, of record: Record) -> TemplateValue {
    // It hangs on the root record, however deep the element stands in it.
    if record.isOwn(Int(field)) { noteRead(0) }
    return record[Int(field)]
  }

  private mutating func noteRead(_ frame: Int) { outermostRead = min(outermostRead, frame) }

  /// The whole root has what is the page's own, too.
  private mutating func noteRead(_ binding: Binding, _ program: TemplateProgram) {
    guard binding.depth == 0 else { return noteRead(base + Int(binding.depth)) }
    let field = binding.pathCount > 0 ? Int(program.paths[Int(binding.pathStart)]) : isShared.count
    noteRead(field < isShared.count && isShared[field] ? 0 : -1)
  }

  /// The frame of an element, for its place in its list, which is known where the list is.
  mutating func listPlace(_ depth: Int) -> Frame {
    noteRead(base + depth - 1)
    return frames[base + depth]
  }

  func isTruthy(_ value: TemplateValue) -> Bool {
    switch value {
    case .absent: false
    case .text(let text): !text.isEmpty
    case .prose(let prose): !prose.plain.isEmpty
    case .flag(let isSet): isSet
    case .record: true
    case .list(let elements): !elements.isEmpty
    case .rows(let rows): rows.count > 0
    }
  }

  mutating func isSet(_ flag: TemplateProgram.LoopFlag, _ depth: Int) -> Bool {
    let frame = listPlace(depth)
    return switch flag {
    case .first: frame.index == 0
    case .last: frame.isLast
    }
  }
}
