import Diagnostics
import Testing

@testable import Playbook
@testable import StructuredData

@Suite struct SiteConfigurationReaderTests {
  private func read(_ marked: String) -> (site: SiteConfiguration?, diagnostics: DiagnosticList, fixture: RecordFixture)
  {
    let fixture = RecordFixture(marked, path: "content/site.yaml")
    var diagnostics = DiagnosticList()
    let site = SiteConfigurationReader.read(fixture.file, diagnostics: &diagnostics)
    return (site, diagnostics, fixture)
  }

  @Test func `a site is read with all it says`() throws {
    let (result, diagnostics, _) = read(
      """
      title: TechHire
      base_url: https://example.org/techhire
      language: es-419
      summary: One sentence.
      contact:
        organisation: Opportunity@Work
        email: hello@example.org
        reply_time: two working days
      audiences:
        - id: employer
          name: Employers
          labels: [Company, Firms]
        - {id: community, name: Communities}
      words:
        workforce_board: your workforce board
        community.name: your community
      """)
    let site = try #require(result)
    #expect(diagnostics.isEmpty)
    #expect(site.title.value == "TechHire")
    #expect(site.baseURL?.value == "https://example.org/techhire/")
    #expect(site.language == "es-419")
    #expect(site.summary?.value == "One sentence.")
    #expect(site.contact?.email?.value == "hello@example.org")
    #expect(site.contact?.isReachable == true)
    #expect(site.audiences.map(\.id.value) == ["employer", "community"])
    #expect(site.audiences.first?.labels == ["Company", "Firms"])
    #expect(site.words.map(\.name.value) == ["workforce_board", "community.name"])
    #expect(site.words.map(\.text.value) == ["your workforce board", "your community"])
  }

  @Test(arguments: [("fr", true), ("fil", true), ("en-GB", false), ("ES", false), ("es-419", false)])
  func `a language in which forecasts aren't found is noted`(tag: String, isNoted: Bool) {
    let (_, diagnostics, fixture) = read(isNoted ? "title: T\nlanguage: ⟦\(tag)⟧\n" : "title: T\nlanguage: \(tag)\n")
    fixture.expect(isNoted ? ["forecasts-not-checked"] : [], in: diagnostics)
    #expect(diagnostics.all.allSatisfy { $0.severity == .note })
  }

  @Test func `a title is enough`() throws {
    let site = try #require(read("title: T\nbase_url: https://example.org/").site)
    #expect(site.language == "en")
    #expect(site.baseURL?.value == "https://example.org/")
    #expect(site.audiences.isEmpty)
  }

  @Test(arguments: [
    ("⟦summary: x⟧\n", "missing-key"), ("⟦title⟧:\n", "key-without-value"), ("title: ⟦[a]⟧\n", "wrong-type"),
    ("title: T⟦:⟧ x\n", "yaml-unquoted-colon"), ("⟦- title⟧\n", "wrong-type"),
  ])
  func `there is no site without a title`(yaml: String, code: String) {
    let (site, diagnostics, fixture) = read(yaml)
    #expect(site == nil)
    fixture.expect([code], in: diagnostics)
  }

  @Test func `a label of two audiences is told with the first of them`() {
    let (site, diagnostics, _) = read(
      "title: T\naudiences: [{id: one, name: Firms, labels: [firm]}, {id: two, name: firm}]\n")
    #expect(diagnostics.all.map(\.message) == ["'firm' already means the audience 'one'"])
    #expect(diagnostics.all.first?.related.first?.message == "'Firms' is first written here")
    #expect(site?.audiences.map(\.id.value) == ["one", "two"])
  }

  @Test(arguments: [
    ("base_url: ⟦example.org⟧", "not-a-web-address"),
    ("base_url: ⟦ftp://example.org/⟧", "not-a-web-address"),
    ("base_url: ⟦https://example.org/?a=b⟧", "base-url-with-query"),
    ("base_url: ⟦https://example.org/#top⟧", "base-url-with-query"),
    ("base_url: ⟦javascript:alert(1)⟧", "dangerous-address"),
    ("language: ⟦English⟧", "not-a-language"),
    ("language: ⟦en_US⟧", "not-a-language"),
    ("language: ⟦en-⟧", "not-a-language"),
    ("language: ⟦'en\" onload=x'⟧", "not-a-language"),
    ("contact: {email: ⟦nobody⟧}", "not-an-email-address"),
    ("contact: {⟦mail⟧: a@b.org}", "unknown-key"),
    ("contact: ⟦a@b.org⟧", "wrong-type"),
    ("audiences: [{⟦id: a⟧}]", "missing-key"),
    ("audiences: [{id: ⟦Training Provider⟧, name: T}]", "not-a-slug"),
    ("audiences: [{id: a, name: A}, {id: ⟦a⟧, name: B}]", "duplicate-audience"),
    ("audiences: [{id: a, name: Firms}, {id: b, name: ⟦firm⟧}]", "duplicate-audience-label"),
    ("audiences: [{id: a, name: A}, {id: b, name: B, labels: [x, ⟦A⟧]}]", "duplicate-audience-label"),
    ("audiences: [{id: a, name: A, labels: [Job-Boards]}, {id: ⟦job-board⟧, name: B}]", "duplicate-audience-label"),
    ("audiences: [{id: a, name: A, labels: [Agency]}, {id: b, name: ⟦AGENCIES⟧}]", "duplicate-audience-label"),
    ("audiences: ⟦employers⟧", "wrong-type"),
    ("words: {⟦your board⟧: x}", "not-a-name"),
    ("words: {⟦a..b⟧: x}", "not-a-name"),
    ("words: {⟦2nd⟧: x}", "not-a-name"),
    ("words: {a: ⟦[x]⟧}", "wrong-type"),
    ("words: ⟦[a]⟧", "wrong-type"),
    ("⟦titel⟧: x", "unknown-key"),
  ])
  func `a fault is told where it is, and the rest is read`(yaml: String, code: String) {
    let (site, diagnostics, fixture) = read("title: T\n" + yaml + "\n")
    #expect(site?.title.value == "T")
    // A map in braces starts behind its brace for people, before it for YAML.
    guard code != "missing-key" else { return #expect(diagnostics.all.map(\.code) == [code]) }
    fixture.expect([code], in: diagnostics)
  }

  @Test func `an audience with another fault keeps its id from the next`() {
    let (_, diagnostics, _) = read("title: T\naudiences: [{id: a}, {id: a, name: B}]\n")
    #expect(diagnostics.all.map(\.code) == ["missing-key", "duplicate-audience"])
  }
}
