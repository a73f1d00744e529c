import Foundation
import Testing

@testable import Playbook
@testable import StructuredData

/// What a whole run makes, from a folder on disk.
struct SiteOutputTests {
  @Test func `a sitemap lists pages, but neither invented examples nor the error page nor other files`() throws {
    let site = try Site(templates: [
      "sitemap.xml": "<u>{{#listed_urls}}{{.}} {{/listed_urls}}</u>", "404.html": "x", "index.html": "x",
      "[community]/index.html": "{{#community.joined}}x{{/community.joined}}", "[community]/a.txt": "x",
      "[community]/b.html": "x",
    ])
    let report = try site.build()
    #expect(report.diagnostics.sorted().filter { $0.severity == .error } == [])
    #expect(
      site.text("sitemap.xml")
        == [
          "<u>https://kits.example/flint/b.html", "https://kits.example/index.html", "</u>",
        ].joined(separator: " "))
    #expect(site.text("example-harbor/b.html") == "x")
    #expect(site.text("flint/index.html") == nil)
  }

  @Test(arguments: [
    ("about.html", "[page].html", "about.html"), ("About.html", "[page].html", "about.html"),
    ("flint/a.html", "[community]/a.html", "flint/a.html"), ("FLINT/A.html", "[community]/a.html", "flint/a.html"),
  ])
  func `two templates that make one path stop the build`(first: String, second: String, path: String) throws {
    let site = try Site(templates: [first: "x", second: "y"])
    let report = try site.build()
    #expect(report.diagnostics.sorted().map(\.code).first == "same-output")
    #expect(report.diagnostics.sorted().first?.message.contains("templates/\(first)") == true)
    #expect(report.diagnostics.sorted().first?.message.contains("templates/\(second)") == true)
    #expect(site.text(path) == nil)
  }

  @Test func `what meets in the folders of communities is told of each`() throws {
    let site = try Site(templates: ["[community]/about.html": "x", "[community]/[page].html": "y"])
    let problems = try site.build().diagnostics.all.filter { $0.code == "same-output" }
    #expect(problems.map { $0.message.contains("'example-harbor/about.html' and 1 other") } == [true])
  }

  @Test func `a path too long is told of the communities that have it, whoever comes first`() throws {
    let folders = (0..<5).map { String(repeating: "\($0)", count: 199) }.joined(separator: "/")
    let site = try Site(templates: ["[community]/\(folders)/a.html": "x"])
    let id = String(repeating: "z", count: 40)
    try site.folder.write("id: \(id)\nname: Z\nstates: [MI]\n", to: "content/communities/\(id).yaml")
    let problems = try site.build().diagnostics.all.filter { $0.code == "bad-output-path" }
    #expect(problems.map { $0.message.contains("'\(id)/") } == [true])
  }

  @Test func `assets are copied under names that change with their contents`() throws {
    let template = ["index.html": "<link href=\"{{root}}{{assets.css_site_css}}\">"]
    let names = try ["a{}", "b{}", "a{}"].map { css in
      let site = try Site(templates: template.merging(["assets/css/site.css": css]) { first, _ in first })
      _ = try site.build()
      let name = try #require(site.text("index.html")?.split(separator: "\"").dropFirst().first)
      #expect(site.text(String(name)) == css)
      #expect(name.wholeMatch(of: /assets\/css\/site\.[0-9a-f]{8}\.css/) != nil, "\(name)")
      return name
    }
    #expect(names[0] != names[1])
    #expect(names[0] == names[2])
  }

  @Test func `asks of which none can be shown need a pitch to fall back on`() throws {
    let site = try Site(templates: ["[community]/a.txt": "x"])
    try site.folder.write(
      "title: Kits\ncontact: {url: 'https://network.example/'}\nwords: {partner: a program}\n",
      to: "content/site.yaml")
    try site.folder.write(
      "id: flint\nname: Flint\nstates: [MI]\nheadline: H\nnext_step: {text: N}\n"
        + "asks: [{title: 'Ask {{partner}}', optional: true}]\n", to: "content/communities/flint.yaml")
    try site.folder.write(
      "id: example-harbor\nname: H\nexample: true\ndraft: true\n",
      to: "content/communities/example-harbor.yaml")
    try FileManager.default.removeItem(atPath: site.folder.at("content/pitch.yaml"))
    let problems = try site.build().diagnostics.all
    #expect(problems.contains { $0.code == "no-pitch-file" })
    #expect(!problems.contains { $0.message.contains("network's asks") })
  }

  @Test func `drafts are left out and named, and there with --drafts`() throws {
    let site = try Site(templates: ["[page].html": "{{page.title}}", "[community]/a.txt": "x"])
    try site.folder.write("---\ntitle: Later\ndraft: true\n---\nText.\n", to: "content/pages/later.md")
    try site.folder.write("id: akron\nname: Akron\nstates: [OH]\ndraft: true\n", to: "content/communities/akron.yaml")
    let report = try site.build()
    #expect(report.diagnostics.all.filter { $0.code == "draft" }.count == 2)
    #expect(site.text("later.html") == nil)
    #expect(site.text("akron/a.txt") == nil)
    #expect(try site.build(drafts: true).diagnostics.all.filter { $0.code == "draft" } == [])
    #expect(site.text("later.html") == "Later")
    #expect(site.text("akron/a.txt") == "x")
  }

  @Test func `another day, another text: what is history depends on the day of the run alone`() throws {
    let site = try Site(templates: ["[community]/a.txt": "{{#featured}}{{statement}}{{/featured}}"])
    let figure = "{kind: demand, label: open jobs, value: 7, source: 'https://a.example/', as_of: 2016-03-09}"
    try site.folder.write(
      "id: flint\nname: Flint\nstates: [MI]\nfigures: [\(figure)]\nsources: [{url: 'https://a.example/', title: A, date: 2016}]\n",
      to: "content/communities/flint.yaml")
    _ = try site.build(today: "2018-03-09")
    #expect(site.text("flint/a.txt") == "7 open jobs")
    _ = try site.build(today: "2018-03-10")
    #expect(site.text("flint/a.txt") == "Reported in 2016: 7 open jobs")
  }
}

/// A small site in a temporary folder: one community, one invented example, one page.
private struct Site {
  let folder: TemporaryFolder

  init(templates: [String: String]) throws {
    folder = try TemporaryFolder()
    try folder.write(
      "title: Kits\nbase_url: https://kits.example/\ncontact: {url: 'https://network.example/'}\n",
      to: "content/site.yaml")
    try folder.write("headline: H\nnext_step: {text: N}\nasks: [A]\n", to: "content/pitch.yaml")
    try folder.write("id: flint\nname: Flint\nstates: [MI]\n", to: "content/communities/flint.yaml")
    try folder.write("id: example-harbor\nname: Harbor\nexample: true\n", to: "content/communities/example-harbor.yaml")
    try folder.write("---\ntitle: About\n---\nText.\n", to: "content/pages/about.md")
    for (path, text) in templates { try folder.write(text, to: "templates/\(path)") }
  }

  func build(today: String = "2026-11-23", drafts: Bool = false) throws -> SiteReport {
    let request = SiteRequest(source: folder.path, today: day(today), includesDrafts: drafts)
    let output = try OutputFolder(path: folder.at("public"), source: folder.path, home: nil)
    return try SitePipeline.build(request, to: output)
  }

  func text(_ path: String) -> String? { folder.text("public/\(path)") }
}
