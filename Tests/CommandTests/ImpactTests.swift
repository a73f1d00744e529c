import Foundation
import Testing

/// `enlist impact`: what a build would change.
struct ImpactTests {
  private static let day = "as on 2026-11-22, the day that site was built for; --today looks at another day\n"

  private func builtSite() throws -> SiteFolder {
    let site = try SiteFolder(communities: ["Akron", "Flint", "Ogden", "Tulsa"])
    try site.write("{{play.title}}\n", to: "templates/[community]/[play].html")
    try site.write("{{headline}}\n", to: "templates/[community]/pitch.html")
    #expect(try site.enlist("build").code == 0)
    return site
  }

  @Test("Nothing changes after a build, and nothing is written")
  func nothing() throws {
    let site = try builtSite()
    let before = try site.files(in: ".")
    let result = try site.enlist("impact")
    #expect(result.code == 0)
    #expect(result.error == "")
    #expect(result.out == "nothing in 'public' would change: 13 files are as they would be\n\(Self.day)")
    #expect(try site.files(in: ".") == before)
  }

  @Test("A record changes its community's pages")
  func record() throws {
    let site = try builtSite()
    try site.write("id: flint\nname: Flint City\nstates: [MI]\n", to: "content/communities/flint.yaml")
    let result = try site.enlist("impact")
    #expect(
      result.out == """
        'public' would change: 1 changed of 13 files,
        in 1 of 4 communities
        \(Self.day)
        Source files that are not as they were:
          content/communities/flint.yaml (changed)
            the reason that 1 file differs

        Communities:
          flint
            changed  index.html

        """)
  }

  @Test("What all share changes all, and communities that change in one way stand together")
  func shared() throws {
    let site = try builtSite()
    try site.write("headline: Hire now\nnext_step:\n  text: Call us\nasks: [Name one job]\n", to: "content/pitch.yaml")
    try site.write("id: flint\nname: Flint City\nstates: [MI]\n", to: "content/communities/flint.yaml")
    try site.write("id: ogden\nname: Ogden\nstates: [UT]\n# a remark\n", to: "content/communities/ogden.yaml")
    try site.write("<h1>{{site.title}}!</h1>\n", to: "templates/index.html")
    let out = try site.enlist("impact").out
    #expect(out.hasPrefix("'public' would change: 6 changed of 13 files,\nin 4 of 4 communities\n"))
    #expect(
      out.contains(
        "  content/pitch.yaml (changed)\n    the reason that 2 files differ, and maybe a reason that 4 files differ\n"))
    #expect(out.contains("  templates/index.html (changed)\n    maybe a reason that 1 file differs\n"))
    #expect(
      out.contains(
        """
        Communities:
          akron, ogden, tulsa
            changed  pitch.html
          flint
            changed  index.html
            changed  pitch.html

        The site's own files:
          changed  index.html

        """))
  }

  @Test("New and removed pages, and answers that lose their question")
  func newAndRemoved() throws {
    let site = try builtSite()
    try site.remove("content/communities/ogden.yaml")
    try site.addCommunity("Reno", more: "answers:\n  begin:\n    who: We do\n")
    let result = try site.enlist("impact")
    #expect(result.code == 0)
    #expect(result.out.contains("would change: 3 new, 3 removed of 13 files,\nin 2 of 4 communities\n"))
    #expect(result.out.contains("  content/communities/reno.yaml (new)\n    the reason that 3 files differ"))
    #expect(result.out.contains("  content/communities/ogden.yaml (gone)\n    the reason that 3 files differ"))
    #expect(result.out.contains("  ogden\n    removed  begin.html\n    removed  index.html\n"))
    #expect(result.out.contains("  reno\n    new      [play].html\n    new      index.html\n"))
    #expect(
      result.out.contains(
        """
        Answers and progress that no page shows, as what they name isn't there:
          content/communities/reno.yaml:6:5: no question has an id that begins with 'who'

        """))
  }

  @Test("A draft that is gone is counted, and never named")
  func goneDraft() throws {
    let site = try builtSite()
    try site.write("---\ntitle: Secret\ndraft: true\n---\nText.\n", to: "content/pages/secret.md")
    try site.write("---\ntitle: Open\n---\nText.\n", to: "content/pages/open.md")
    #expect(try site.enlist("build").code == 0)
    let manifest = try #require(site.text("public/.enlist-manifest"))
    #expect(manifest.contains("content/pages/open.md") && !manifest.contains("secret"))
    try site.remove("content/pages/secret.md")
    try site.remove("content/pages/open.md")
    let out = try site.enlist("impact").out
    #expect(out.contains("  content/pages/open.md (gone)\n    no file differs for it\n"))
    #expect(out.contains("  1 other file is gone\n"))
    #expect(!out.contains("secret"))
  }

  @Test("The day alone changes pages without a source file")
  func day() throws {
    let site = try builtSite()
    let out = try site.enlist("impact", "--today", "2027-05-01").out
    #expect(out.contains("\nas on 2027-05-01; that site was built for 2026-11-22\n"))
    #expect(out.contains("  none: it is the day, an option, another Enlist, or an edit of the output\n"))
    let later = try site.enlist("impact", environment: ["SOURCE_DATE_EPOCH": "1805305600"]).out
    #expect(later.hasPrefix("nothing in 'public' would change"))
  }

  @Test("With --community only that community's files are compared")
  func oneCommunity() throws {
    let site = try builtSite()
    try site.write("headline: Hire now\nnext_step:\n  text: Call us\nasks: [Name one job]\n", to: "content/pitch.yaml")
    try site.remove("content/communities/ogden.yaml")
    let out = try site.enlist("impact", "--community", "flint").out
    #expect(out.hasPrefix("'public' would change: 1 changed of 3 files,\nin 1 of 1 community\n"))
    #expect(!out.contains("ogden"))
  }

  @Test("Where there is no site, or an older one, it says so")
  func otherSites() throws {
    let site = try builtSite()
    let manifest = try #require(site.text("public/.enlist-manifest"))
    let lines = manifest.split(separator: "\n").filter { !$0.hasPrefix("source ") }
    #expect(lines.count < manifest.split(separator: "\n").count)
    try site.write(lines.joined(separator: "\n") + "\n", to: "public/.enlist-manifest")
    try site.write("<h1>{{site.title}}!</h1>\n", to: "templates/index.html")
    #expect(
      try site.enlist("impact").out.contains("  not known: the site was made by an Enlist that didn't note them\n"))
    #expect(try site.enlist("impact", "--output", "new").out.hasPrefix("there is no site in 'new' yet: all 13 files"))
    #expect(!site.exists("new"))
    #expect(try site.enlist("build").code == 0)
    #expect(try site.enlist("impact").out.hasPrefix("nothing in 'public' would change"))
  }

  @Test("With errors nothing would be published")
  func errors() throws {
    let site = try builtSite()
    try site.write("name: [\n", to: "content/communities/ogden.yaml")
    let result = try site.enlist("impact")
    #expect(result.code == 1)
    #expect(result.out == "the content has 1 error, so nothing would be published: 'enlist check' shows them\n")
  }
}
