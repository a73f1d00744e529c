import Testing

@testable import Markdown

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("a *b **c*** ~~d~~ `e`", "a b c d e"), ("a\nb  \nc", "a b\nc"), ("[a](b) ![c](d)", "a c"),
    ("{{a}} *{{b}}*", "{{a}} {{b}}"),
    ("a <b>c</b>", "a c"), ("a[^1]\n\n[^1]: b", "a"), ("- a\n  - b\n- c", "a\nb\nc"), ("> a\n\n# b", "a\nb"),
    ("```\na\nb\n```", "a\nb"),
    ("|a|b|\n|-|-|\n|c|d|", "a | b\nc | d"), ("***", ""), ("a\n\n***\n\nb", "a\nb"),
  ])
  func ofBlocks(markdown: String, text: String) {
    #expect(Fixture(markdown).blocks.plainText == text)
  }

  @Test(
    arguments: [
      ("Note: do *it*", 6, "do <em>it</em>", ["1:7 \"do \"", "1:10 \"*it*\""]),
      ("**Employers:** go", 11, "go", ["1:16 \"go\""]),
      ("**Employers: go** now", 11, "<strong>go</strong> now", ["1:1 \"**Employers: go**\"", "1:18 \" now\""]),
      ("&amp;\\*é: x", 5, "x", ["1:11 \"x\""]), ("`ab` c", 1, "<code>b</code> c", ["1:1 \"`ab`\"", "1:5 \" c\""]),
      ("a *b*", 2, "<em>b</em>", ["1:3 \"*b*\""]),
      ("{{a}} b", 2, "{{a}} b", ["1:1 \"{{a}}\"", "1:6 \" b\""]), ("{{a}} b", 6, "b", ["1:7 \"b\""]),
      ("a\nb", 2, "b", ["2:1 \"b\""]),
      ("a", 0, "a", ["1:1 \"a\""]), ("a", 9, "", []), ("[ab](c)", 1, "<a href=\"c\">b</a>", ["1:1 \"[ab](c)\""]),
      ("x <b>y", 2, "y", ["1:3 \"<b>\"", "1:6 \"y\""]),
    ] as [(String, Int, String, [String])])
  func droppingPrefix(markdown: String, count: Int, html: String, places: [String]) {
    let rest = Fixture(markdown).line.droppingPrefix(characters: count)
    #expect(HTMLRenderer().render(rest).text == html)
    #expect(rest.map(\.source.place).suffix(places.count) == places[...])
    #expect(rest.isEmpty == places.isEmpty)
  }

  @Test func aFootnoteBeforeTheEndOfThePrefixStays() {
    let rest = Fixture("A[^1]: b\n\n[^1]: c").line.droppingPrefix(characters: 3)
    #expect(rest.count == 2)
    #expect(rest.plainText == "b")
  }

  @Test func theRestOfANestedTextKnowsItsPlace() {
    let rest = Fixture("**For *you*: go**").line.droppingPrefix(characters: 9)
    #expect(rest.first?.children.map(\.source.place) == ["1:14 \"go\""])
  }
}
