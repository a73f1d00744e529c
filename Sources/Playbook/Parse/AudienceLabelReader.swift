import Diagnostics
import Markdown
import StructuredData

/// Takes the audience label off an item's text: off its front, `Employers: …`, or where no item of a checklist has one
/// there, in brackets off its end, `… (employers)`.
struct AudienceLabelReader {
  /// Where labels stand.
  enum Place {
    case start
    case end
  }

  let labels: AudienceLabels
  let place: Place

  /// What an item says, apart from whom it is for.
  struct LabelledText {
    /// Ids of audiences; `nil` where the item has no label.
    var audiences: [String]?
    var text: [Inline]
    var label: WrittenLabel?
  }

  /// Labels are at most this many characters long; a colon further on belongs to a sentence.
  private static let longestLabel = 100

  func read(_ inlines: [Inline]) -> LabelledText {
    let plain = Array(inlines.plainText)
    if let found = leadingLabel(plain) {
      // A link in the label would go with it.
      let isPlain = !inlines.keepingPrefix(characters: found.cut).holdsLink
      return LabelledText(
        audiences: found.audiences, text: isPlain ? inlines.droppingPrefix(characters: found.cut) : inlines,
        label: label(found, in: inlines, plain))
    }
    if place == .end, let found = trailingLabels(plain) {
      return LabelledText(
        audiences: found.audiences, text: inlines.keepingPrefix(characters: found.cut),
        label: label(found, in: inlines, plain))
    }
    return LabelledText(audiences: nil, text: inlines)
  }

  /// The audiences of a text that is nothing but a label, such as a heading "For employers" inside a checklist.
  func wholeLabel(_ inlines: [Inline]) -> [String]? {
    var text = inlines.plainText.trimmingSpaces()
    guard text.count <= Self.longestLabel else { return nil }
    if text.hasSuffix(":") || text.hasSuffix("：") { text.removeLast() }
    return labels.audiences(named: text.withoutBrackets())
  }
}

extension AudienceLabelReader {
  private struct Found {
    var audiences: [String]
    /// Where the label's own words stand, in characters.
    var label: Range<Int>
    /// Where the text begins behind a label at the front, or ends before one at the end.
    var cut: Int
  }

  private func label(_ found: Found, in inlines: [Inline], _ plain: [Character]) -> WrittenLabel? {
    guard let file = inlines.first?.source.file else { return nil }
    let start = String(plain[..<found.label.lowerBound]).utf8.count
    let text = String(plain[found.label])
    let place = inlines.mappedText(in: file).source(of: start..<start + text.utf8.count)
    return WrittenLabel(text: Sourced(text, at: place), audiences: found.audiences)
  }

  /// The label before the first separator that makes one.
  private func leadingLabel(_ plain: [Character]) -> Found? {
    if plain.first == "(" || plain.first == "[" { return bracketedLabel(plain) }
    for index in 0..<min(plain.count, Self.longestLabel) {
      guard let length = separatorLength(at: index, in: plain) else { continue }
      let label = String(plain[..<index])
      if let audiences = labels.audiences(named: label) {
        return Found(
          audiences: audiences, label: 0..<label.trimmedCount, cut: spacesEnd(from: index + length, in: plain))
      }
      // A remark of the label's own, "Employers (HR):", is said nowhere else: it stays, and the label with it.
      let short = label.withoutRemark()
      if let audiences = labels.audiences(named: short) {
        return Found(audiences: audiences, label: 0..<short.trimmedCount, cut: 0)
      }
    }
    return nil
  }

  /// `(Employers) Name a champion`, with or without a colon or dash after the bracket.
  private func bracketedLabel(_ plain: [Character]) -> Found? {
    let closing: Character = plain.first == "(" ? ")" : "]"
    guard let end = plain.prefix(Self.longestLabel).firstIndex(of: closing) else { return nil }
    let label = String(plain[1..<end]).withoutColon()
    guard let audiences = labels.audiences(named: label) else { return nil }
    var next = spacesEnd(from: end + 1, in: plain)
    if let length = separatorLength(at: next, in: plain) { next += length }
    return Found(audiences: audiences, label: 1..<1 + label.trimmedCount, cut: spacesEnd(from: next, in: plain))
  }

  /// `Name a champion (employers) (community)`: the audiences of all brackets, in their order.
  private func trailingLabels(_ plain: [Character]) -> Found? {
    guard var found = trailingLabel(plain) else { return nil }
    while let earlier = trailingLabel(Array(plain[..<found.cut])) {
      found.audiences = earlier.audiences + found.audiences.filter { !earlier.audiences.contains($0) }
      (found.label, found.cut) = (earlier.label.lowerBound..<found.label.upperBound, earlier.cut)
    }
    return found
  }

  /// `Name a champion (employers)`.
  private func trailingLabel(_ plain: [Character]) -> Found? {
    let end = plain.lastIndex { !$0.isSpacing && $0 != "." } ?? -1
    guard end > 0, plain[end] == ")", let start = plain[..<end].lastIndex(of: "("), start > 0,
      end - start <= Self.longestLabel, let audiences = labels.audiences(named: String(plain[(start + 1)..<end]))
    else { return nil }
    let kept = plain[..<start].lastIndex { !$0.isSpacing }.map { $0 + 1 } ?? 0
    return Found(audiences: audiences, label: start + 1..<end, cut: kept)
  }

  /// A colon before a space, a letter or the end, or a dash between spaces. `https://` and `5:30` have none.
  private func separatorLength(at index: Int, in plain: [Character]) -> Int? {
    guard index < plain.count, plain[index].isAny(of: ":：-–—") else { return nil }
    let next = index + 1 < plain.count ? plain[index + 1] : " "
    switch plain[index] {
    case ":", "：": return next.isSpacing || next.isWordLetter ? 1 : nil
    case "-", "–", "—":
      // Many type "--" for a dash.
      let length = plain[index...].prefix(3).prefix { $0 == plain[index] }.count
      let isSpaced = index > 0 && plain[index - 1].isSpacing
      return isSpaced && (index + length == plain.count || plain[index + length].isSpacing) ? length : nil
    default: return nil
    }
  }

  private func spacesEnd(from index: Int, in plain: [Character]) -> Int {
    plain[min(index, plain.count)...].firstIndex { !$0.isSpacing } ?? plain.count
  }
}

extension [Inline] {
  fileprivate var holdsLink: Bool {
    contains { inline in
      if case .link = inline.content { true } else { inline.children.holdsLink }
    }
  }
}

extension String {
  /// How many characters there are without the spaces at the end.
  fileprivate var trimmedCount: Int {
    (lastIndex { !$0.isSpacing }).map { distance(from: startIndex, to: $0) + 1 } ?? 0
  }

  fileprivate func withoutBrackets() -> String {
    guard let first, let last, (first == "(" && last == ")") || (first == "[" && last == "]") else { return self }
    return String(dropFirst().dropLast())
  }

  fileprivate func withoutColon() -> String {
    hasSuffix(":") ? String(dropLast()) : self
  }

  /// "Employers (HR)" without the remark in brackets at its end.
  fileprivate func withoutRemark() -> String {
    guard hasSuffix(")"), let start = lastIndex(of: "("), start > startIndex else { return self }
    return String(self[..<start])
  }
}
