import Testing

@testable import FuzzTargets

/// Fuzzing sees only what its checks see.
@Suite struct MarkupCheckTests {
  @Test(
    "What our renderers write is left alone",
    arguments: [
      "", "a > b & c", "<p>&lt;script></p>", "<!doctype html>\n<html lang=\"en\">", "<br />",
      "<a href=\"../a.html?b=c:d\">",
      "<a href=\"https://host.example/\" class=\"address\">", "<a href=\"MAILTO:me@host.example\">", "<h2 id=\"a\">",
      "<img src=\"a.png\" alt=\"a &lt; b\" title=\"\" />", "<a href=\"#fn:1\" data-footnote-ref>",
      "<a href=\"tel:&#49;\">",
    ])
  func harmless(_ html: String) {
    #expect(MarkupCheck.fault(in: html) == nil)
  }

  @Test(
    "What runs, or changes the page around it, is found",
    arguments: [
      "<script>", "a<SCRIPT src=\"a.js\">", "<p>a</p><svg>", "</body>", "<", "<!--", "<p onclick=\"a\">",
      "<p style=\"a\">",
      "<p class=a>", "<p class=\"a>", "<img src=\"a\"onerror=\"a\">", "<p title=\"<b\">", "<a href=\"javascript:a\">",
      "<a href=\" java\nscript:a\">", "<a href=\"java&#x73;cript&#58;a\">", "<a href=\"&#1;javascript&colon;a\">",
      "<img src=\"data:image/svg+xml,a\">", "<p", "</p class=\"a\">",
    ])
  func harmful(_ html: String) {
    #expect(MarkupCheck.fault(in: html) != nil)
  }
}
