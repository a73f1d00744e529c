import Diagnostics

/// Turns Markdown into Swift values that know where they were written. Whether they may be published is checked later,
/// by `MarkdownParser`.
package struct CMarkParser {
  package var extensions: MarkdownExtensions
  /// Whether the text may hold template tags.
  package var tags: Bool

  /// How many blocks, lists and spans may stand inside each other. Real pages need a dozen; the tree is visited by
  /// recursion, and a worker thread's stack is small.
  package static let nestingLimit = 100

  /// How many nodes a text of so many bytes may have. Each needs at least a byte, but for the cells that fill up tables.
  private static func nodeLimit(for byteCount: Int) -> Int {
    4 * byteCount + 10_000
  }

  package init(extensions: MarkdownExtensions = .all, tags: Bool = true) {
    self.extensions = extensions
    self.tags = tags
  }

  /// How many bytes the addresses of all links may have together: each reference to `[a]: …` repeats its address.
  private static func addressLimit(for byteCount: Int) -> Int { 20 * byteCount + 1_000_000 }

  /// The parsed text; an empty document and an error where it is beyond a limit.
  package func parse(_ text: MappedText, diagnostics: inout DiagnosticList) -> MarkdownDocument {
    let shield = TagShield(text.withoutNulls, tags: tags)
    let lines = LineTable(Array(shield.text.text.utf8))
    do throws(CMarkTree.Refusal) {
      let tree = try CMarkTree(parsing: lines.bytes, extensions: extensions)
      return tree.withRoot { document($0, shield: shield, lines: lines, diagnostics: &diagnostics) }
    } catch {
      diagnostics.append(.refused(error, at: text.source(of: 0..<0)))
      return MarkdownDocument(blocks: [], footnotes: [])
    }
  }

  private func document(
    _ root: CMarkNode, shield: TagShield, lines: LineTable, diagnostics: inout DiagnosticList
  ) -> MarkdownDocument {
    let size = lines.bytes.count
    if let excess = root.excess(
      depth: Self.nestingLimit, nodes: Self.nodeLimit(for: size), addresses: Self.addressLimit(for: size))
    {
      diagnostics.append(.refused(excess, lines: lines, text: shield.text))
      return MarkdownDocument(blocks: [], footnotes: [])
    }
    var converter = BlockConverter(shield: shield, lines: lines)
    let document = converter.document(root)
    if extensions.contains(.footnotes) {
      let check = UnusedFootnotes(lines: lines, leafLines: converter.leafLines, text: shield.text)
      check.report(used: document.footnotes, to: &diagnostics)
    }
    return document
  }
}

extension MappedText {
  /// The text with U+0000 replaced as CommonMark demands; cmark would do it too, but then its columns would be off.
  fileprivate var withoutNulls: MappedText {
    guard text.utf8.contains(0) else { return self }
    return replacing(
      text.utf8.enumerated().filter { $1 == 0 }.map { (bytes: $0.offset..<$0.offset + 1, with: "\u{FFFD}") })
  }
}

extension Diagnostic {
  fileprivate static func refused(_ excess: CMarkNode.Excess, lines: LineTable, text: MappedText) -> Diagnostic {
    switch excess {
    case .depth(let node): tooDeep(at: text.source(of: lines.start(of: node)))
    case .nodes(let node): tooLarge(at: text.source(of: lines.start(of: node)))
    case .addresses(let node): repeatedAddresses(at: text.source(of: lines.start(of: node)))
    }
  }

  fileprivate static func refused(_ refusal: CMarkTree.Refusal, at range: SourceRange) -> Diagnostic {
    switch refusal {
    case .tooLong:
      Diagnostic(
        .error, code: "markdown-too-large", "the text is larger than 100 MB", at: range,
        hint: "split it into several files")
    case .tooSlow:
      Diagnostic(
        .error, code: "markdown-too-slow", "reading this text takes more than \(ParseTrial.deadline) seconds",
        at: range,
        hint: "look for thousands of brackets, quotation marks or empty lines in a row; the whole text is left out")
    }
  }

  private static func tooDeep(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "markdown-too-deep",
      "lists, quotes or emphasis are nested more than \(CMarkParser.nestingLimit) levels deep", at: range,
      hint: "write it flatter; the whole text is left out")
  }

  private static func repeatedAddresses(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "markdown-too-large", "a long link address is used so often that the page would be huge", at: range,
      hint: "use a shorter address; the whole text is left out")
  }

  private static func tooLarge(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "markdown-too-large", "a table has far more columns than its rows fill", at: range,
      hint: "give each row as many cells as the table's first; the whole text is left out")
  }
}
