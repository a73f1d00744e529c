import Foundation
import Testing

/// `enlist build --shard K/N`: parts that are built apart and laid over each other.
struct ShardTests {
  @Test("Parts laid over each other are the whole site, and no file is in two of them", arguments: [2, 3, 7])
  func laidOver(count: Int) throws {
    let site = try site()
    #expect(try site.enlist("build").code == 0)
    var laid: [String: Data] = [:]
    for number in 1...count {
      let result = try site.enlist("build", "--shard", "\(number)/\(count)", "--output", "part-\(number)")
      #expect(result.code == 0)
      #expect(result.out.contains("(part \(number)/\(count))"))
      laid.merge(try pages(of: site, in: "part-\(number)")) { first, _ in
        Issue.record("a file is in two parts")
        return first
      }
    }
    #expect(try laid == pages(of: site, in: "public"))
    // Whether this page is made shows only when it is made.
    #expect(laid["sitemap.txt"].map { String(decoding: $0, as: UTF8.self) }?.contains("/flint/about.html") == true)
    #expect(laid["ogden/about.html"] == nil && laid["flint/about.html"] != nil)
  }

  @Test("The first part has the site's own pages and files, and each part its communities")
  func whatIsWhere() throws {
    let site = try site()
    for number in 1...3 { _ = try site.enlist("build", "--shard", "\(number)/3", "--output", "part-\(number)") }
    let parts = try (1...3).map { try pages(of: site, in: "part-\($0)").keys.sorted() }
    #expect(parts[0].filter { !$0.contains("/") } == ["index.html", "sitemap.txt"])
    #expect(parts[0].contains("media/note.txt") && parts[0].contains { $0.hasPrefix("assets/site.") })
    #expect(parts[0].contains("flint/index.html"))
    #expect(parts[1] == ["dayton/index.html", "tulsa/index.html"])
    #expect(parts[2] == ["akron/index.html", "ogden/index.html"])
  }

  @Test("A part with no community is an empty site", arguments: ["2/9", "3/9"])
  func emptyPart(shard: String) throws {
    let site = try SiteFolder()
    let result = try site.enlist("build", "--shard", shard)
    #expect(result.code == 0)
    #expect(result.out.contains("0 pages for 0 communities (part \(shard))"))
    #expect(try site.files(in: "public").keys.sorted() == [".enlist-manifest"])
  }

  @Test("A part is built again into its own folder, and does nothing where nothing has changed")
  func again() throws {
    let site = try site()
    for _ in 1...2 { #expect(try site.enlist("build", "--shard", "2/3").code == 0) }
    let result = try site.enlist("build", "--shard", "2/3")
    #expect(result.out.contains("'public' is up to date, 2 pages for 2 communities (part 2/3)"))
    #expect(result.out.contains("nothing has changed since it was built"))
    try site.addCommunity("Tulsa", more: "description: New here\n")
    #expect(try site.enlist("build", "--shard", "2/3").code == 0)
    #expect(site.exists("public/tulsa/about.html"))
  }

  @Test("A part takes the place of nothing else", arguments: ["1/3", "2/3", "2/4"])
  func otherFolder(shard: String) throws {
    let site = try site()
    _ = try site.enlist("build")
    _ = try site.enlist("build", "--shard", "3/3", "--output", "part")
    for (folder, held) in [("public", "a whole site"), ("part", "part 3/3 of a site")] {
      let before = try site.files(in: folder)
      let result = try site.enlist("build", "--shard", shard, "--output", folder)
      #expect(result.code == 2)
      #expect(result.error.contains("'\(folder)' holds \(held), which part \(shard) would replace"))
      #expect(result.error.contains("--output"))
      #expect(try site.files(in: folder) == before)
    }
  }

  @Test("The whole site may take the place of a part, and the only part there is is the whole site")
  func wholeSite() throws {
    let site = try site()
    _ = try site.enlist("build", "--shard", "2/3")
    #expect(try site.enlist("build").code == 0)
    let whole = try site.files(in: "public")
    let result = try site.enlist("build", "--shard", "1/1", "--force")
    #expect(result.code == 0)
    #expect(!result.out.contains("(part"))
    #expect(try site.files(in: "public") == whole)
  }

  @Test("An error in a record keeps its own part and the site's own pages from being published, and no other part")
  func errorElsewhere() throws {
    let site = try site()
    try site.addCommunity("Tulsa", more: "joined: '2016-02-30'\n")
    let results = try (1...3).map { try site.enlist("build", "--shard", "\($0)/3", "--output", "part-\($0)") }
    #expect(results.map(\.code) == [1, 1, 0])
    #expect(results.map { $0.out.contains("tulsa.yaml:4:9: error") } == [true, true, false])
    #expect((1...3).map { site.exists("part-\($0)") } == [false, false, true])
  }

  @Test("What only all communities show is said by the part that reads them all")
  func acrossCommunities() throws {
    let site = try site()
    try site.addCommunity("Akron", more: "headline: Fill tech jobs in Tulsa\n")
    try site.addCommunity("Dayton", more: "headline: Fill tech jobs in Tulsa\n")
    let results = try (1...3).map { try site.enlist("build", "--shard", "\($0)/3", "--output", "part-\($0)") }
    #expect(results.map(\.code) == [1, 0, 0])
    #expect(results[0].out.contains("akron.yaml") && results[0].out.contains("[foreign-community]"))
  }

  @Test("A link from one part to another is not broken, and what is accepted or shown elsewhere is not called stale")
  func saysNothingUntrue() throws {
    let site = try site()
    try site.addCommunity("Akron", more: "asks: ['See [our neighbors](../tulsa/index.html)']\n")
    try site.write(
      "- {file: content/pitch.yaml, code: overclaim, text: the best, reason: R, until: '2027-01-01'}\n",
      to: "content/accepted.yaml")
    try site.write("{{#community.kind}}{{community.kind}}{{/community.kind}}\n", to: "templates/[community]/kind.txt")
    let whole = try site.enlist("build", "--output", "whole")
    #expect(whole.out.contains("[empty-template]") && whole.out.contains("[acceptance-unused]"))
    for number in 1...3 {
      let result = try site.enlist("build", "--strict", "--shard", "\(number)/3", "--output", "part-\(number)")
      #expect(result.code == 0)
      for code in ["acceptance", "broken", "empty-template"] { #expect(!result.out.contains(code), "part \(number)") }
    }
  }

  @Test("As JSON, the report names the part")
  func report() throws {
    let site = try site()
    #expect(try site.enlist("build", "--shard", "02/3", "--format", "json").out.contains("\"shard\":\"2/3\""))
    #expect(try !site.enlist("build", "--output", "whole", "--format", "json").out.contains("\"shard\""))
  }

  @Test(
    "What is no part of a site is wrong usage",
    arguments: [
      "0/3", "4/3", "1/0", "0/0", "a/b", "1/3/5", "3", "/", "1/", "/3", "-1/3", "+1/3", "1 /3",
      "1/99999999999999999999",
    ])
  func noPart(shard: String) throws {
    let site = try SiteFolder()
    let result = try site.enlist("build", "--shard=\(shard)")
    #expect(result.code == 2)
    #expect(result.error.contains("error: '\(shard)' is no part of a site: write --shard 1/3 for the first of three"))
    #expect(!site.exists("public"))
  }

  @Test(
    "A part is one of all communities, and stands for itself",
    arguments: [["--community", "flint"], ["--keep-going"]])
  func conflictingOptions(options: [String]) throws {
    let site = try SiteFolder()
    let result = try Enlist.run(["build", "--shard", "1/2"] + options, in: site.folder)
    #expect(result.code == 2)
    #expect(result.error.contains("leave out"))
    #expect(!site.exists("public"))
  }

  /// Five communities, one of which has a page that the others lack, with a site map, a style sheet and a medium.
  private func site() throws -> SiteFolder {
    let site = try SiteFolder(communities: ["Akron", "Dayton", "Ogden", "Tulsa"])
    try site.addCommunity("Flint", more: "description: A city of makers\n")
    try site.write(
      "{{#states}}{{#communities}}<a href=\"{{id}}/index.html\">{{name}}</a>{{/communities}}{{/states}}\n",
      to: "templates/index.html")
    try site.write("{{#listed_urls}}{{.}}\n{{/listed_urls}}", to: "templates/sitemap.txt")
    try site.write(
      "{{#community.description}}<p>{{community.description}}</p>{{/community.description}}\n",
      to: "templates/[community]/about.html")
    try site.write("a{}", to: "templates/assets/site.css")
    try site.write("note\n", to: "content/media/note.txt")
    return site
  }

  private func pages(of site: SiteFolder, in folder: String) throws -> [String: Data] {
    try site.files(in: folder).filter { $0.key != ".enlist-manifest" }
  }
}
