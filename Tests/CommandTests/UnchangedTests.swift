import Foundation
import Testing

/// `enlist build` where nothing has changed: it does nothing, and says so.
struct UnchangedTests {
  @Test("Nothing is made where nothing has changed, until --force")
  func nothingIsMade() throws {
    let site = try SiteFolder()
    _ = try site.enlist("build")
    let result = try site.enlist("build")
    #expect(result.code == 0)
    #expect(result.out.contains("'public' is up to date, 3 pages for 2 communities"))
    #expect(result.out.contains("nothing has changed since it was built; --force makes it again"))
    let forced = try site.enlist("build", "--force")
    #expect(forced.out.contains("'public' is up to date, 3 pages for 2 communities"))
    #expect(!forced.out.contains("nothing has changed"))
  }

  @Test(
    "Whatever a site is made from is looked at",
    arguments: [
      "content/communities/flint.yaml", "content/site.yaml", "content/pitch.yaml", "content/playbook/01-begin.md",
      "templates/index.html", "templates/[community]/index.html", "content/media/new.txt", "content/drafts.txt",
    ])
  func changedInput(path: String) throws {
    let site = try SiteFolder()
    _ = try site.enlist("build")
    try site.write((site.text(path) ?? "") + "\n", to: path)
    #expect(try !site.enlist("build").out.contains("nothing has changed"))
  }

  @Test(
    "So are the options",
    arguments: [
      ["--today", "2026-11-23"], ["--drafts"], ["--base-url", "https://a.example/"], ["--rule", "overclaim=off"],
      ["--strict"],
      ["--format", "json"],
    ])
  func changedOptions(options: [String]) throws {
    let site = try SiteFolder()
    _ = try site.enlist("build")
    let result = try Enlist.run(
      ["build"] + options, in: site.folder, environment: ["SOURCE_DATE_EPOCH": "1795305600"])
    #expect(!result.out.contains("nothing has changed"))
  }

  @Test("A page that was touched, changed or removed is made again")
  func changedOutput() throws {
    let site = try SiteFolder()
    let page = site.folder.appending(path: "public/flint/index.html").path
    let changes: [() throws -> Void] = [
      { try site.write("x", to: "public/flint/index.html") }, { try site.remove("public/flint/index.html") },
      { chmod(page, 0o600) }, { utimes(page, [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)]) },
    ]
    for change in changes {
      _ = try site.enlist("build")
      try change()
      #expect(try !site.enlist("build").out.contains("nothing has changed"))
      #expect(site.text("public/flint/index.html") == "<h1>Flint</h1>\n")
    }
  }

  @Test("Warnings and errors are said each time")
  func warningsAreRepeated() throws {
    let site = try SiteFolder()
    try site.addCommunity("Flint", more: "colour: red\n")
    let first = try site.enlist("build")
    let second = try site.enlist("build")
    #expect(first.out.contains("[unknown-key]") && second.out.contains("[unknown-key]"))
    try site.addCommunity("Ogden", more: "joined: '2016-02-30'\n")
    for _ in 1...2 { #expect(try site.enlist("build", "--keep-going").code == 1) }
  }

  @Test("What a killed build left beside the output is removed, changed or not")
  func removesLeftovers() throws {
    let site = try SiteFolder()
    _ = try site.enlist("build")
    try site.write("x", to: ".public.enlist-staging/index.html")
    #expect(try site.enlist("build").code == 0)
    #expect(!site.exists(".public.enlist-staging"))
    try site.write("1\n", to: ".public.enlist-lock")
    #expect(try site.enlist("build").code == 0)
    #expect(!site.exists(".public.enlist-lock"))
  }
}
