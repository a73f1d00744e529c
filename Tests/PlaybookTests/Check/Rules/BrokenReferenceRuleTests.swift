import Diagnostics
import Testing

@testable import Playbook
@testable import Templates

struct BrokenReferenceRuleTests {
  @Test(arguments: [
    "[x](nope.html)", "[x](#nope)", "[x](04-training.md#nope)", "![x](nope.png)", "[x]()", "[x](you@example.com)",
    "[x](www.example.org)", "[x]({{root}}nope.html)", "[x](../flint/nope.html)", "[x](pitch.html)",
    "[x](training.html#nope)", "[x](About.html)", "[x](../about.html#nope)", "[x]({{root}}{{community.id}}/nope.html)",
    "[x](/nope.html)", "![x](/nope.png)", "[x](../../elsewhere/)", "![x](https://nope.example/x.png)",
    "![x](//nope.example/x.png)", "[x](../about/)", "[x](nope-{{community.id}}.html)",
  ])
  func `what the site will not have is found`(link: String) throws {
    #expect(try findings(inPlay: "See \(link).").map(\.code) == ["broken-reference"])
  }

  @Test(arguments: [
    "[x](training.html)", "[x](../about.html)", "[x](#resources)", "[x](04-training.md)", "[x](04-training.md#costs)",
    "[x](training.html#costs)", "[x](https://nope.example/nope.html)", "[x](mailto:a@example.org)",
    "[x](tel:+15555550142)",
    "[x]({{pitch_url}})", "[x]({{root}}about.html)", "[x](../flint/)", "[x](../flint/index.html#plays)", "[x](#top)",
    "[x](#page-content)", "[x](../media/logo.svg)", "[x](//nope.example/)",
    "[x](../about.html?from=here)",
    "[x]({{root}}{{community.id}}/pitch.html#piece-email)",
    "[x](nope-{{minutes}}.html)", "[x](training.html#{{x}})",
    "[x](../index.html)", "[x](../)", "`[x](nope.html)`", "[x](nope.md)",
  ])
  func `what leads somewhere, outside or can't be told is left alone`(link: String) throws {
    #expect(try findings(inPlay: "See \(link).").map(\.message) == [])
  }

  @Test(arguments: [("page-contents", "page-content"), ("resource", "resources")])
  func `the name that was meant may be a section's or one that templates give`(written: String, meant: String) throws {
    #expect(try findings(inPlay: "See [x](#\(written)).").map(\.hint) == ["did you mean '\(meant)'?"])
  }

  @Test func `the place is that of the link, once`() throws {
    let found = try findings(inPlay: "See [the other play](nope.html), please.")
    #expect(found.map(\.underlined) == ["12:5 \"[the other play](nope.html)\""])
    #expect(found.map(\.message) == ["the link leads to 'nope.html', but the site will have no 'flint/nope.html'"])
  }

  @Test func `a slip is recognized`() throws {
    #expect(try findings(inPlay: "[x](trainin.html)").map(\.hint) == ["did you mean 'training.html'?"])
    #expect(try findings(inPlay: "[x](../abuot.html#a)").map(\.hint) == ["did you mean '../about.html'?"])
    #expect(try findings(inPlay: "[x](#resource)").map(\.hint) == ["did you mean 'resources'?"])
    #expect(
      try findings(inPlay: "[x](you@example.com)").map(\.hint) == [
        "for an e-mail address write 'mailto:you@example.com'"
      ])
  }

  @Test func `tasks and questions have a name only where a template gives them one`() {
    let (sections, tasks) = (
      "{{#sections}}<a id=\"{{id}}\">{{/sections}}", "{{#tasks}}{{#x}}y{{/x}}<a id=\"{{id}}\">{{/tasks}}"
    )
    #expect(TemplateAnchors([sections]).playParts == [.sections])
    #expect(TemplateAnchors([sections, tasks]).playParts == [.sections, .tasks])
    #expect(TemplateAnchors(["<a id=\"{{id}}\">"]).playParts == [.sections, .tasks, .questions])
    #expect(TemplateAnchors(["<a id=\"x-{{id}}\">"]).playParts == [])
  }

  @Test func `a piece's and the pitch's links start at a community's pages`() throws {
    var site = try site()
    site.addPiece("See [the pitch](pitch.html) and [nothing](nope.html).")
    site.pitch =
      "headline: A\nnext_step: {text: Ask}\nasks: [{title: One, text: \"[x](../about.html) [y](about.html)\"}]"
    #expect(
      site.findings(BrokenReferenceRule.self).map(\.message) == [
        "the link leads to 'about.html', but the site will have no 'flint/about.html'",
        "the link leads to 'nope.html', but the site will have no 'flint/nope.html'",
      ])
  }

  private func findings(inPlay text: String) throws -> [Diagnostic] {
    var site = try site()
    site.addPlay("## Costs\n\nMoney.", id: "4", slug: "training")
    site.addPlay("Intro.\n\n## Resources\n\nMore.\n\n\(text)")
    return site.findings(BrokenReferenceRule.self)
  }

  private func site() throws -> RuleSite {
    let paths = [
      "[community]/[play].html", "[community]/index.html", "[community]/pitch.html", "playbook/[play].html",
      "[page].html",
      "index.html",
    ]
    var site = RuleSite()
    site.places = PublishedPlaces(
      plan: OutputPlan(
        templates: try paths.map { path throws in try TemplatePath(path) }, plays: ["enlisting-employers", "training"],
        pieces: ["email"], pages: ["about"]),
      communities: ["flint", "akron"], copies: ["media/logo.svg"],
      templates: [
        "<main id=\"page-content\"><h2 id=\"plays\">{{#sections}}<section id=\"{{id}}\">{{/sections}}",
        "<article id=\"piece-{{id}}\">",
      ])
    site.addPage("Text.")
    return site
  }
}
