import Diagnostics
import StructuredData
import Templates

/// Reads the blocks of a pitch: `{id, title, text, effort, source, optional}`, or a plain text that is the title. In an
/// objection the title may be called `objection` and the text `answer`.
struct PitchBlockReader {
  private let compiler: ProseCompiler

  init(compiler: ProseCompiler) {
    self.compiler = compiler
  }

  /// The blocks of a list, each with an id of its own.
  func list(_ key: String, of record: RecordReader) -> [PitchBlock] {
    var ids = BlockIDs()
    return record.items(key).compactMap { item in
      block(from: item, key: key, of: record, ids: &ids).map { ids.settle($0) }
    }
  }

  /// A block that stands alone.
  func block(_ key: String, of record: RecordReader) -> PitchBlock? {
    var ids = BlockIDs()
    return record.value(key).flatMap { block(from: $0, key: key, of: record, ids: &ids) }.map { ids.settle($0) }
  }

  /// The single paragraph under a key, for headings; `nil` where nothing of it may be shared.
  func phrase(_ key: String, of record: RecordReader, _ presence: RecordReader.Presence = .optional) -> Prose? {
    record.mappedText(key, presence).flatMap { compiler.phrase($0, diagnostics: &record.diagnostics).nonEmpty }
  }

  /// The prose under a key; `nil` where nothing of it may be shared.
  func prose(_ key: String, of record: RecordReader) -> Prose? {
    record.mappedText(key).flatMap { compiler.prose($0, diagnostics: &record.diagnostics).nonEmpty }
  }
}

extension PitchBlockReader {
  private func block(
    from item: Value, key: String, of record: RecordReader, ids: inout BlockIDs
  ) -> PitchBlock? {
    if case .scalar = item.content { return plain(item, key: key, of: record) }
    return record.nested(item, key: key) { block(from: $0, ids: &ids) }
  }

  private func plain(_ item: Value, key: String, of record: RecordReader) -> PitchBlock? {
    guard record.text(of: item, key: key) != nil, let text = item.mappedText else { return nil }
    let title = compiler.phrase(text, diagnostics: &record.diagnostics).nonEmpty
    return title.map { PitchBlock(id: "", title: $0, place: item.source) }
  }

  private func block(from record: RecordReader, ids: inout BlockIDs) -> PitchBlock? {
    let id = record.slug("id")
    // A block that has another fault keeps its id from the next as well.
    if let id { ids.claim(id, in: record) }
    let title = phrase(record.contains("objection") ? "objection" : "title", of: record, .required)
    let textKey = record.contains("answer") ? "answer" : "text"
    let text = prose(textKey, of: record)
    let effort = record.untaggedText("effort").flatMap { compiler.shareable($0, diagnostics: &record.diagnostics) }
    let source = record.untaggedOrigin("source")
    let isOptional = record.flag("optional")?.value ?? false
    // One without the other may say something else than both.
    guard let title, text != nil || !record.contains(textKey) else {
      if let rest = title ?? text { record.report(.leftOver(rest)) }
      return nil
    }
    return PitchBlock(
      id: id?.value ?? "", title: title, text: text, effort: effort, source: source, isOptional: isOptional,
      place: id?.source ?? record.source)
  }
}

/// The ids of a list's blocks: as written, or made from the title and counted up until they are unique.
private struct BlockIDs {
  private var places: [String: SourceRange] = [:]

  mutating func claim(_ id: Sourced<String>, in record: RecordReader) {
    if let first = places[id.value] {
      record.report(.duplicateBlock(id, first: first))
    } else {
      places[id.value] = id.source
    }
  }

  mutating func settle(_ block: PitchBlock) -> PitchBlock {
    guard block.id.isEmpty else { return block }
    var block = block
    block.id = unused(Slug.make(from: block.title.plain))
    places[block.id] = block.place
    return block
  }

  private func unused(_ slug: String) -> String {
    let base = slug.isEmpty ? "block" : slug
    guard places[base] != nil else { return base }
    var number = 2
    while places["\(base)-\(number)"] != nil { number += 1 }
    return "\(base)-\(number)"
  }
}

extension Prose {
  /// `nil` for a text of which nothing is left.
  fileprivate var nonEmpty: Prose? { plain.trimmingSpaces().isEmpty ? nil : self }
}

extension Diagnostic {
  fileprivate static func leftOver(_ rest: Prose) -> Diagnostic {
    Diagnostic(
      .note, code: "withheld-block", "'\(rest.plain)' is left out, since the rest of its block can't be shown",
      at: rest.source, hint: "mend the rest of the block")
  }

  fileprivate static func duplicateBlock(_ id: Sourced<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "duplicate-block-id", "there is already a block '\(id.value)' in this list", at: id.source,
      hint: "give each block an id of its own, or none",
      related: [Related("'\(id.value)' is first used here", at: first)])
  }
}
