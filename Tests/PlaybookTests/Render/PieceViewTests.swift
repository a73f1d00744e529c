import Testing

@testable import Playbook
@testable import StructuredData
@testable import Templates

struct PieceViewTests {
  @Test func `a message is as long as it is for each community, and over its limit for those it is`() {
    let site = site("Hello {{community.name}}, come.", limit: "characters: 18")
    #expect(site.files["flint/email.txt"] == "18 characters of 18 characters")
    #expect(site.files["kearney-buffalo-county/email.txt"]?.hasPrefix("36 characters") == true)
    #expect(site.codes == ["over-limit"])
    #expect(
      site.fixture.diagnostics.all.first?.message.contains(
        "for 'kearney-buffalo-county', more than its limit of 18 characters") == true)
    #expect(site.fixture.diagnostics.all.first?.severity == .warning)
    #expect(site.fixture.diagnostics.all.first?.location?.path == "content/pieces/email.md")
  }

  @Test func `a message that is too long for many communities is told once`() {
    let site = site("One two three four five.", limit: "words: 4")
    #expect(site.codes == ["over-limit", "over-limit"])
    let messages = site.fixture.diagnostics.grouped().all.map(\.message)
    #expect(messages == ["'A message' is 5 words for 'flint' and 1 other, more than its limit of 4 words"])
  }

  @Test func `without a community it is as long as the generic words make it`() {
    let site = site("Hello {{community.name}}.", limit: "words: 5")
    #expect(site.files["pieces/email.txt"] == "3 words of 5 words")
    #expect(site.codes == [])
  }

  @Test func `a name without a value is reported where the message is printed, once`() {
    let site = site("Hello {{community.program_name}}.", limit: "words: 30", template: "{{piece.body}}")
    #expect(Set(site.codes) == ["missing-value"])
    #expect(site.codes.count == 3)
  }

  @Test func `its measure is its length beside its limit, or alone`() {
    let measure = "{{piece.measure}}"
    let limited = site(String(repeating: "a", count: 1200), limit: "characters: 1300", template: measure)
    #expect(limited.files["flint/email.txt"] == "1,200 of at most 1,300 characters")
    #expect(site("One two.", limit: "", template: measure).files["flint/email.txt"] == "2 words")
  }

  @Test func `a title may say the channel already`() {
    let template = "{{^piece.channel_is_in_title}}{{piece.channel}}{{/piece.channel_is_in_title}}."
    #expect(site("Hello.", limit: "", template: template).files["flint/email.txt"] == "Post.")
    let named = site("Hello.", limit: "", template: template, title: "First post")
    #expect(named.files["flint/email.txt"] == ".")
  }

  private func site(
    _ body: String, limit: String, template: String = "{{piece.length}} of {{piece.limit}}",
    title: String = "A message"
  ) -> RenderedSite {
    var fixture = Fixture(words: ["community.name": "your community"])
    let communities = [
      fixture.community(id: "flint", name: "Flint"),
      fixture.community(id: "kearney-buffalo-county", name: "Kearney, Buffalo County"),
    ]
    let piece = fixture.piece(body, title: title, fields: limit.isEmpty ? "" : "limit: {\(limit)}")
    var playbook = fixture.playbook()
    playbook.pieces = [piece].compactMap { $0 }
    return RenderedSite(
      fixture, playbook, communities,
      templates: ["[community]/[piece].txt": template, "pieces/[piece].txt": template])
  }
}
