import Diagnostics

/// Straight and curly quotes, or apostrophes, are mixed in one file.
///
/// Each file is named once, with one place of either kind. Quotes in code, and the marks of feet, inches and minutes, are
/// not meant.
///
/// Why: it shows that the text was pieced together, and searches for "don't" miss one of the two.
///
/// Example: `Don't ask for a degree: “skills first” is the idea.`
///
/// Cure: write all of them the way most of them are written.
struct MixedQuotesRule: Rule {
  static let code = "mixed-quotes"
  static let severity = Severity.note
  static let signs = ["\"", "'", "“", "”", "‘", "’"]

  private var files: [String: Quotes] = [:]

  private struct Quotes {
    var straight: (count: Int, first: SourceRange?) = (0, nil)
    var curly: (count: Int, first: SourceRange?) = (0, nil)
  }

  init(_ context: CheckContext) {}

  mutating func check(_ passage: Passage) -> [Diagnostic] {
    // A quotation is somebody else's text, and comes in its own form.
    guard passage.role != .quote else { return [] }
    let marks = Self.quotes(in: passage)
    guard !marks.isEmpty else { return [] }
    var quotes = files[passage.words.file.path] ?? Quotes()
    for (isStraight, place) in marks {
      if isStraight {
        quotes.straight = (quotes.straight.count + 1, quotes.straight.first ?? place)
      } else {
        quotes.curly = (quotes.curly.count + 1, quotes.curly.first ?? place)
      }
    }
    files[passage.words.file.path] = quotes
    return []
  }

  /// A record is done with its kit: its places hold its whole text.
  mutating func check(_ kit: Kit) -> [Diagnostic] {
    files.removeValue(forKey: kit.community.id.source.file.path).map { Self.faults([$0]) } ?? []
  }

  func finish() -> [Diagnostic] {
    Self.faults(files.sorted { $0.key < $1.key }.map(\.value))
  }
}

extension MixedQuotesRule {
  private static func faults(_ files: [Quotes]) -> [Diagnostic] {
    files.compactMap { quotes in
      guard let straight = quotes.straight.first, let curly = quotes.curly.first else { return nil }
      return quotes.straight.count > quotes.curly.count
        ? .mixed(curly, "curly", usual: straight) : .mixed(straight, "straight", usual: curly)
    }
  }
}

extension MixedQuotesRule {
  private static func quotes(in passage: Passage) -> [(isStraight: Bool, place: SourceRange)] {
    let text = passage.text
    var depth = 0
    var found: [(Bool, SourceRange)] = []
    for index in text.utf8.indices where mayCount(text.utf8[index]) {
      let character = text[index]
      // Quotes in tags belong to no sentence.
      if character == "{" { depth += 1 } else if character == "}" { depth = max(0, depth - 1) }
      guard depth == 0, isQuote(character), "“”‘".contains(character) || !isBehindNumber(index, in: text) else {
        continue
      }
      let place = passage.place(of: text[index...index])
      if !passage.isCode(place) { found.append((character == "\"" || character == "'", place)) }
    }
    return found
  }

  /// Whether a byte is a brace, or the first of a quote.
  private static func mayCount(_ byte: UInt8) -> Bool {
    byte == 0x7B || byte == 0x7D || byte == 0x22 || byte == 0x27 || byte == 0xE2
  }

  private static func isBehindNumber(_ index: String.Index, in text: String) -> Bool {
    index > text.startIndex && text[text.index(before: index)].isNumeral
  }

  private static func isQuote(_ character: Character) -> Bool { "\"'“”‘’".contains(character) }
}

extension Diagnostic {
  fileprivate static func mixed(_ place: SourceRange, _ kind: String, usual: SourceRange) -> Diagnostic {
    Diagnostic(
      MixedQuotesRule.severity, code: "mixed-quotes",
      "this quote or apostrophe is \(kind), and most others in this file are not", at: place,
      hint: "write all quotes and apostrophes of the file in one way", related: [.init("the other way", at: usual)])
  }
}
