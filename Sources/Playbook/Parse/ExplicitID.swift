import Diagnostics
import Markdown
import StructuredData

extension [Inline] {
  /// The text without an explicit id at its end, `{#build-your-use-case}`, and what stands in its braces, whether or not
  /// it can be an id: it never prints as text.
  func separatingExplicitID() -> (text: [Inline], id: Sourced<String>?) {
    let plainText = plainText
    // Most texts have none.
    guard plainText.has(byte: UInt8(ascii: "{")) else { return (self, nil) }
    let plain = [Character](plainText)
    guard let end = plain.lastIndex(where: { !$0.isSpacing }), plain[end] == "}",
      let start = plain[..<end].lastIndex(of: "{"), start + 1 < end, plain[start + 1] == "#",
      start == 0 || plain[start - 1] != "{", !plain[start..<end].contains("}")
    else { return (self, nil) }
    let braces = droppingPrefix(characters: start)
    guard !braces.holdsCode else { return (self, nil) }
    let kept = plain[..<start].lastIndex { !$0.isSpacing }.map { $0 + 1 } ?? 0
    let place = braces.first?.source ?? self[0].source
    return (keepingPrefix(characters: kept), Sourced(String(plain[(start + 2)..<end]), at: place))
  }

  /// Whether something in it is shown as it stands.
  private var holdsCode: Bool {
    contains { inline in
      if case .code = inline.content { true } else { inline.children.holdsCode }
    }
  }
}
