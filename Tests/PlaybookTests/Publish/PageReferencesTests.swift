import Testing

@testable import Playbook

struct PageReferencesTests {
  @Test(arguments: [
    ("<a href=\"../assets/site.1.css\">", "assets/site.1.css"), ("<img src='pic.png'>", "flint/pic.png"),
    ("<img srcset=\"a.png 1x, b.png 2x\">", "flint/b.png"), ("<a href=\"p.html#x\">", "flint/p.html"),
    ("<a href=\"../a.html?b\">", "a.html"), ("<img src=\"two%20words.png\">", "flint/two words.png"),
    ("<a href=\"./p.html\">", "flint/p.html"), ("url(../assets/f.woff2)", "assets/f.woff2"),
  ])
  func findsWhatAPageLeadsTo(html: String, path: String) {
    #expect(PageReferences.paths(in: Array(html.utf8), at: "flint/pitch.html").contains(path))
  }

  @Test(arguments: [
    "<a href=\"https://a.example/p.html\">", "<a href=\"/p.html\">", "<a href=\"../../p.html\">",
    "<a href=\"#p.html\">",
  ])
  func namesNoFileOfTheSite(html: String) {
    let found = PageReferences.paths(in: Array(html.utf8), at: "flint/pitch.html")
    #expect(!found.contains { $0.hasSuffix("p.html") })
  }
}
