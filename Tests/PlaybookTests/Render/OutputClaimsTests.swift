import Diagnostics
import Testing

@testable import Playbook

struct OutputClaimsTests {
  private typealias Maker = OutputClaims.Maker

  @Test(arguments: [("a.html", "a.html"), ("A.html", "a.html"), ("flint/Über.html", "flint/über.html")])
  func `two outputs with one path are an error, whatever the case of their letters`(first: String, second: String) {
    let found = problems((first, "templates/one.html"), (second, "templates/two.html"))
    #expect(found.map(\.code) == ["same-output"])
    #expect(found.first?.message == "'templates/one.html' and 'templates/two.html' both make '\(second)'")
    #expect(found.first?.location?.path == "templates/two.html")
  }

  @Test func `one template that makes a path twice is an error too, and other paths are none`() {
    let template = "templates/[play].html"
    let found = problems(("a.html", template), ("b.html", template), ("a/b.html", template), ("a.html", template))
    #expect(found.map(\.message) == ["'templates/[play].html' makes 'a.html' twice"])
  }

  @Test func `a file where another output needs a folder is an error, in either order`() {
    let (file, folder) = (("a/b.html", "templates/one.html"), ("a/B.html/c/d.html", "templates/two.html"))
    for found in [problems(file, folder), problems(folder, file)] {
      #expect(found.map(\.code) == ["same-output"])
      #expect(found.first?.message.hasPrefix("'templates/one.html' makes 'a/b.html', which must be a folder") == true)
      #expect(found.first?.message.contains("'templates/two.html'") == true)
    }
  }

  @Test func `a folder in two spellings is an error, once`() {
    let found = problems(("Flint/a", "one"), ("flint/b", "two"), ("Flint/c", "one"))
    #expect(found.map(\.message) == ["the folders 'Flint' ('one') and 'flint' ('two') are one on macOS and Windows"])
  }

  @Test(arguments: [
    ("a\\b.html", "holds a backslash"), ("\(String(repeating: "x", count: 256))/a", "a name longer than 255 bytes"),
    (String(repeating: "long/", count: 250) + "a", "is longer than 1024 bytes"), ("a/../b", "'.' or '..'"),
  ])
  func `a path that no folder can hold is an error that names its template`(path: String, why: String) {
    let found = problems((path, "templates/odd.html"))
    #expect(found.map(\.code) == ["bad-output-path"])
    #expect(found.first?.message.hasPrefix("'templates/odd.html' makes '\(path)', ") == true)
    #expect(found.first?.message.contains(why) == true)
    #expect(found.first?.location?.path == "templates/odd.html")
  }

  @Test func `folders may hold many files`() {
    #expect(problems(("a/b/c", "1"), ("a/b/d", "2"), ("a/e", "3"), ("f", "4")) == [])
  }

  @Test func `a play that takes a template's name is named, whichever comes first`() {
    let play = Maker(path: "templates/[play].html", item: "content/playbook/01-index.md")
    for makers in [[play, Maker(path: "templates/index.html")], [Maker(path: "templates/index.html"), play]] {
      var (claims, list) = (OutputClaims(), DiagnosticList())
      for maker in makers { claims.claim("index.html", by: maker, diagnostics: &list) }
      #expect(list.all.first?.location?.path == "content/playbook/01-index.md")
      #expect(
        list.all.first?.message
          == "'templates/[play].html' with 'content/playbook/01-index.md' and 'templates/index.html' both make 'index.html'"
      )
      #expect(list.all.first?.hint?.contains("another slug") == true)
    }
  }

  @Test func `what meets in every community is told once`() {
    var (claims, list) = (OutputClaims(), DiagnosticList())
    for community in ["akron", "flint", "ogden"] {
      for template in ["one", "two"] {
        claims.claim("\(community)/a.html", by: Maker(path: template), diagnostics: &list)
      }
    }
    #expect(list.grouped().all.map(\.message) == ["'one' and 'two' both make 'akron/a.html' and 2 others"])
  }

  private func problems(_ outputs: (path: String, maker: String)...) -> [Diagnostic] {
    var (claims, list) = (OutputClaims(), DiagnosticList())
    for output in outputs { claims.claim(output.path, by: Maker(path: output.maker), diagnostics: &list) }
    return list.all
  }
}
