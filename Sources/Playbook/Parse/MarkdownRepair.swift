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
    let lines = markdownLines()
    for (index, line) in lines.enumerated() where !line.isCode {
      let neighbours = [index - 1, index + 1].filter(lines.indices.contains).map { lines[$0] }
      if repairHeading(line, &diagnostics) { continue }
      repairMarker(line, neighbours: neighbours, &diagnostics)
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
    } else {
      guard hashes.count > 1 || SectionKind(heading: String(text)) != .other else { return false }
      edits.append((at..<at, " "))
      diagnostics.append(.heading(String(line.rest), at: place(line), hashes: String(hashes)))
    }
    return true
  }

  private mutating func repairMarker(
    _ line: MarkdownLine, neighbours: [MarkdownLine], _ diagnostics: inout DiagnosticList
  ) {
    replaceNoBreakSpaces(in: line.start..<line.restStart)
    guard let marker = line.marker else { return }
    let markerEnd = line.restStart + marker.utf8.count
    let following = line.rest.unicodeScalars.dropFirst(marker.unicodeScalars.count).first
    if marker == "•" {
      edits.append((line.restStart..<markerEnd, following == " " || following == "\t" ? "-" : "- "))
    }
    guard let following else { return }
    if following == "\u{A0}" {
      edits.append((markerEnd..<markerEnd + 2, " "))
    } else if marker != "•", following != " ", following != "\t", line.mayMissSpace,
      neighbours.contains(where: \.isListItemOrHeading)
    {
      edits.append((markerEnd..<markerEnd, " "))
      diagnostics.append(.listItem(String(line.rest), at: place(line), marker: String(marker)))
    }
  }

  private mutating func replaceNoBreakSpaces(in bytes: Range<Int>) {
    var offset = bytes.lowerBound
    for scalar in body.text.slice(bytes).unicodeScalars {
      let length = UTF8.width(scalar)
      if scalar == "\u{A0}" { edits.append((offset..<offset + length, " ")) }
      offset += length
    }
  }

  private func place(_ line: MarkdownLine) -> SourceRange {
    body.source(of: line.restStart..<line.restStart + line.rest.utf8.count)
  }

  /// The lines, each with whether a fence makes it code.
  private func markdownLines() -> [MarkdownLine] {
    var lines = [MarkdownLine]()
    var cursor = LineCursor(body.text)
    var fence: Substring?
    while let line = cursor.next() {
      var read = MarkdownLine(body.text.slice(line.start..<line.contentEnd), start: line.start)
      if let open = fence {
        read.isCode = true
        if let closing = read.fence, closing.hasPrefix(open), read.rest.trimmingSpaces() == closing { fence = nil }
      } else if let opening = read.fence {
        read.isCode = true
        fence = opening
      }
      lines.append(read)
    }
    return lines
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
