import Testing

@testable import Markdown

@Suite struct LinkCheckTests {
  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](<java\tscript:alert(1)>)",
    "[x](&#106;avascript:alert(1))",
    "[x](java&#10;script:alert(1))", "[x](&#1;javascript:alert(1))", "[x](&nbsp;javascript:alert(1))",
    "[x](data:text/html,y)",
    "[x](vbscript:y)", "[x](file:///etc/passwd)", "[x](ftp://a.example)", "[x](javascript&colon;alert(1))",
    "[x](java\\:y)",
    "[x][r]\n\n[r]: javascript:y", "[x]({{scheme}}:y)", "[x](java{{a}}:y)", "[x]({{#a}}javascript:{{/a}}y)",
    "![x](data:image/png;base64,AA)",
    "[x](blob:y)", "[x](:y)", "| [x](javascript:y) |\n|--|", "> - [x](javascript:y)", "# [x](javascript:y)",
  ])
  func aDangerousAddressIsRefused(markdown: String) {
    let fixture = Fixture(markdown)
    #expect(fixture.codes == ["dangerous-link"])
    #expect(fixture.diagnostics.hasErrors)
    #expect(!fixture.html.contains("href") && !fixture.html.contains("src"))
    #expect(fixture.html.contains("x"))
  }

  @Test(arguments: [
    "https://a.example", "HTTP://a.example", "mailto:a@b.example", "tel:+1555", "page.html", "../page.html#a:b", "#a",
    "?a:b", "",
    "/a:b", "//a.example", "a/b:c", "mailto:{{e}}", "{{url}}", "{{url}}/a:b", "page-{{n}}.html", "https://{{host}}:80",
  ])
  func aSafeAddressIsKept(address: String) {
    let fixture = Fixture("[x](\(address))")
    #expect(fixture.codes.isEmpty)
    #expect(fixture.html.contains("<a href"))
  }

  @Test func aDangerousAutolinkIsRefused() {
    #expect(Fixture("<javascript:alert>").codes == ["dangerous-link"])
    #expect(Fixture("<javascript:alert>").html == "<p>javascript:alert</p>\n")
  }

  @Test func theMessageNamesTheSchemeAndThePlace() {
    let diagnostic = Fixture("a **[b *c*](DATA:x)**").diagnostics.all.first
    #expect(diagnostic?.message == "a link may not begin with 'data:'; only its text is published")
    #expect(diagnostic?.location?.column == 5)
    #expect(Fixture("a **[b *c*](DATA:x)**").html == "<p>a <strong>b <em>c</em></strong></p>\n")
  }

  @Test func footnotesAreCheckedToo() {
    #expect(Fixture("a[^1]\n\n[^1]: [x](javascript:y)").codes == ["dangerous-link"])
  }
}
