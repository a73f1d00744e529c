import Diagnostics
import Markdown

/// Takes the audience label off the front, or the bracketed one off the end, of an item's text.
struct AudienceLabelReader {
  let labels: AudienceLabels

  /// What an item says, apart from whom it is for.
  struct LabelledText {
    /// Ids of audiences; `nil` where the item has no label.
    var audiences: [String]?
    var text: [Inline]
  }

  /// Labels are at most this long; a colon after that many characters belongs to a sentence.
  private static let longestLabel = 100

  func read(_ inlines: [Inline]) -> LabelledText {
    let plain = Array(inlines.plainText)
    if let (audiences, length) = leadingLabel(plain) {
      return LabelledText(audiences: audiences, text: inlines.droppingPrefix(characters: length))
    }
    if let (audiences, kept) = trailingLabel(plain) {
      return LabelledText(audiences: audiences, text: inlines.keepingPrefix(characters: kept))
    }
    return LabelledText(audiences: nil, text: inlines)
  }

  /// The audiences of a text that is nothing but a label, such as a heading "For employers" inside a checklist.
  func wholeLabel(_ inlines: [Inline]) -> [String]? {
    var text = inlines.plainText.trimmingSpaces()
    if text.hasSuffix(":") || text.hasSuffix("：") { text.removeLast() }
    return labels.audiences(named: text.withoutBrackets())
  }
}

extension AudienceLabelReader {
  /// The label before the first separator that makes one, and how many characters of the text it takes up.
  private func leadingLabel(_ plain: [Character]) -> ([String], Int)? {
    if plain.first == "(" || plain.first == "[" { return bracketedLabel(plain) }
    for index in 0..<min(plain.count, Self.longestLabel) {
      guard let length = separatorLength(at: index, in: plain) else { continue }
      if let audiences = labels.audiences(named: String(plain[..<index]).withoutNote()) {
        return (audiences, spacesEnd(from: index + length, in: plain))
      }
    }
    return nil
  }

  /// `(Employers) Name a champion`, with or without a colon or dash after the bracket.
  private func bracketedLabel(_ plain: [Character]) -> ([String], Int)? {
    let closing: Character = plain.first == "(" ? ")" : "]"
    guard let end = plain.prefix(Self.longestLabel).firstIndex(of: closing),
      let audiences = labels.audiences(named: String(plain[1..<end]))
    else { return nil }
    var next = end + 1
    if let length = separatorLength(at: next, in: plain) { next += length }
    return (audiences, spacesEnd(from: next, in: plain))
  }

  /// `Name a champion (employers)`: the audiences, and how many characters stand before the bracket.
  private func trailingLabel(_ plain: [Character]) -> ([String], Int)? {
    let end = plain.lastIndex { !$0.isWhitespace && $0 != "." } ?? -1
    guard end > 0, plain[end] == ")", let start = plain[..<end].lastIndex(of: "("), start > 0,
      let audiences = labels.audiences(named: String(plain[start + 1..<end]))
    else { return nil }
    let kept = plain[..<start].lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? 0
    return (audiences, kept)
  }

  /// A colon before a space or the end, or a dash between spaces. `https://` and `5:30` have none.
  private func separatorLength(at index: Int, in plain: [Character]) -> Int? {
    guard index < plain.count else { return nil }
    let next = index + 1 < plain.count ? plain[index + 1] : " "
    switch plain[index] {
    case ":", "：": return next.isWhitespace || index == plain.count - 1 ? 1 : nil
    case "-", "–", "—":
      let isSpaced = index > 0 && plain[index - 1].isWhitespace && next.isWhitespace
      return isSpaced ? 1 : nil
    default: return nil
    }
  }

  private func spacesEnd(from index: Int, in plain: [Character]) -> Int {
    plain[min(index, plain.count)...].firstIndex { !$0.isWhitespace } ?? plain.count
  }
}

extension String {
  fileprivate func withoutBrackets() -> String {
    guard let first, let last, (first == "(" && last == ")") || (first == "[" && last == "]") else { return self }
    return String(dropFirst().dropLast())
  }

  /// A label's own remark in brackets, "Employers (HR)", doesn't change whom it names.
  fileprivate func withoutNote() -> String {
    guard hasSuffix(")"), let start = lastIndex(of: "("), start > startIndex else { return self }
    return String(self[..<start])
  }
}
