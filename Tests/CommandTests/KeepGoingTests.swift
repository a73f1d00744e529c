import Foundation
import Testing

/// `enlist build --keep-going`: a faulty record holds up nobody else.
struct KeepGoingTests {
  private static let fault = "joined: '2016-02-30'\n"

  @Test("The others are published, and the faulty one keeps its last good pages")
  func keepsLastGoodPages() throws {
    let site = try site()
    let old = site.text("public/flint/index.html")
    try site.addCommunity("Flint", more: Self.fault)
    try site.write("<h2>{{community.name}}</h2>\n", to: "templates/[community]/index.html")
    let result = try site.enlist("build", "--keep-going")
    #expect(result.code == 1)
    #expect(result.out.contains("content/communities/flint.yaml:4:9: error: there is no date"))
    #expect(result.out.contains("\nflint keeps its last good pages\n"))
    #expect(site.text("public/flint/index.html") == old)
    #expect(site.text("public/ogden/index.html") == "<h2>Ogden</h2>\n")
    #expect(site.text("public/index.html")?.contains("Flint") == true)
    #expect(site.text("public/sitemap.txt")?.contains("flint/index.html") == true)
  }

  @Test("A kept page keeps the style sheet it was made with, until it is built anew")
  func keepsAssets() throws {
    let site = try site()
    let old = try site.files(in: "public/assets").keys.sorted()
    try site.addCommunity("Flint", more: Self.fault)
    try site.write("b{}", to: "templates/assets/site.css")
    _ = try site.enlist("build", "--keep-going")
    let mixed = try site.files(in: "public/assets").keys.sorted()
    #expect(mixed.count == 2 && Set(mixed).isSuperset(of: old))
    // Again, from the mixed site.
    #expect(try site.enlist("build", "--keep-going").out.contains("'public' is up to date"))
    #expect(try site.files(in: "public/assets").keys.sorted() == mixed)
    try site.addCommunity("Flint")
    #expect(try site.enlist("build", "--keep-going").code == 0)
    #expect(try site.files(in: "public/assets").keys.sorted() == mixed.filter { !old.contains($0) })
  }

  @Test("One that was never published is in no list, and has no page")
  func leavesOutWhatWasNeverPublished() throws {
    let site = try site()
    try site.addCommunity("Akron", more: Self.fault)
    let result = try site.enlist("build", "--keep-going")
    #expect(result.code == 1)
    #expect(result.out.contains("\nakron is left out, since it has no good pages to keep\n"))
    #expect(!site.exists("public/akron"))
    #expect(site.text("public/index.html")?.contains("Akron") == false)
    #expect(site.text("public/sitemap.txt")?.contains("akron") == false)
  }

  @Test(
    "Whatever is wrong with one record alone holds up nobody else",
    arguments: [
      "id: flint\nname: [\n", "id: other\nname: Flint\n", "id: flint\nname: Flint\ndescription: Call [Insert name]\n",
      "id: flint\nname: Flint\nheadline: 'Ask {{nope}}'\n", "",
    ])
  func anyFaultOfOneRecord(record: String) throws {
    let site = try site()
    let old = site.text("public/flint/index.html")
    try site.write(record, to: "content/communities/flint.yaml")
    try site.addCommunity("Tulsa")
    #expect(try site.enlist("build").code == 1)
    #expect(!site.exists("public/tulsa"))
    #expect(try site.enlist("build", "--keep-going").code == 1)
    #expect(site.text("public/flint/index.html") == old)
    #expect(site.exists("public/tulsa/index.html"))
  }

  @Test(
    "An error in what all share stops everything",
    arguments: [
      ("content/site.yaml", "title: [\n"), ("content/pitch.yaml", "headline: H\nasks: []\nnext_step: {date: soon}\n"),
      ("templates/index.html", "{{nope}}"), ("content/playbook/01-begin.md", "---\nid: 1\n"),
    ])
  func sharedErrors(path: String, text: String) throws {
    let site = try site()
    let before = try site.files(in: "public")
    try site.write(text, to: path)
    try site.addCommunity("Flint", more: Self.fault)
    let result = try site.enlist("build", "--keep-going")
    #expect(result.code == 1)
    #expect(result.out.contains("nothing was published, 'public' is as it was"))
    #expect(try site.files(in: "public") == before)
  }

  @Test("One whose pages are not whole any more is left out, so that no link leads to what is gone")
  func leavesOutWhatIsNotWhole() throws {
    let site = try site()
    try site.remove("public/flint/index.html")
    try site.addCommunity("Flint", more: Self.fault)
    #expect(try site.enlist("build", "--keep-going").out.contains("\nflint is left out, since it has no good pages"))
    #expect(!site.exists("public/flint"))
    #expect(site.text("public/index.html")?.contains("Flint") == false)
  }

  @Test("Where every record is faulty, the old site stays")
  func allFaulty() throws {
    let site = try site()
    let before = try site.files(in: "public")
    for name in ["Flint", "Ogden"] { try site.addCommunity(name, more: Self.fault) }
    #expect(try site.enlist("build", "--keep-going").out.contains("nothing was published"))
    #expect(try site.files(in: "public") == before)
  }

  @Test("A removed record loses its pages, faulty neighbours or not; as JSON, the report names both kinds")
  func reportAndRemoval() throws {
    let site = try site()
    try site.addCommunity("Flint", more: Self.fault)
    try site.addCommunity("Akron", more: Self.fault)
    try site.addCommunity("Tulsa")
    try site.remove("content/communities/ogden.yaml")
    let result = try site.enlist("build", "--keep-going", "--format", "json")
    #expect(result.out.contains("\"kept_communities\":[\"flint\"]"))
    #expect(result.out.contains("\"left_out_communities\":[\"akron\"]"))
    #expect(!site.exists("public/ogden"))
  }

  /// A published site with a style sheet, a list of pages and pages that name each other.
  private func site() throws -> SiteFolder {
    let site = try SiteFolder()
    try site.write("a{}", to: "templates/assets/site.css")
    try site.write(
      "{{#states}}{{#communities}}<a href=\"{{id}}/index.html\">{{name}}</a>{{/communities}}{{/states}}\n",
      to: "templates/index.html")
    try site.write("{{#listed_urls}}{{.}}\n{{/listed_urls}}", to: "templates/sitemap.txt")
    try site.write(
      "<link rel=\"stylesheet\" href=\"{{root}}{{assets.site_css}}\"><h1>{{community.name}}</h1>\n",
      to: "templates/[community]/index.html")
    #expect(try site.enlist("build").code == 0)
    return site
  }
}
