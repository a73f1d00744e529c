import Foundation
import Testing

@testable import Playbook
@testable import StructuredData
@testable import Templates

struct SiteRendererTests {
  @Test func `a file added for communities is made for each of them`() throws {
    let page = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/templates.md")
    let example = try #require(
      try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```\n").dropFirst().first)
    let site = site(["[community]/newsletter.txt": example], communities: ["flint", "akron"])
    #expect(site.codes == [])
    #expect(Set(site.files.keys) == ["flint/newsletter.txt", "akron/newsletter.txt"])
    #expect(site.files["flint/newsletter.txt"] == "FLINT: Hire in FLINT\n\n\nAsk for twenty minutes\n")
  }

  @Test func `the examples of the language's page compile`() throws {
    let page = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/template-language.md")
    let blocks = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```html\n").dropFirst()
    let examples = blocks.compactMap { $0.components(separatedBy: "```").first }
    #expect(!examples.isEmpty)
    for example in examples {
      let contact = "contact: {email: hire@flint.example, phone: 810-555-0100}"
      let own = site(["[community]/a.html": example], fields: contact)
      #expect(own.codes == [])
      #expect(own.files["flint/a.html"]?.contains("mailto:hire@flint.example") == true)
    }
  }

  @Test(arguments: [
    ("a.html", ""), ("a/a.html", "../"), ("a/b/a.html", "../../"), ("a/b/c/a.html", "../../../"),
    ("[community]/a.html", "../"), ("[community]/[play].html", "../"), ("[community]/x/[play]/a.html", "../../../"),
  ])
  func `root leads from a page's folder to the site's`(path: String, root: String) {
    let site = site([path: "<a href=\"{{root}}index.html\">{{path}}</a>"])
    #expect(site.files.count == 1)
    for (path, text) in site.files { #expect(text == "<a href=\"\(root)index.html\">\(path)</a>") }
  }

  @Test func `a text file beyond ASCII says that it is UTF-8, and no other file does`() {
    let templates = ["[community]/a.txt": "café", "[community]/b.txt": "cafe", "[community]/a.html": "café"]
    #expect(
      site(templates).files == [
        "flint/a.txt": "\u{FEFF}café", "flint/b.txt": "cafe", "flint/a.html": "café",
      ])
  }

  @Test(arguments: [
    ("Jackson", "[MS]", "Jackson, MS"), ("Kansas City", "[MO, KS]", "Kansas City, MO–KS"),
    ("Rhode Island", "[RI]", "Rhode Island"), ("New York City", "[NY]", "New York City"),
    ("Riverton", "[]", "Riverton"),
  ])
  func `a place is told apart by its states, where its name doesn't say them`(
    name: String, states: String, place: String
  ) {
    var fixture = Fixture()
    var community = fixture.community(name: name)
    community.states = states.matches(of: /[A-Z]{2}/).map { written(String($0.output)) }
    let playbook = fixture.playbook()
    let site = RenderedSite(fixture, playbook, [community], templates: ["[community]/a.html": "{{community.place}}"])
    #expect(site.files["flint/a.html"] == place)
  }

  @Test func `every state and territory has a tile of its own`() {
    let tiles = StateTile.tiles([StateGroup(code: "PR", name: "Puerto Rico", communities: [])])
    #expect(tiles.count == 56)
    #expect(Set(tiles.map { "\($0.column) \($0.row)" }).count == tiles.count)
    #expect(tiles.allSatisfy { State.name(of: $0.code) != $0.code && $0.column < 11 && $0.row < 8 })
  }

  @Test func `each play of each community has a page, and the playbook's has one without`() {
    let site = site(
      ["[community]/[play].html": "{{play.title}} in {{community.name}}", "playbook/[play].html": "{{play.title}}"],
      communities: ["flint", "akron"])
    #expect(
      site.files == [
        "flint/enlisting-employers.html": "Enlisting Employers in FLINT",
        "akron/enlisting-employers.html": "Enlisting Employers in AKRON",
        "playbook/enlisting-employers.html": "Enlisting Employers",
      ])
  }

  @Test func `a template that renders to nothing but white space makes no file, and is not listed`() {
    let site = site(
      [
        "[community]/stories.html": "\n{{#stories}}<p>{{quote}}</p>{{/stories}} \t\n", "[community]/a.html": "a",
        "empty.html": " {{! nothing }}\n", "404.html": "gone", "b.html": "b",
        "sitemap.xml": "<urls>{{#listed_urls}}{{.}};{{/listed_urls}}</urls>",
      ], baseURL: "https://kits.example/th/")
    #expect(Set(site.files.keys) == ["flint/a.html", "404.html", "b.html", "sitemap.xml"])
    #expect(
      site.files["sitemap.xml"] == "<urls>https://kits.example/th/b.html;https://kits.example/th/flint/a.html;</urls>")
  }

  @Test func `full addresses are there with a base_url only`() {
    let templates = [
      "[community]/pitch.html": "{{#url}}{{url}}{{/url}}{{^url}}none{{/url}}",
      "[community]/a.txt": "{{#pitch_url}}{{pitch_url}}{{/pitch_url}}{{^pitch_url}}none{{/pitch_url}}",
      "sitemap.txt": "{{#listed_urls}}{{.}}{{/listed_urls}}",
    ]
    let with = site(templates, baseURL: "https://kits.example/")
    #expect(
      with.files == [
        "flint/pitch.html": "https://kits.example/flint/pitch.html",
        "flint/a.txt": "https://kits.example/flint/pitch.html",
        "sitemap.txt": "https://kits.example/flint/pitch.html",
      ])
    #expect(site(templates).files == ["flint/pitch.html": "none", "flint/a.txt": "none"])
    let withoutPitch = site(
      ["[community]/a.txt": templates["[community]/a.txt"] ?? ""], baseURL: "https://kits.example/")
    #expect(withoutPitch.files == ["flint/a.txt": "none"])
  }

  @Test func `links to plays lead to the community's own, else to the playbook's`() {
    let text = "{{root}}{{plays_folder}}"
    let own = site(["[community]/a.txt": text, "[community]/[play].html": "x", "p/[play].html": "x", "b.txt": text])
    #expect(own.files["flint/a.txt"] == "../flint/")
    #expect(own.files["b.txt"] == "p/")
    #expect(site(["[community]/a.txt": text, "p/[play].html": "x"]).files["flint/a.txt"] == "../p/")
  }

  @Test func `a contact or headline of the network is shown as national`() {
    let template =
      "{{#contact}}{{organisation}} {{#is_national}}national{{/is_national}}{{/contact}} {{#headline_is_national}}national{{/headline_is_national}}"
    #expect(site(["[community]/a.txt": template]).files["flint/a.txt"] == "Network national national")
    let own = site(["[community]/a.txt": template], fields: "headline: H\ncontact: {organisation: Own, phone: '555'}")
    #expect(own.files["flint/a.txt"] == "Own")
  }

  @Test func `a name without a value is an error that says which community and where`() {
    let site = site(["[community]/a.txt": "\nCall {{community.program_name}}"], communities: ["flint", "akron"])
    #expect(site.codes == ["missing-value", "missing-value"])
    let messages = site.fixture.diagnostics.sorted().map(\.message)
    #expect(
      messages == ["flint", "akron"].sorted().map { "no value for 'community.program_name' in community '\($0)'" })
    #expect(site.fixture.diagnostics.all.first?.location?.line == 2)
    #expect(site.fixture.diagnostics.all.first?.location?.column == 6)
  }

  @Test func `a name that doesn't exist is an error once, with the nearest that does`() {
    let site = site(["[community]/a.txt": "{{comunity.name}}"], communities: ["flint", "akron"])
    #expect(site.codes.count == 1)
    #expect(site.fixture.diagnostics.all.first?.hint?.contains("community") == true)
    #expect(site.files.isEmpty)
  }

  @Test func `names of other kinds of template are unknown`() {
    for (path, text) in [
      ("a.html", "{{#reasons}}{{/reasons}}"), ("[community]/a.html", "{{#states}}{{/states}}"),
      ("[community]/a.html", "{{play.title}}"), ("[play].html", "{{piece.title}}"),
    ] {
      #expect(site([path: text]).fixture.diagnostics.hasErrors, "\(path): \(text)")
    }
  }

  @Test func `the vocabulary has the community's words, and generic ones where there is no community`() {
    let text =
      "{{#partner}}{{partner}}{{/partner}}{{^partner}}none{{/partner}} {{#community.name}}{{community.name}}{{/community.name}}"
    let words = ["partner": "a program", "community.name": "your community"]
    let own = site(["[community]/a.txt": text, "b.txt": text], fields: "words: {partner: CNM}", words: words)
    #expect(own.files == ["flint/a.txt": "CNM FLINT", "b.txt": "a program your community"])
    let without = site(["[community]/a.txt": text], words: words)
    #expect(without.files["flint/a.txt"] == "none FLINT")
  }

  @Test func `generic words never stand in for a value that is there`() {
    let words = ["site.title": "your site", "today": "some day"].filter { $0.key != "today" }
    #expect(site(["a.txt": "{{site.title}}"], words: words).files["a.txt"] == "Kits")
  }

  @Test func `without generic words the playbook's own pages say that they have no community`() {
    let site = site(["a.txt": "{{community.name}}"])
    #expect(site.codes == ["missing-value"])
    #expect(site.fixture.diagnostics.all.first?.message.contains("the playbook's own pages") == true)
  }

  @Test func `steps of the first task are advice, never a talking point or reason`() {
    let template =
      "{{#talking_points}}S:{{#sentences}}{{.}}{{/sentences}} A:{{#advice}}{{.}};{{/advice}}{{/talking_points}} R:{{#reasons}}{{#blocks}}{{title}}{{/blocks}}{{/reasons}}"
    let site = site(["[community]/a.txt": template])
    #expect(site.files["flint/a.txt"] == "S:Employers need people. A:Explain it to them; R:")
  }
}

extension SiteRendererTests {
  private func site(
    _ templates: [String: String], communities: [String] = ["flint"], fields: String = "",
    words: [String: String] = [:],
    baseURL: String? = nil
  ) -> RenderedSite {
    var fixture = Fixture(words: words, baseURL: baseURL)
    let records = communities.map { fixture.community(fields, id: $0, name: $0.uppercased()) }
    let page = "Employers need people.\n\n## Checklist\n- Build your use case\n  - Explain it to them\n- Organize"
    let play = fixture.play(page)
    let pitch =
      "headline: Hire in {{community.name}}\nnext_step: {text: Ask for twenty minutes}\nasks: [Name one job]\nplays: [3]"
    let playbook = fixture.playbook(pitch: pitch, plays: [play])
    return RenderedSite(fixture, playbook, records, templates: templates)
  }
}
