import Testing

@testable import Playbook

struct NextStepTests {
  @Test(
    arguments: [
      ("Call us", nil, "Call us", "Call us."), ("Call us.", nil, "Call us", "Call us."),
      ("Will you come?", nil, "Will you come?", "Will you come?"),
      ("Will you come?", "2026-11-30", "Will you come?", "Will you come? November 30, 2026."),
      ("Come to the open house.", "2026-11-30", "Come to the open house", "Come to the open house, November 30, 2026."),
      ("Call before 5 p.m.", nil, "Call before 5 p.m.", "Call before 5 p.m."),
      ("Call before 5 p.m.", "2026-11-30", "Call before 5 p.m.", "Call before 5 p.m., November 30, 2026."),
      ("Call us...", nil, "Call us...", "Call us..."), ("Call. Then come.", nil, "Call. Then come", "Call. Then come."),
    ] as [(String, String?, String, String)])
  func `it ends in exactly one mark, with its day before it`(
    text: String, date: String?, phrase: String, sentence: String
  ) {
    let step = NextStep(text: written(text), date: date.map { written(day($0)) })
    #expect(step.phrase == phrase)
    #expect(step.sentence(Wording(language: "en")) == sentence)
  }

  @Test(
    arguments: [
      ("Code Louisville", "TechHire", "Code Louisville"), ("TechHire Boston", "TechHire", nil),
      ("MSP Techhire", "TechHire", nil), ("Code Louisville", nil, "Code Louisville"), (nil, "TechHire", nil),
    ] as [(String?, String?, String?)])
  func `a brand that names the network is no name of its own`(brand: String?, network: String?, own: String?) {
    var community = Community(id: written("a"), name: written("A"))
    community.programName = brand.map(written)
    #expect(community.ownProgram(besides: network.map(written))?.value == own)
  }
}
