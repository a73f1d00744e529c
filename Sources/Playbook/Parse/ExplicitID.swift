import Diagnostics
import Markdown
import StructuredData

extension [Inline] {
  /// The text without an explicit id at its end, `{#build-your-use-case}`, and that id.
  func separatingExplicitID() -> (text: [Inline], id: Sourced<String>?) {
    let plain = [Character](plainText)
    guard let end = plain.lastIndex(where: { !$0.isWhitespace }), plain[end] == "}",
      let start = plain[..<end].lastIndex(of: "{"), start + 2 < end, plain[start + 1] == "#",
      plain[(start + 2)..<end].allSatisfy(\.isIDCharacter), let source = last?.source
    else { return (self, nil) }
    let kept = plain[..<start].lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? 0
    return (keepingPrefix(characters: kept), Sourced(String(plain[(start + 2)..<end]), at: source))
  }
}

extension Character {
  fileprivate var isIDCharacter: Bool { isLetter || isNumber || self == "-" || self == "_" || self == "." }
}
