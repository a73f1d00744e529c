import Diagnostics

/// Reads as meant what real playbook pages write and CommonMark does not know: `###Resources`, ` -Explain`, `• Explain`,
/// no-break spaces after a marker, checklists that are indented like code. Code blocks stay as they are.
struct MarkdownRepair {
  /// How many lines of one text get a note of their own; one more note counts the others.
  static let noteLimit = 20

  private let body: MappedText
  private var edits: [(bytes: Range<Int>, with: String)] = []
  private var notes: [Diagnostic] = []
  /// The first line beyond the limit, as it would have been noted, and how many there are.
  private var unnoted: (first: Diagnostic, count: Int)?
  private var indents = ListIndents()

  private init(_ body: MappedText) {
    self.body = body
  }

  /// The text as CommonMark has to see it. What is more than another bullet or another space is reported.
  /// - Parameter isPlay: whether it has sections of which every list is read.
  static func repair(_ body: MappedText, isPlay: Bool = false, diagnostics: inout DiagnosticList) -> MappedText {
    var repair = MarkdownRepair(body)
    repair.findEdits(isPlay: isPlay)
    for note in repair.notes { diagnostics.append(note) }
    if let (first, count) = repair.unnoted { diagnostics.append(.moreLines(like: first, count)) }
    return body.replacing(repair.edits)
  }
}

extension MarkdownRepair {
  private mutating func findEdits(isPlay: Bool) {
    let lines = MarkdownLineReader.lines(of: body.text, isPlay: isPlay)
    // What a line without a space behind its marker is, is told by the nearest lines with text.
    let texts = lines.filter { !$0.rest.isEmpty }
    var next = 0
    for line in lines {
      while next < texts.count, texts[next].start <= line.start { next += 1 }
      let isMoved = line.isInListSection && repairIndent(of: line)
      if line.isCode || repairHeading(line) { continue }
      if !isMoved, line.marker != nil || line.isInList || line.rest.isEmpty { replaceNoBreakSpaces(before: line) }
      let before = next >= 2 ? texts[next - 2] : nil
      let isAmongItems =
        line.isBehindItem || before?.isHeading == true || next < texts.count && texts[next].isListItem
      repairMarker(line, isAmongItems: isAmongItems)
    }
  }

  /// Whether the line starts in another column now.
  private mutating func repairIndent(of line: MarkdownLine) -> Bool {
    let column = indents.column(of: line)
    guard !line.rest.isEmpty, column.column != line.indent else { return false }
    edits.append((line.start..<line.restStart, String(repeating: " ", count: column.column)))
    if column.isMoved { report(line) { .indent($0, at: $1) } }
    return true
  }

  private mutating func report(_ line: MarkdownLine, _ note: (String, SourceRange) -> Diagnostic) {
    if let (first, count) = unnoted {
      unnoted = (first, count + 1)
      return
    }
    let place = body.source(of: line.restStart..<line.restStart + line.rest.utf8.count)
    let diagnostic = note(String(line.rest), place)
    if notes.count < Self.noteLimit { notes.append(diagnostic) } else { unnoted = (diagnostic, 1) }
  }

  /// `###Resources` is a heading. `#TechHire` is a hashtag, unless what follows names a section.
  private mutating func repairHeading(_ line: MarkdownLine) -> Bool {
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
    report(line) { .heading($0, at: $1, hashes: String(hashes)) }
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

  private mutating func repairMarker(_ line: MarkdownLine, isAmongItems: Bool) {
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
      report(line) { .listItem($0, at: $1, marker: String(marker)) }
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

  fileprivate static func indent(_ line: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .note, code: "list-item-like-code", "'\(line)' is read as a list item, though it is indented like code",
      at: place,
      hint: "indent a list's items by no spaces, and what is nested in one by two more")
  }

  /// - Parameter first: the note of the first of them.
  fileprivate static func moreLines(like first: Diagnostic, _ count: Int) -> Diagnostic {
    var more = first
    more.message = count == 1 ? "1 more line is read as meant" : "\(count) more lines are read as meant, from here on"
    return more
  }
}
