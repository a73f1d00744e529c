import Diagnostics
import Testing

@testable import Markdown

@Suite struct HTMLRendererTests {
  @Test(arguments: [
    ("a\nb  \nc", "<p>a\nb<br />\nc</p>\n"), ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
    ("<http://a.example/>", "<p><a href=\"http://a.example/\" class=\"address\">http://a.example/</a></p>\n"),
    ("[b](http://a.example/)", "<p><a href=\"http://a.example/\">b</a></p>\n"),
    ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
    ("1. a", "<ol>\n<li>a</li>\n</ol>\n"), ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"), ("***", "<hr />\n"),
    ("```swift x\na<b\n```", "<pre><code class=\"language-swift\">a&lt;b\n</code></pre>\n"),
    ("    a", "<pre><code>a\n</code></pre>\n"),
    ("~~a~~", "<p><del>a</del></p>\n"), ("`a&b`", "<p><code>a&amp;b</code></p>\n"),
    ("\"<&>\"", "<p>&quot;&lt;&amp;&gt;&quot;</p>\n"),
    ("![a *b* `c`\nd](e.png \"f\")", "<p><img src=\"e.png\" alt=\"a b c d\" title=\"f\" /></p>\n"),
    ("[a](<b c'\"ü&> 't\"')", "<p><a href=\"b%20c&#x27;%22%C3%BC&amp;\" title=\"t&quot;\">a</a></p>\n"),
    (
      "- [ ] a\n- [x] b",
      "<ul>\n<li><span class=\"tick\">☐ </span>a</li>\n<li><span class=\"tick\">☑ </span>b</li>\n</ul>\n"
    ),
    (
      "|a|b|c|d|\n|:-|:-:|-:|-|\n|e|f|g|h|",
      "<table>\n<thead>\n<tr>\n<th class=\"align-left\">a</th>\n<th class=\"align-center\">b</th>\n"
        + "<th class=\"align-right\">c</th>\n<th>d</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"align-left\">e</td>\n"
        + "<td class=\"align-center\">f</td>\n<td class=\"align-right\">g</td>\n<td>h</td>\n</tr>\n</tbody>\n</table>\n"
    ),
    ("|a|\n|-|", "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n"),
  ])
  func pages(markdown: String, html: String) {
    #expect(Fixture(markdown).html == html)
  }

  @Test(arguments: [
    ("- [ ] a", "<ul>\n<li><input type=\"checkbox\" disabled=\"\" /> a</li>\n</ul>\n"),
    ("- [x] a", "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> a</li>\n</ul>\n"),
    ("|a|\n|-:|", "<table>\n<thead>\n<tr>\n<th align=\"right\">a</th>\n</tr>\n</thead>\n</table>\n"),
    ("a<b>", "<p>a<!-- raw HTML omitted --></p>\n"),
  ])
  func specificationStyle(markdown: String, html: String) {
    #expect(HTMLRenderer(style: .specification).render(Fixture(markdown).document).text == html)
  }

  @Test func footnotesOfAPageHaveNumbersAndLinksBack() {
    let fixture = Fixture("x[^a] y[^a]\n\n[^a]: A\n\n    ```\n    c\n    ```")
    let html = HTMLRenderer(footnotePrefix: "-2-").render(fixture.document).text
    #expect(html.contains("<sup class=\"footnote-ref\"><a href=\"#fn-2-1\" id=\"fnref-2-1-2\">1</a></sup>"))
    #expect(
      html.contains("</code></pre>\n<a href=\"#fnref-2-1\" class=\"footnote-backref\">↩</a> <a href=\"#fnref-2-1-2\""))
    #expect(html.hasSuffix(HTMLRenderer(footnotePrefix: "-2-").renderFootnotes(of: fixture.document).text))
    #expect(!HTMLRenderer().render(fixture.blocks).text.contains("<section"))
  }

  @Test(arguments: [(1, "h2"), (0, "h1"), (9, "h6"), (-3, "h1")])
  func headingsAreShiftedWithinSixLevels(shift: Int, name: String) {
    let html = HTMLRenderer(headingShift: shift).render(Fixture("# a").document).text
    #expect(html == "<\(name)>a</\(name)>\n")
  }

  @Test func addressesAreRewritten() {
    let renderer = HTMLRenderer { parts, source in
      #expect(source.text.hasPrefix("[") || source.text.hasPrefix("!"))
      return parts.written.hasSuffix(".md") ? [.text("to.html")] : parts
    }
    let html = renderer.render(Fixture("[a](b.md) [c](d) ![e](f.md)").document).text
    #expect(html == "<p><a href=\"to.html\">a</a> <a href=\"d\">c</a> <img src=\"to.html\" alt=\"e\" /></p>\n")
  }

  @Test func inlinesHaveNoParagraph() {
    #expect(HTMLRenderer().render(Fixture("a *b*").line).text == "a <em>b</em>")
    #expect(HTMLRenderer().render([Inline]()).text.isEmpty)
    #expect(HTMLRenderer().render([Block]()).text.isEmpty)
  }

  @Test(arguments: ["a **⟦{{b}}⟧** c", "[a](⟦{{b}}⟧ 't')", "> x\n> ⟦{{b}}⟧", "&amp; {x ⟦{{b}}⟧"])
  func aTagInTheOutputPointsToWhereItWasWritten(text: String) throws {
    let marked = Marked(text)
    let output = HTMLRenderer().render(marked.fixture.document)
    let start = try #require(output.text.utf8.firstRange(of: "{{b}}".utf8))
    let offset = output.text.utf8.distance(from: output.text.startIndex, to: start.lowerBound)
    #expect([output.source(of: offset..<offset + 5).place] == marked.expected)
    #expect(output.source(of: offset + 2..<offset + 3).text == "b")
  }
}
