import Foundation
import Testing

/// `enlist build` where only some records have changed: the other communities keep their pages, and nothing else differs
/// from a clean build.
struct PartialBuildTests {
  @Test("Only the community whose record has changed is made again")
  func othersKeepTheirPages() throws {
    let site = try builtSite()
    let others = ["public/ogden/index.html", "public/akron/index.html"]
    let before = others.map { site.inode($0) }
    try site.addCommunity("Flint", more: "description: New.\n")
    let result = try site.enlist("build")
    #expect(result.out.contains("built 4 pages for 3 communities in 'public'"))
    #expect(
      result.out.contains(
        "\n2 communities keep their pages, since their records are as they were; --force makes them again"))
    #expect(site.text("public/flint/index.html") == "<h1>Flint</h1>\nNew.\n")
    #expect(others.map { site.inode($0) } == before)
    #expect(try site.enlist("build").out.contains("nothing has changed"))
  }

  @Test(
    "What all communities share makes all of them again",
    arguments: [
      ("templates/[community]/index.html", "<h2>{{community.name}}</h2>\n"),
      ("content/playbook/02-go.md", "---\nid: 2\ntitle: Go\n---\nGo.\n"),
      ("content/media/note.txt", "Note.\n"),
    ])
  func sharedFiles(path: String, text: String) throws {
    let site = try builtSite()
    try site.write(text, to: path)
    #expect(try !site.enlist("build").out.contains("keep"))
  }

  @Test("So does a page that somebody touched, and --force")
  func touchedOutput() throws {
    let site = try builtSite()
    try site.addCommunity("Flint", more: "description: New.\n")
    try site.write("<h1>Mine</h1>\n", to: "public/ogden/index.html")
    #expect(try !site.enlist("build").out.contains("keep"))
    #expect(site.text("public/ogden/index.html") == "<h1>Ogden</h1>\n")
    try site.addCommunity("Flint")
    #expect(try !site.enlist("build", "--force").out.contains("keep"))
  }

  @Test("A name that only the changed record brings is found in a record that is as it was")
  func foreignNames() throws {
    let site = try SiteFolder(communities: ["Akron"])
    try site.addCommunity("Flint", more: "headline: Fill tech jobs in Detroit\n")
    try site.addCommunity("Ogden")
    #expect(try site.enlist("build").code == 0)
    try site.write("id: ogden\nname: Detroit\nstates: [UT]\n", to: "content/communities/ogden.yaml")
    let result = try site.enlist("build")
    #expect(result.code == 1)
    #expect(
      result.out.contains("content/communities/flint.yaml:4:29: error: 'Detroit' belongs to the community 'ogden'"))
    #expect(result.out.contains("| headline: Fill tech jobs in Detroit"))
  }

  @Test("What a record accepts is looked at again, and so is what is accepted for all")
  func acceptances() throws {
    let acceptance = """
      accept:
        - code: unfilled-blank
          text: '[Insert name]'
          reason: we know
          until: 2027-01-01

      """
    let site = try SiteFolder(communities: ["Flint", "Akron"])
    try site.addCommunity("Ogden", more: "description: Call [Insert name]\n\(acceptance)")
    #expect(try site.enlist("build").out.contains("1 accepted"))
    try site.addCommunity("Flint", more: "description: New.\n")
    let result = try site.enlist("build")
    #expect(result.out.contains("1 accepted") && result.out.contains("1 community keeps its pages"))
  }

  @Test("Notes on those that stay as they are stay to be read, and none tells of too few communities")
  func notes() throws {
    let site = try builtSite()
    try site.addCommunity("Flint", more: "description: New.\n")
    let result = try site.enlist("build")
    #expect(result.out.contains("3 communities show the network's contact instead of their own: akron, flint, ogden"))
    #expect(result.out.contains("'states' (of 3)"))
    #expect(try site.enlist("build").out.contains("notes again"))
  }

  @Test("The site's own pages name a community that keeps its pages as its record does")
  func namesAsWritten() throws {
    let site = try SiteFolder(communities: ["Flint"])
    try site.write(
      "{{#plays}}{{title}}{{/plays}}{{#communities}}<p>{{name}}</p>{{/communities}}\n", to: "templates/index.html")
    try site.write("id: akron\nname: \"Akron\\tTown\"\n", to: "content/communities/akron.yaml")
    _ = try site.enlist("build")
    try site.addCommunity("Flint", more: "description: New.\n")
    #expect(try site.enlist("build").out.contains("1 community keeps its pages"))
    #expect(site.text("public/index.html") == "Begin<p>Akron\tTown</p><p>Flint</p>\n")
  }

  @Test(
    "Records that are as they were are read only where a name might be theirs or another's now",
    arguments: [
      ("id: flint\nname: Flint\nstates: [MI]\ndescription: New.\n", 1),
      ("id: flint\nname: Flint\nstates: [MI]\ndescription: Work in Hamtramck.\n", 1),
      // What it is called, and how it is reached, may stand in the others.
      ("id: flint\nname: New Flint\nstates: [MI]\n", 3),
      ("id: flint\nname: Flint\nstates: [OH]\n", 3),
      ("id: flint\nname: Flint\nstates: [MI]\nprogram_name: Code Flint\n", 3),
      ("id: flint\nname: Flint\nstates: [MI]\nkind: county\n", 3),
      ("id: flint\nname: Flint\nstates: [MI]\ncontact:\n  organisation: Flint Works\n  phone: 810-555-0100\n", 3),
      // One that is gone takes its names along.
      ("id: flint\nname: Flint\nstates: [MI]\ndraft: true\n", 1),
    ])
  func unreadRecords(record: String, read: Int) throws {
    let site = try builtSite()
    try site.write(record, to: "content/communities/flint.yaml")
    let out = try site.enlist("build", "--timings").out
    #expect(out.contains("2 communities keep their pages"))
    // Two templates for all and one for communities, the site's file, the pitch and the play.
    let count = try #require(out.firstMatch(of: /parse +[\d.,]+  (\d+) files/)?.1)
    #expect(Int(count) == 6 + read)
  }

  @Test(
    "A changed record that names another one is found out, read or not",
    arguments: [
      "headline: Fill tech jobs in Ogden\n", "description: Write to jobs@ogden.example.\n",
      "contact:\n  organisation: Flint Works\n  phone: 801-555-0100\n",
      "contact:\n  organisation: Ogden Works\n  phone: 810-555-0100\n",
    ])
  func namesOfUnreadRecords(more: String) throws {
    let site = try SiteFolder(communities: ["Akron"])
    let contact = "contact:\n  organisation: Ogden Works\n  email: jobs@ogden.example\n  phone: (801) 555-0100\n"
    try site.write(
      "id: ogden\nname: Ogden\nstates: [UT]\nlead:\n  - name: Ogden Works\n\(contact)",
      to: "content/communities/ogden.yaml")
    try site.addCommunity("Flint")
    #expect(try site.enlist("build").code == 0)
    try site.addCommunity("Flint", more: more)
    let result = try site.enlist("build")
    let forced = try site.enlist("build", "--force")
    let findings = [result.out, forced.out].map {
      $0.split(separator: "\n").filter { $0.contains("[foreign-community]") }
    }
    #expect(result.code == 1 && findings[0].count == 1 && findings[0] == findings[1])
  }

  @Test("A name that two had may be the other's alone when one is gone")
  func sharedNames() throws {
    let site = try SiteFolder(communities: ["Akron"])
    try site.addCommunity("Flint", more: "headline: Fill tech jobs in Springfield\n")
    // A town may speak of the county of its state, but hardly of one across the country.
    for (id, more) in [("lake", "states: [MI]\nkind: county\n"), ("river", "states: [OR]\n")] {
      try site.write("id: \(id)\nname: Springfield\n\(more)", to: "content/communities/\(id).yaml")
    }
    #expect(try site.enlist("build").code == 0)
    try site.write(
      "id: lake\nname: Springfield\nstates: [MI]\nkind: county\ndraft: true\n", to: "content/communities/lake.yaml")
    let result = try site.enlist("build")
    #expect(result.code == 1 && result.out.contains("'Springfield' belongs to the community 'river'"))
  }

  @Test("What the list of files says of a record is as it was written, whatever it holds")
  func oddNames() throws {
    let site = try builtSite()
    try site.write(
      "{{#plays}}{{title}}{{/plays}}{{#communities}}<p>{{name}}{{#program_name}}{{.}}{{/program_name}}</p>{{/communities}}\n",
      to: "templates/index.html")
    try site.write(
      #"""
      id: akron
      name: "A\tk\nr\\on 'x' \"y\" 🏙️ e\u0301"
      program_name: "é\r\\09"
      """#, to: "content/communities/akron.yaml")
    _ = try site.enlist("build")
    try site.addCommunity("Flint", more: "description: New.\n")
    #expect(try site.enlist("build").out.contains("2 communities keep their pages"))
    _ = try site.enlist("build", "--force", "--output", "clean")
    #expect(try site.files(in: "public") == site.files(in: "clean"))
  }

  @Test("One more record, or one less, leaves the others their pages, but for those that link to pages")
  func addedAndRemoved() throws {
    let site = try builtSite()
    try site.addCommunity("Troy")
    try site.addCommunity("Flint", more: "offers: ['See [the others](../troy/index.html)']\n")
    #expect(try site.enlist("build").code == 0)
    try site.addCommunity("Lima")
    let added = try site.enlist("build")
    #expect(added.out.contains("3 communities keep their pages") && site.exists("public/lima/index.html"))
    try site.remove("content/communities/lima.yaml")
    #expect(try site.enlist("build").out.contains("3 communities keep their pages"))
    #expect(!site.exists("public/lima"))
    try site.remove("content/communities/troy.yaml")
    let broken = try site.enlist("build")
    #expect(broken.code == 1 && broken.out.contains("content/communities/flint.yaml:4:"))
    #expect(broken.out.contains("[broken-reference]"))
  }

  @Test("What others put among the pages stays, whether it came before this build or the last")
  func foreignFiles() throws {
    let site = try builtSite()
    for (step, path) in ["CNAME", "akron/notes.txt", "new/folder/mine.txt", "flint/notes.txt"].enumerated() {
      try site.write("mine", to: "public/\(path)")
      try site.addCommunity("Flint", more: "description: Step \(step).\n")
      #expect(try site.enlist("build").out.contains("2 communities keep their pages"))
    }
    let files = try site.files(in: "public")
    #expect(files.filter { $0.value == Data("mine".utf8) }.count == 4)
    #expect(files.count == 4 + 6)
  }

  @Test("A page that a draft brings may not meet one that is kept")
  func meetingPages() throws {
    let site = try SiteFolder(communities: ["Akron"])
    try site.write("<p>{{community.name}}</p>\n", to: "templates/[community]-[play].html")
    try site.write("<p>{{community.name}}</p>\n", to: "templates/[community].html")
    try site.write("id: akron-begin\nname: Begin\ndraft: true\n", to: "content/communities/akron-begin.yaml")
    #expect(try site.enlist("build").code == 0)
    try site.write("id: akron-begin\nname: Begin\n", to: "content/communities/akron-begin.yaml")
    let result = try site.enlist("build")
    #expect(result.code == 1 && result.out.contains("[same-output]"))
    #expect(try site.enlist("build", "--force").out.contains("[same-output]"))
  }

  @Test("Whatever is edited, the site is the one that a clean build makes", arguments: 1...6)
  func randomEdits(seed: UInt64) throws {
    let site = try builtSite()
    _ = try site.enlist("build", "--output", "clean")
    var chance = Chance(state: seed)
    var kept = 0
    for step in 1...12 {
      try edit(site, step, &chance)
      let result = try site.enlist("build")
      kept += result.out.contains("keep") ? 1 : 0
      let clean = try site.enlist("build", "--force", "--output", "clean")
      #expect(result.code == clean.code)
      let (found, wanted) = (try site.files(in: "public"), try site.files(in: "clean"))
      #expect(found == wanted, "step \(step): \(found.keys.filter { found[$0] != wanted[$0] })")
    }
    #expect(kept > 2)
  }
}

extension PartialBuildTests {
  private func builtSite() throws -> SiteFolder {
    let site = try SiteFolder(communities: ["Akron", "Flint", "Ogden"])
    try site.write(
      "<h1>{{community.name}}</h1>\n{{#community.description}}{{.}}\n{{/community.description}}",
      to: "templates/[community]/index.html")
    try site.write("{{#listed_urls}}{{.}}\n{{/listed_urls}}", to: "templates/sitemap.txt")
    _ = try site.enlist("build")
    return site
  }

  private func edit(_ site: SiteFolder, _ step: Int, _ chance: inout Chance) throws {
    let name = ["Akron", "Flint", "Ogden", "Troy"][chance.next(4)]
    let other = ["Akron", "Flint", "Ogden", "Troy"][chance.next(4)]
    let path = "content/communities/\(name.lowercased()).yaml"
    switch chance.next(14) {
    case 0: try? site.remove(path)
    case 1: try site.write("id: \(name.lowercased())\nname: New \(name)\nstates: [OH]\n", to: path)
    case 2: try site.addCommunity(name, more: "draft: true\n")
    case 3: try site.write("<p>{{community.name}} \(step)</p>\n", to: "templates/[community]/more.html")
    case 4: try site.write("---\nid: 2\ntitle: Go \(step)\n---\nGo.\n", to: "content/playbook/02-go.md")
    case 5: try site.write("id: \(name.lowercased())\nname: \"\(name)\\t\\n'\\\\🏙️\"\n", to: path)
    case 6: try site.addCommunity(name, more: "program_name: Code \(other)\n")
    case 7:
      let contact = "contact:\n  organisation: \(other) Works\n  phone: 810-555-010\(chance.next(3))\n"
      try site.addCommunity(name, more: "\(contact)headline: Hire with \(step)\n")
    case 8: try site.addCommunity(name, more: "headline: Fill jobs in \(other)\n")
    default: try site.addCommunity(name, more: "description: Step \(step).\n")
    }
  }
}

/// Numbers that look random and are the same each time.
private struct Chance {
  var state: UInt64

  mutating func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }
}

extension SiteFolder {
  fileprivate func inode(_ path: String) -> Int { identity(path).first ?? 0 }
}
