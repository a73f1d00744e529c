import Testing

@testable import Playbook

@Suite struct UnusedIDsTests {
  @Test(arguments: [
    "## Why {#why}\n### Costs {#costs}\nText", "## Key questions {#kq}\n- Who?", "## Checklist {#list}\n- A",
    "## Talking points {#say}\n- A",
  ])
  func `an id on a heading that can have none is left out and named`(body: String) {
    let fixture = PlayFixture(body)
    #expect(fixture.codes == ["unused-id"])
    let texts = fixture.play?.sections.map { PlayFixture.text($0.body) } ?? []
    #expect(texts.allSatisfy { !$0.contains("{#") })
  }

  @Test(arguments: ["## Why {#why}\nText", "## Checklist\n- A {#a}", "## Why\n### Costs\nText {#costs}"])
  func `ids in their places, and braces in a text, are none`(body: String) {
    #expect(PlayFixture(body).codes == [])
  }
}
