import Diagnostics
import StructuredData

/// A blank that was to be filled in stands in what is published: `{first_step}`, `[Your name]`, `TBD`, `XX`, lorem ipsum, an
/// address at `example.com`.
///
/// Why: nothing says sooner that nobody read a message before it was sent.
///
/// Example: `Call us on XX March and ask for [Insert name].`
///
/// Cure: write what belongs there, or take the sentence out. What differs from community to community is a name in double
/// braces, such as `{{contact.phone}}`. A line to write on may stand in a message whose channel is a meeting, a handout or a
/// form. A community marked `example: true` may use `example.org` and `.example`.
struct UnfilledBlankRule: Rule {
  static let code = "unfilled-blank"
  static let severity = Severity.error
  static let signs = BlankSign.all

  /// Whom the network has answer.
  private let phone: Sourced<String>?
  /// Addresses at example.org in the record that is looked at: an invented community may have them.
  private var pending: [Diagnostic] = []

  init(_ context: CheckContext) {
    phone = context.playbook.configuration.contact?.phone
  }

  mutating func check(_ passage: Passage) -> [Diagnostic] {
    var found = Self.blanksInHTML(passage)
    let text = passage.untagged
    let signs = BlankSign.found(in: text)
    if signs.isEmpty { return found }
    let blanks = BlankFinder.blanks(in: text, signs, isQuote: passage.role == .quote, isForm: passage.isForm)
    found = blanks.map { .blank($0, at: passage.place(of: $0)) } + found
    for host in BlankFinder.exampleHosts(in: text, signs) {
      add(host, at: passage.place(of: host), of: passage.community, to: &found)
    }
    return found
  }

  mutating func check(_ field: Sourced<String>, of community: String?) -> [Diagnostic] {
    let text = field.value.blankingTags()
    let signs = BlankSign.found(in: text)
    let blanks =
      BlankFinder.blanks(in: text, signs) + BlankFinder.blankFields(in: text, signs)
      + BlankFinder.blanksInAngles(in: text)
    var found = blanks.map { Diagnostic.blank($0, at: field.words.place(of: $0)) }
    for host in BlankFinder.exampleHosts(in: text, signs) {
      add(host, at: field.words.place(of: host), of: community, to: &found)
    }
    return found
  }

  mutating func check(_ kit: Kit) -> [Diagnostic] {
    defer { pending = [] }
    let found = kit.community.contact?.phone.flatMap(Self.madeUpNumber) ?? []
    return kit.community.isExample ? found : found + pending
  }

  func finish() -> [Diagnostic] { phone.flatMap(Self.madeUpNumber) ?? [] }
}

extension UnfilledBlankRule {
  /// What only an invented community may have is judged with its kit.
  private mutating func add(
    _ host: Substring, at place: SourceRange, of community: String?, to found: inout [Diagnostic]
  ) {
    let isForExamples = host.lowercased().hasSuffix("example.org")
    if isForExamples, community != nil {
      pending.append(.exampleAddress(host, at: place))
    } else {
      found.append(.exampleAddress(host, at: place))
    }
  }
}

extension UnfilledBlankRule {
  /// `<name>` in Markdown is HTML, and left out: it is looked for in what was written.
  private static func blanksInHTML(_ passage: Passage) -> [Diagnostic] {
    let place = passage.place
    let raw = place.text
    guard raw.holds("<") else { return [] }
    return BlankFinder.blanksInAngles(in: String(raw)).map { words in
      let start = place.bytes.lowerBound + words.base.utf8.distance(from: words.base.startIndex, to: words.startIndex)
      let bytes = start..<start + words.utf8.count
      return .blank(words, at: SourceRange(file: place.file, bytes: bytes))
    }
  }

  /// A phone number that is only one digit, or counts up.
  private static func madeUpNumber(_ phone: Sourced<String>) -> [Diagnostic]? {
    let digits = phone.value.filter(\.isNumeral)
    let isMadeUp = digits.count >= 7 && Set(digits).count == 1 || ["1234567890", "11234567890"].contains(digits)
    guard isMadeUp, BlankFinder.blanks(in: phone.value, BlankSign.found(in: phone.value)).isEmpty else { return nil }
    return [.blank(phone.value[...], at: phone.source)]
  }
}

extension MappedText {
  /// Where a piece of the text, or of a copy with blanks in it, was written.
  func place(of piece: Substring) -> SourceRange {
    let start = piece.base.utf8.distance(from: piece.base.startIndex, to: piece.startIndex)
    return source(of: start..<start + piece.utf8.count)
  }
}

extension Diagnostic {
  fileprivate static func blank(_ words: Substring, at place: SourceRange) -> Diagnostic {
    let name = words.hasPrefix("{") ? words.dropFirst().dropLast().filter { $0 != " " } : nil
    let names = name.map { ", or {{\($0)}} with both braces if it is a name that the site knows" } ?? ""
    return Diagnostic(
      UnfilledBlankRule.severity, code: "unfilled-blank", "'\(words)' is a blank that nobody has filled in", at: place,
      hint: "write what belongs there, or take it out\(names)")
  }

  fileprivate static func exampleAddress(_ host: Substring, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      UnfilledBlankRule.severity, code: "unfilled-blank", "'\(host)' is an address for examples, which leads nowhere",
      at: place, hint: "write the true address, or take it out")
  }
}
