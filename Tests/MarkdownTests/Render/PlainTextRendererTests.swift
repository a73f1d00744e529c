import Testing

@testable import Markdown

@Suite struct PlainTextRendererTests {
  @Test(arguments: [
    ("a\n\nb", "a\n\nb\n"), ("a\nb  \nc", "a b\nc\n"), ("# A\nb", "A\n\nb\n"), ("*a* **b** ~~c~~ `d`", "a b c d\n"),
    ("- a\n- b", "- a\n- b\n"), ("- a\n\n- b", "- a\n\n- b\n"), ("- a\n  - b\n- c", "- a\n  - b\n- c\n"),
    ("9. a\n10. b", "9. a\n10. b\n"),
    ("1. a\n\n   b", "1. a\n\n   b\n"), ("- [ ] a\n- [x] b", "- [ ] a\n- [x] b\n"), ("> a\n>\n> b", "> a\n>\n> b\n"),
    ("- > a\n\nb", "- > a\n\nb\n"),
    ("[a](b)", "a (b)\n"), ("<https://a.example>", "https://a.example\n"), ("me@a.example", "me@a.example\n"),
    ("www.a.example", "www.a.example\n"),
    ("[](b)", "b\n"), ("![a](b)", "a\n"), ("[a]({{b}})", "a ({{b}})\n"), ("[{{b}}]({{b}})", "{{b}}\n"),
    ("[{{e}}](mailto:{{e}})", "{{e}}\n"),
    ("```\na\n\n b\n```", "a\n\n b\n"), ("- a\n\n      b\n\n      c", "- a\n\n  b\n\n  c\n"),
    ("a\n\n***\n\nb", "a\n\n---\n\nb\n"),
    ("|a|b|\n|-|-|\n|c|*d*|", "a | b\nc | d\n"), ("a[^1]\n\n[^1]: b", "a\n"),
    ("a <b>c</b>\n\n<!-- x -->\n\nd", "a c\n\nd\n"), ("&lt;a&gt; & b", "<a> & b\n"),
    ("a {{b}} {{{c}}}", "a {{b}} {{{c}}}\n"), ("", ""),
  ])
  func readsWell(markdown: String, text: String) {
    #expect(Fixture(markdown).text == text)
  }

  @Test(arguments: [
    ("`{{a}}`", "{{\"{\"}}{a}}\n"), ("{{a", "{{\"{\"}}{a\n"), ("a{*{{b}}*", "a{{\"{\"}}{{b}}\n"), ("{a}", "{a}\n"),
  ])
  func literalBracesArePrintedByATag(markdown: String, text: String) {
    #expect(Fixture(markdown).text == text)
  }

  @Test func footnotesCanBeNumbered() {
    let document = Fixture("a[^x] b[^y].\n\n[^x]: X\n[^y]: Y\n\n    Z").document
    #expect(
      PlainTextRenderer(footnotes: .numbered).render(document).text == "a [1] b [2].\n\n[1] X\n\n[2] Y\n\n    Z\n")
  }

  @Test func addressesAreRewritten() {
    let renderer = PlainTextRenderer { parts, _ in .init([.text("https://a.example/" + parts.written)]) }
    #expect(renderer.render(Fixture("[a](b)").document).text == "a (https://a.example/b)\n")
  }

  @Test func inlinesHaveNoLineEnd() {
    #expect(PlainTextRenderer().render(Fixture("a *b*").line).text == "a b")
  }

  @Test func aTagInTheOutputPointsToWhereItWasWritten() {
    let output = PlainTextRenderer().render(Fixture("- *x* {{b}}").document)
    #expect(output.text == "- x {{b}}\n")
    #expect(output.source(of: 4..<9).place == "1:7 \"{{b}}\"")
  }
}
