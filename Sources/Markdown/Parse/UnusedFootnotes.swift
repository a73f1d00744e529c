import Diagnostics

/// Finds the footnotes that nothing refers to. cmark removes them from its tree, so they are the definitions in the source
/// on whose line no block of the tree stands.
struct UnusedFootnotes {
  let lines: LineTable
  let leafLines: Set<Int>
  let text: MappedText

  func report(used: [MarkdownDocument.Footnote], to diagnostics: inout DiagnosticList) {
    var known: [String: SourceRange] = [:]
    for footnote in used { known[footnote.label.lowercased()] = footnote.source }
    for number in 1...lines.lineCount where !leafLines.contains(number) {
      guard let mark = mark(on: lines.line(number)), !used.contains(where: { starts($0, at: mark) }) else { continue }
      let range = text.source(of: mark.range)
      if let first = known[mark.label.lowercased()] {
        diagnostics.append(.duplicate(mark.label, at: range, first: first))
      } else {
        known[mark.label.lowercased()] = range
        diagnostics.append(.unused(mark.label, at: range))
      }
    }
  }

  /// A footnote without text has no leaf on its line.
  private func starts(_ footnote: MarkdownDocument.Footnote, at mark: FootnoteMark) -> Bool {
    footnote.source.bytes.lowerBound == text.source(of: mark.range).bytes.lowerBound
  }

  private func mark(on line: Range<Int>) -> FootnoteMark? {
    var start = line.lowerBound
    while start < line.upperBound, lines.bytes[start].isBlank || lines.bytes[start] == UInt8(ascii: ">") { start += 1 }
    return FootnoteMark(at: start, in: lines.bytes)
  }
}

extension Diagnostic {
  fileprivate static func unused(_ label: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "unused-footnote", "the footnote '\(label)' is not published: nothing refers to it", at: range,
      hint: "write [^\(label)] where it belongs, or remove it")
  }

  fileprivate static func duplicate(_ label: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "duplicate-footnote", "the footnote '\(label)' is defined twice; this one is not published",
      at: range, hint: "give it another name", related: [Related("the first is here", at: first)])
  }
}
