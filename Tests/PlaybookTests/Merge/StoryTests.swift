import Testing

@testable import Playbook

struct StoryTests {
  @Test func `a story is shown from the day of consent until the consent ends`() {
    for today in ["2026-05-01", "2027-01-01", "2028-05-01"] {
      #expect(shown("consent: 2026-05-01, expires: 2028-05-01", today: today).names == ["Dana"], "\(today)")
    }
    #expect(shown("consent: 2026-05-01", today: "2099-01-01").names == ["Dana"])
  }

  @Test func `a story without consent is withheld`() {
    let result = shown("role: head of software", today: "2026-11-23")
    #expect(result.names.isEmpty)
    #expect(result.codes == ["story-without-consent"])
  }

  @Test func `consent that is given for later doesn't hold yet`() {
    let result = shown("consent: 2026-05-01", today: "2026-04-30")
    #expect(result.names.isEmpty)
    #expect(result.codes == ["story-without-consent"])
  }

  @Test func `consent that has ended doesn't hold any more`() {
    let result = shown("consent: 2026-05-01, expires: 2028-05-01", today: "2028-05-02")
    #expect(result.names.isEmpty)
    #expect(result.codes == ["story-consent-expired"])
  }

  @Test func `consent that ends before it begins never holds`() {
    #expect(shown("consent: 2026-05-01, expires: 2025-05-01", today: "2026-06-01").names.isEmpty)
  }

  @Test(arguments: ["consent: yes", "consent: 2026-05-01, expires: never", "consent: 2026-05"])
  func `a story whose days can't be read is withheld, and what is wrong is said once`(fields: String) {
    let result = shown(fields, today: "2026-06-01")
    #expect(result.names.isEmpty)
    #expect(result.codes == ["wrong-date-form"])
  }

  @Test(arguments: [
    ("{logo: flint.svg}", ["logo-without-consent"]),
    ("{logo: flint.svg, logo_consent: 2026-05-01}", []),
    ("{logo: flint.svg, logo_consent: }", ["logo-without-consent"]),
    ("{logo: flint.svg, logo_consent: in May}", ["wrong-date-form"]),
    ("{logo: flint.svg, logo_consent: 2026-05}", ["wrong-date-form"]),
    ("{color: '#0b5f8a'}", []),
  ])
  func `a logo that nobody is recorded to have allowed is named`(brand: String, codes: [String]) {
    var fixture = Fixture()
    let community = fixture.community("brand: \(brand)")
    _ = fixture.kit(community, fixture.playbook(), today: day("2026-06-01"))
    #expect(fixture.codes == codes)
  }

  private func shown(_ fields: String, today: String) -> (names: [String], codes: [String]) {
    var fixture = Fixture()
    let community = fixture.community("stories: [{quote: Good, name: Dana, \(fields)}]")
    let kit = fixture.kit(community, fixture.playbook(), today: day(today))
    return (kit.stories.map(\.name.value), fixture.codes)
  }
}
