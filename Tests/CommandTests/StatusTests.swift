import Foundation
import Testing

/// `enlist status`: what kits have and lack.
struct StatusTests {
  private func site() throws -> SiteFolder {
    let site = try SiteFolder()
    try site.addCommunity(
      "Flint",
      more: """
        contact: {email: hire@flint.example}
        next_step: {text: Call us}
        figures:
          - {label: open jobs, value: 12, source: 'https://flint.example/jobs', as_of: '2026-05'}
        sources:
          - {url: 'https://flint.example/jobs', title: Jobs, publisher: Flint, date: '2026-05'}
        stories:
          - {quote: It works, name: Ann, consent: '2026-01-01'}
          - {quote: It does, name: Bob}
        answers: {begin: {who: We do}}

        """)
    try site.write(
      "---\nid: 1\ntitle: Begin\n---\nBegin.\n\n## Key Questions\n\n- Who signs?\n- When?\n",
      to: "content/playbook/01-begin.md")
    try site.write(
      "---\ntitle: A post\nchannel: LinkedIn post\nlimit: {words: 3}\n---\nCome to {{community.name}} and hire\n",
      to: "content/pieces/post.md")
    return site
  }

  @Test("The grid shows the least ready first, and what to do")
  func grid() throws {
    let site = try site()
    try site.addCommunity("Draft", more: "draft: true\n")
    try site.addCommunity("Invented", more: "example: true\n")
    let before = try site.files(in: ".")
    let result = try site.enlist("status")
    #expect(result.code == 0)
    #expect(result.error == "")
    #expect(
      result.out.hasPrefix(
        """
        community ready contact next    figures   newest stories answers pieces
        Ogden        0% network network       0                0     0/2    0/1
        Flint       78% own     own           1 2026-05        1     1/2    0/1

        """))
    #expect(result.out.contains("2 communities, 39% ready on average, as of 2026-11-22\n"))
    #expect(result.out.contains("left out: 1 invented example, 1 draft\n"))
    #expect(
      result.out.contains(
        """
        What to do first:
        1. 2 of 2 communities have messages that are longer than their limits:
           shorten them: 'enlist check' names each
        2. 2 of 2 communities have key questions without an answer:

        """))
    #expect(result.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(try site.files(in: ".") == before)
  }

  @Test("For programs and spreadsheets")
  func formats() throws {
    let site = try site()
    let json = try site.enlist("status", "--format", "json").out
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["version"] as? Int == 1)
    let kits = try #require(object["communities"] as? [[String: Any]])
    #expect(kits.map { $0["id"] as? String } == ["ogden", "flint"])
    #expect(kits.last?["freshest"] as? String == "2026-05")
    #expect(kits.last?["stories_withheld"] as? Int == 1)
    let csv = try site.enlist("status", "--format", "csv", "--community", "flint").out
    #expect(csv.hasSuffix("\r\nflint,Flint,78,own,own,1,2026-05,yes,1,1,1,2,0,1\r\n"))
  }

  @Test("An error in the content is named, since a kit may be missing for it")
  func errors() throws {
    let site = try site()
    try site.write("name: [\n", to: "content/communities/ogden.yaml")
    let result = try site.enlist("status")
    #expect(result.code == 1)
    #expect(result.out.contains("1 community, ") && result.out.contains("the content has 1 error, so a kit may be"))
  }

  @Test("The help teaches")
  func help() throws {
    let help = try site().enlist("status", "--help").out
    for words in ["seven things", "consent", "--format csv", "Exit code"] { #expect(help.contains(words)) }
  }
}
