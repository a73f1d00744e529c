import Foundation
import Testing

/// `enlist build`: what it publishes, and what it leaves alone.
struct BuildTests {
  @Test("Builds to public in the site's folder, and says so in a line")
  func defaultOutput() throws {
    let site = try SiteFolder()
    let result = try site.enlist("build")
    #expect(result.code == 0)
    #expect(result.error == "")
    #expect(result.out.contains("built 3 pages for 2 communities in 'public': "))
    #expect(result.out.contains(", as of 2026-11-22"))
    #expect(site.text("public/flint/index.html") == "<h1>Flint</h1>\n")
    #expect(
      try site.files(in: "public").keys.sorted() == [
        ".enlist-manifest", "flint/index.html", "index.html", "ogden/index.html",
      ])
  }

  @Test("A source elsewhere has its public there")
  func sourceElsewhere() throws {
    let site = try SiteFolder()
    let result = try Enlist.run(["build", "--source", site.folder.path], in: FileManager.default.temporaryDirectory)
    #expect(result.code == 0)
    #expect(site.exists("public/index.html"))
  }

  @Test("A second build says that all is up to date and touches nothing")
  func upToDate() throws {
    let site = try SiteFolder()
    _ = try site.enlist("build")
    let paths = ["public", "public/index.html", "public/flint/index.html", "public/.enlist-manifest"]
    let before = paths.map(site.identity)
    let result = try site.enlist("build")
    #expect(result.code == 0)
    #expect(result.out.contains("'public' is up to date, 3 pages for 2 communities"))
    #expect(paths.map(site.identity) == before)
  }

  @Test("A community that is gone loses its pages, and files of others stay")
  func stalePages() throws {
    let site = try SiteFolder()
    _ = try site.enlist("build")
    try site.write("kits.example\n", to: "public/CNAME")
    try site.write("mine\n", to: "public/flint/own.txt")
    try site.remove("content/communities/flint.yaml")
    #expect(try site.enlist("build").code == 0)
    #expect(
      try site.files(in: "public").keys.sorted() == [
        ".enlist-manifest", "CNAME", "flint/own.txt", "index.html", "ogden/index.html",
      ])
  }

  @Test("Content with errors is not published, and the old site stays as it was")
  func contentErrors() throws {
    let site = try SiteFolder()
    _ = try site.enlist("build")
    let before = try site.files(in: "public")
    try site.addCommunity("Flint", more: "joined: '2016-02-30'\n")
    let result = try site.enlist("build")
    #expect(result.code == 1)
    #expect(result.error == "")
    #expect(result.out.contains("content/communities/flint.yaml:4:9: error: there is no date '2016-02-30'"))
    #expect(result.out.contains("nothing was published, 'public' is as it was: 1 error"))
    #expect(try site.files(in: "public") == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.folder.path).sorted() == [
        "content", "public", "templates",
      ])
  }

  @Test("With --strict a warning keeps a site from being published")
  func strict() throws {
    let site = try SiteFolder()
    try site.addCommunity("Flint", more: "headlin: Hire\n")
    #expect(try site.enlist("build", "--strict").code == 1)
    #expect(try site.enlist("check", "--strict").code == 1)
    #expect(!site.exists("public/index.html"))
    #expect(try site.enlist("check").code == 0)
    #expect(try site.enlist("build").code == 0)
    #expect(site.exists("public/index.html"))
  }

  @Test("A site of some communities does not take the place of one that has others")
  func shrinking() throws {
    let site = try SiteFolder()
    #expect(try site.enlist("build").code == 0)
    let before = try site.files(in: "public")
    let refused = try site.enlist("build", "--community", "flint")
    #expect(refused.code == 2)
    #expect(refused.error.contains("'public' holds a site with 1 other community (ogden)"))
    #expect(refused.error.contains("ogden"))
    #expect(try site.files(in: "public") == before)
    #expect(try site.enlist("build", "--community", "flint", "--output", "flint-only").code == 0)
    #expect(site.exists("flint-only/index.html") && site.exists("flint-only/flint/index.html"))
    #expect(!site.exists("flint-only/ogden"))
    #expect(try site.enlist("build", "--community", "flint", "--output", "flint-only").code == 0)
  }

  @Test("A draft that is asked for is built with --drafts, and refused without", arguments: ["build", "check"])
  func chosenDraft(command: String) throws {
    let site = try SiteFolder()
    try site.addCommunity("Akron", more: "draft: true\n")
    let refused = try site.enlist(command, "--community", "akron")
    #expect(refused.code == 1)
    #expect(refused.out.contains("content/communities/akron.yaml:2:7: error: 'akron' is a draft"))
    #expect(refused.out.contains("add --drafts"))
    #expect(!site.exists("public"))
    #expect(try site.enlist(command, "--community", "akron", "--drafts").code == 0)
    #expect(try site.enlist("check").out.contains("note: 'Akron' is a draft"))
  }

  @Test("A file where another output needs a folder is found by check, and both are named")
  func fileAndFolder() throws {
    let site = try SiteFolder()
    try site.write("y", to: "templates/[community].html")
    try site.write("x", to: "templates/flint.html/b.html")
    try site.write("a", to: "content/media/a.txt")
    try site.write("x", to: "templates/media/a.txt/x.txt")
    for command in ["check", "build"] {
      let result = try site.enlist(command)
      #expect(result.code == 1)
      #expect(
        result.out.contains(
          "templates/flint.html/b.html: error: 'templates/[community].html' makes 'flint.html', "
            + "which must be a folder for 'templates/flint.html/b.html' [same-output]"))
      #expect(
        result.out.contains("'content/media/a.txt' makes 'media/a.txt', which must be a folder for 'templates/media/"))
    }
  }

  @Test("check reads and renders everything and writes nothing")
  func check() throws {
    let site = try SiteFolder()
    try site.write("{{unknown}}\n", to: "templates/other.html")
    let before = try site.files(in: ".")
    let result = try site.enlist("check")
    #expect(result.code == 1)
    #expect(result.out.contains("templates/other.html:1:3: error: unknown name 'unknown' [unknown-name]"))
    #expect(result.out.contains("checked, with problems: 1 error"))
    #expect(try site.files(in: ".") == before)
  }

  @Test("The day comes from --today, else from SOURCE_DATE_EPOCH, else from the clock")
  func today() throws {
    let site = try SiteFolder()
    _ = try site.enlist("build", "--today", "2027-01-02")
    #expect(site.text("public/index.html")?.contains("January 2, 2027") == true)
    let epoch = try site.enlist("build", environment: ["SOURCE_DATE_EPOCH": "86400", "TZ": "America/Los_Angeles"])
    #expect(epoch.out.contains("as of 1970-01-02"))
    // Which day it is must not matter to a test: only that it is one of this time.
    let clock = try site.enlist("build")
    #expect(clock.out.contains(/as of 20[2-9]\d-\d\d-\d\d/))
  }

  @Test("The same input gives the same bytes, whatever the folder, time zone, locale and way to name the source")
  func reproducible() throws {
    let sites = [try SiteFolder(), try SiteFolder()]
    for site in sites {
      try site.write("{{play.source_path}} {{today}}\n{{play.title}}\n", to: "templates/playbook/[play].txt")
    }
    let east = ["TZ": "Asia/Tokyo", "LC_ALL": "C", "HOME": "/nonexistent"]
    let west = ["TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TMPDIR": "/var/tmp"]
    #expect(try sites[0].enlist("build", "--today", "2026-11-22", environment: east).code == 0)
    let fromElsewhere = try Enlist.run(
      ["build", "--today", "2026-11-22", "--source", sites[1].folder.path], in: FileManager.default.temporaryDirectory,
      environment: west)
    #expect(fromElsewhere.code == 0)
    let files = try sites.map { try $0.files(in: "public") }
    #expect(files[0].count == 5)
    #expect(files[0] == files[1])
  }
}
