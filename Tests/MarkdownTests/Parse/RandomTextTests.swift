import Diagnostics
import Testing

@testable import Markdown

/// Scraps of Markdown in random order, the same at every run: whatever the tree is, its pieces stand where they say.
@Suite struct RandomTextTests {
  private static let scraps = [
    "a", "b c", " ", "  ", "\n", "\n\n", "> ", "- ", "1. ", "* ", "*", "**", "_", "__", "`", "``", "[", "]", "(u)",
    "(u\n\"t\")",
    "![", "[r]", "\n\n[r]: /u\n\n", "&amp;", "\\*", "~~", "{{x}}", "{{", "}}", "{", "|", "|-|\n", "|a|b|\n|-|-|\n",
    "# ", "```\n",
    "    ", "\t", "<b>", "<!-- ", "-->", "<https://a.b>", "www.a.b", "[^1]", "\n[^1]: ", "é", "\r\n", "---\n", "===\n",
    "\\\n",
    "  \n", "- [x] ", "me@a.b", "http://a.b/c",
  ]

  @Test func everyPieceStandsWhereItSays() {
    var random = LinearRandom(state: 42)
    var pieces = 0
    for _ in 0..<2000 {
      let text = (0..<20).map { _ in Self.scraps[random.next(below: Self.scraps.count)] }.joined()
      let fixture = Fixture(text)
      for inline in fixture.allInlines {
        pieces += 1
        #expect(inline.standsWhereItSays, "\(inline.content) at \(inline.source.place) in \(text.debugDescription)")
      }
      _ = fixture.html + fixture.text
    }
    #expect(pieces > 10_000)
  }
}

/// A sequence that is the same at every run.
private struct LinearRandom {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}

extension Inline {
  /// Whether the source at its place looks like what it is.
  fileprivate var standsWhereItSays: Bool {
    let written = String(source.text)
    switch content {
    case .text(let text): return written == text || written.contains { "&\\".contains($0) }
    case .tag(let tag):
      return written.filter { !$0.isWhitespace } == tag.filter { !$0.isWhitespace } || written.contains("\n")
    case .emphasis: return "*_".contains(written.prefix(1)) && written.first == written.last && written.count > 1
    case .strong: return ["**", "__"].contains(written.prefix(2)) && written.prefix(2) == written.suffix(2)
    case .strikethrough: return written.first == "~" && written.last == "~"
    case .code: return written.first == "`" && written.last == "`"
    case .softBreak, .lineBreak: return written == "\n" || written == "\r\n"
    case .link:
      return ["[)", "[]", "<>"].contains("\(written.prefix(1))\(written.suffix(1))")
        || written.filter { !$0.isWhitespace } == children.plainText.filter { !$0.isWhitespace }
    case .image: return written.hasPrefix("![") && ")]".contains(written.suffix(1))
    case .html(let html): return written == html || html.contains("\n")
    case .footnote: return written == "[^1]"
    }
  }
}
