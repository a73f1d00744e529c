import Diagnostics
import Markdown
import StructuredData

/// Cuts from a text that people share the sentences that forecast with a date that has passed, and names each. What is
/// not a sentence of its own (a section of tags, code) goes or stays as a whole.
struct PassedForecasts: TreeRewriter {
  private let today: PartialDate
  private(set) var diagnostics = DiagnosticList()

  init(today: PartialDate) {
    self.today = today
  }

  /// The date that has passed, of a single sentence that forecasts or announces; `nil` where it may be shared.
  static func date(in sentence: String, today: PartialDate) -> PartialDate? {
    guard mayNameDate(sentence) else { return nil }
    if let date = ForecastDate.find(in: sentence), date.hasPassed(on: today) { return date }
    // Most sentences name no year.
    guard sentence.holds("20"), let date = Announcement.date(in: sentence[...]) else { return nil }
    return date.hasPassed(on: today) ? date : nil
  }

  /// Whether a text may name a date at all: none is written without digits.
  static func mayNameDate(_ text: String) -> Bool { text.hasDigit }

  mutating func cutting(from blocks: [Block]) -> [Block] {
    let before = diagnostics.all.count
    let cut = self.blocks(blocks)
    return diagnostics.all.count == before ? blocks : cut.withoutEmptyBlocks
  }

  mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    let sentences = Sentences.split(inlines)
    let kept = sentences.filter { !isPassed($0) }
    if kept.count == sentences.count { return inlines }
    return Array(kept.joined()).droppingLeadingSpaces
  }

  /// A plain text without such sentences; `nil` where nothing is left of it.
  mutating func cutting(from text: Sourced<String>) -> Sourced<String>? {
    guard Self.mayNameDate(text.value) else { return text }
    let characters = Array(text.value)
    var (start, kept) = (0, "")
    for end in Sentences.ends(in: text.value) {
      let sentence = String(characters[start..<end])
      if !isPassed(sentence, at: text.source) { kept += sentence }
      start = end
    }
    if kept.count == start { return text }
    return kept.trimmingSpaces().isEmpty ? nil : Sourced(kept.trimmingSpaces(), at: text.source)
  }
}

extension PassedForecasts {
  private mutating func isPassed(_ sentence: [Inline]) -> Bool {
    guard let first = sentence.droppingLeadingSpaces.first, let last = sentence.last else { return false }
    let start = first.source.bytes.lowerBound
    let place = SourceRange(file: first.source.file, bytes: start..<max(start, last.source.bytes.upperBound))
    return isPassed(sentence.plainText, at: place)
  }

  private mutating func isPassed(_ sentence: String, at place: SourceRange) -> Bool {
    guard let date = Self.date(in: sentence, today: today) else { return false }
    diagnostics.append(.passedForecast(sentence, date: date, at: place))
    return true
  }
}

extension [Block] {
  /// Without the paragraphs, items and lists that hold nothing any more.
  fileprivate var withoutEmptyBlocks: [Block] {
    compactMap(\.withoutEmptyBlocks)
  }
}

extension Block {
  fileprivate var withoutEmptyBlocks: Block? {
    switch content {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.isEmpty ? nil : self
    case .list(let list): withoutEmptyItems(list)
    case .blockQuote(let blocks):
      with(.blockQuote(blocks.withoutEmptyBlocks), unless: blocks.withoutEmptyBlocks.isEmpty)
    case .code, .thematicBreak, .table, .html: self
    }
  }

  private func withoutEmptyItems(_ list: List) -> Block? {
    var list = list
    for index in list.items.indices { list.items[index].blocks = list.items[index].blocks.withoutEmptyBlocks }
    list.items.removeAll { $0.blocks.isEmpty }
    return with(.list(list), unless: list.items.isEmpty)
  }

  private func with(_ content: Content, unless isEmpty: Bool) -> Block? {
    isEmpty ? nil : Block(content, source: source)
  }
}

extension Diagnostic {
  /// Names a sentence that is left out of texts to share.
  static func passedForecast(
    _ sentence: String, date: PartialDate, at place: SourceRange,
    hint: String = "rewrite it with a figure that holds today; a play's own page keeps it"
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "passed-forecast",
      "withheld from texts to share, since \(date) has passed: '\(sentence.collapsingSpaces())'", at: place,
      hint: hint)
  }
}
