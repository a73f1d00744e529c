import Diagnostics

/// Reads as meant what real playbook pages write and CommonMark does not know: `###Resources`, ` -Explain`, `• Explain`,
/// no-break spaces after a marker. Code blocks stay as they are.
struct MarkdownRepair {
  private let body: MappedText
  private var edits: [(bytes: Range<Int>, with: String)] = []

  /// The text as CommonMark has to see it. What is more than another bullet or another space is reported.
  static func repair(_ body: MappedText, diagnostics: inout DiagnosticList) -> MappedText {
    var repair = MarkdownRepair(body: body)
    repair.findEdits(&diagnostics)
    return body.replacing(repair.edits)
  }
}

extension MarkdownRepair {
  private mutating func findEdits(_ diagnostics: inout DiagnosticList) {
    let lines = MarkdownLineReader.lines(of: body.text)
    // What a line without a space behind its marker is, is told by the nearest lines with text.
    let texts = lines.filter { !$0.rest.isEmpty }
    var next = 0
    for line in lines where !line.isCode {
      while next < texts.count, texts[next].start <= line.start { next += 1 }
      if repairHeading(line, &diagnostics) { continue }
      if line.marker != nil || line.isInList || line.rest.isEmpty { replaceNoBreakSpaces(before: line) }
      let before = next >= 2 ? texts[next - 2] : nil
      let isAmongItems =
        before.map { $0.isListItem || $0.isHeading } == true
        || next < texts.count && texts[next].isListItem
      repairMarker(line, isAmongItems: isAmongItems, &diagnostics)
    }
  }

  /// `###Resources` is a heading. `#TechHire` is a hashtag, unless what follows names a section.
  private mutating func repairHeading(_ line: MarkdownLine, _ diagnostics: inout DiagnosticList) -> Bool {
    guard line.indent <= 3, line.rest.first == "#" else { return false }
    let hashes = line.rest.prefix { $0 == "#" }
    let text = line.rest.dropFirst(hashes.count)
    guard hashes.count <= 6, let first = text.unicodeScalars.first, first != " ", first != "\t" else { return false }
    let at = line.restStart + hashes.utf8.count
    if first == "\u{A0}" {
      edits.append((at..<at + 2, " "))
      return true
    }
    guard hashes.count > 1 || SectionKind(heading: String(text)) != .other else { return false }
    edits.append((at..<at, " "))
    repairClosingHashes(text, at: at)
    diagnostics.append(.heading(String(line.rest), at: place(line), hashes: String(hashes)))
    return true
  }

  /// `##Resources##`: closing hashes only close behind a space.
  private mutating func repairClosingHashes(_ text: Substring, at start: Int) {
    let trimmed = text.trimmingSpaces()
    let closing = trimmed.reversed().prefix { $0 == "#" }.count
    guard closing > 0, closing < trimmed.count else { return }
    let at = start + trimmed.utf8.count - closing
    edits.append((at..<at, " "))
  }

  private mutating func repairMarker(
    _ line: MarkdownLine, isAmongItems: Bool, _ diagnostics: inout DiagnosticList
  ) {
    guard let marker = line.marker else { return }
    let markerEnd = line.restStart + marker.utf8.count
    let following = line.rest.unicodeScalars.dropFirst(marker.unicodeScalars.count).first
    let isSpaced = following == nil || following == " " || following == "\t"
    if MarkdownLine.foreignBullets.contains(marker) {
      edits.append((line.restStart..<markerEnd, isSpaced || following == "\u{A0}" ? "-" : "- "))
    }
    if following == "\u{A0}" {
      edits.append((markerEnd..<markerEnd + 2, " "))
    } else if !isSpaced, isAmongItems, line.mayMissSpace, !MarkdownLine.foreignBullets.contains(marker) {
      edits.append((markerEnd..<markerEnd, " "))
      diagnostics.append(.listItem(String(line.rest), at: place(line), marker: String(marker)))
    }
  }

  private mutating func replaceNoBreakSpaces(before line: MarkdownLine) {
    var offset = line.start
    for scalar in body.text.slice(line.start..<line.restStart).unicodeScalars {
      let length = UTF8.width(scalar)
      if scalar == "\u{A0}" { edits.append((offset..<offset + length, " ")) }
      offset += length
    }
  }

  private func place(_ line: MarkdownLine) -> SourceRange {
    body.source(of: line.restStart..<line.restStart + line.rest.utf8.count)
  }
}

extension Diagnostic {
  fileprivate static func heading(_ line: String, at place: SourceRange, hashes: String) -> Diagnostic {
    Diagnostic(
      .note, code: "heading-without-space", "'\(line)' is read as a heading", at: place,
      hint: "put a space after \(hashes)")
  }

  fileprivate static func listItem(_ line: String, at place: SourceRange, marker: String) -> Diagnostic {
    Diagnostic(
      .note, code: "list-item-without-space", "'\(line)' is read as a list item", at: place,
      hint: "put a space after '\(marker)'")
  }
}
