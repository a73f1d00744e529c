import Diagnostics
import Testing

@testable import Markdown

@Suite struct RawHTMLCheckTests {
  @Test(arguments: [
    ("a <b>c</b>", "<b>"), ("<div>\nx\n</div>", "<div>"), ("<script>x</script>", "<script>"), ("a </i>", "</i>"),
    ("</div>\nlost", "</div>"),
    ("<!-- c --> text", "<!-- c --> text"), ("<?php x ?>", "<?php x ?>"), ("| <u>a |\n|--|", "<u>"), ("- <u>a", "<u>"),
    ("> # <u>a", "<u>"), ("*<u>a*", "<u>"), ("x[^1]\n\n[^1]: <u>", "<u>"), ("<{{url}}>", "<{{url}}>"),
  ])
  func rawHTMLIsLeftOutWithAWarning(markdown: String, tag: String) {
    let fixture = Fixture(markdown)
    #expect(fixture.codes == ["raw-html"])
    #expect(fixture.diagnostics.count(of: .warning) == 1)
    #expect(fixture.diagnostics.all.first?.message == "the HTML '\(tag)' is left out")
    #expect(!fixture.html.contains(tag) && !fixture.text.contains(tag))
  }

  @Test(arguments: ["<!-- remark -->", "a <!-- remark --> b", "<!-- a --> <!-- b -->", "<!-- open"])
  func aCommentIsOnlyANote(markdown: String) {
    let fixture = Fixture(markdown)
    #expect(fixture.codes == ["html-comment"])
    #expect(fixture.diagnostics.count(of: .note) == 1)
    #expect(!fixture.html.contains("--"))
  }

  @Test(arguments: ["`<b>`", "    <b>", "a < b", "\\<b>", "<https://a.example>", "&lt;b&gt;"])
  func whatOnlyLooksLikeHTMLIsText(markdown: String) {
    #expect(Fixture(markdown).codes.isEmpty)
  }

  @Test func theTreeKeepsItForThoseWhoQuoteIt() {
    let fixture = Fixture("a <b>")
    #expect(fixture.line.contains { if case .html("<b>") = $0.content { true } else { false } })
  }
}
