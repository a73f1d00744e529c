import Testing

@testable import Playbook

struct PrivateDataRuleTests {
  private let fixture = RuleFixture(PrivateDataRule.self)

  @Test func `a private mailbox is reported at its place`() throws {
    let finding = try #require(fixture.findings("Write to dana.smith@gmail.com.", as: .message).first)
    #expect(finding.message == "'dana.smith@gmail.com' looks like a private person's address")
    #expect(finding.location?.column == 10)
  }

  @Test func `a contact is looked at, too`() {
    for (contact, count) in [
      ("email: jo@yahoo.com", 1), ("email: flint.smith@gmail.com", 1), ("email: flint.mi@gmail.com", 0),
      ("email: flintcodes.jobs@gmail.com", 0), ("email: dana.smith@board.example", 1),
      ("email: dana.smith@board.example, role: desk", 0),
      ("email: employer.desk@board.example", 0), ("email: techhire@gmail.com", 0), ("email: st.louis@board.example", 0),
      ("email: jobs@board.example, role: 'Dana, cell: 810-555-0142'", 1),
    ] {
      var fixture = fixture
      #expect(fixture.check(community: "contact: {\(contact)}").count == count, "\(contact)")
    }
  }

  @Test(arguments: [
    "cell 810-555-0142", "mobile: (810) 555-0142", "810-555-0142 (m)", "Dana m: 810-555-0142",
    "home: 8105550142", "cell\u{A0}810\u{A0}555\u{A0}0142", "Room 12, cell 1 (810) 555.0142",
  ])
  func `a number that is marked as private is reported once`(text: String) {
    #expect(fixture.findings(text, as: .message).count == 1)
  }

  @Test(arguments: [
    "810-555-0142", "mobile app 2.0", "a cell of 12", "Mobile, Alabama, 251-555-0142", "team: 810-555-0142",
    "phone m 12", "program: 810-555-0142",
  ])
  func `a number that nobody marked is no private one`(text: String) {
    #expect(fixture.findings(text, as: .message).isEmpty)
  }

  @Test func `a logo's consent must hold today`() {
    for (brand, count) in [
      ("logo: a.svg", 0), ("logo: a.svg, logo_consent: 2026-01-01", 0), ("logo: a.svg, logo_consent: 2027-01-01", 1),
      ("logo: a.svg, logo_consent: 2025-01-01, logo_expires: 2026-11-01", 1),
      ("logo: a.svg, logo_consent: 2025-01-01, logo_expires: 2026-11-23", 0),
    ] {
      var fixture = fixture
      #expect(fixture.check(community: "brand: {\(brand)}").count == count, "\(brand)")
    }
  }
}
