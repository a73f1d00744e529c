import Diagnostics
import Testing

@testable import Playbook

/// The shape of the seed page, shorter: labels indented deeper than their steps, trailing spaces, garbled apostrophe.
@Suite struct SeedShapeTests {
  static let page = """
    ---
    id: 3
    title: Enlisting Employers
    ---

    Employers are experiencing difficulty. By 2020, there is an expectation. And these jobs wait.

    ### Checklist
     - Community: Build your use case
    - Explain this is an effort to help them 
    - Demonstrate how TechHire can enhance recognition: by become a member
    - Share in capacity building 
     - Community: Organize employers 
    - Approach existing alliances
    - Leverage a Chamber of Commerce, Mayorâ€™s office or other entity 
    - Lean on active employers
     - Communities: Identify advocates
    - Seek out a handful
     - Employers: Expand the network
    - An employer centric collaborative
     - Community: Build relationships with a handful of employers. 


    ### Key Questions
    - Who are your primary advocates?
    - What needs do they have?
    - What relationships do you have?
    - Who can the employer contact?
    """

  static func expectShape(_ fixture: PlayFixture, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let play = try #require(fixture.play, sourceLocation: sourceLocation)
    #expect(play.number.value == "3", sourceLocation: sourceLocation)
    #expect(play.title.value == "Enlisting Employers", sourceLocation: sourceLocation)
    #expect(play.intro.count == 1, sourceLocation: sourceLocation)
    #expect(
      play.tasks.map(\.audiences) == [["community"], ["community"], ["community"], ["employer"], ["community"]],
      sourceLocation: sourceLocation)
    #expect(play.tasks.map(\.steps.count) == [3, 3, 1, 1, 0], sourceLocation: sourceLocation)
    #expect(play.tasks[1].steps[1].text.plain.contains("Mayor’s office"), sourceLocation: sourceLocation)
    #expect(play.questions.count == 4, sourceLocation: sourceLocation)
    #expect(play.sections.isEmpty && play.checklistNotes == nil, sourceLocation: sourceLocation)
  }

  @Test func `the seed's shape is read as meant`() throws {
    let fixture = PlayFixture(file: Self.page, path: "03-enlisting-employers.md")
    try Self.expectShape(fixture)
    #expect(fixture.play?.slug == "enlisting-employers")
    #expect(fixture.play?.sentences.count == 3)
    #expect(fixture.play?.tasks.map(\.id).first == "build-your-use-case")
  }

  @Test func `the garbled apostrophe is repaired with a note that shows file, line, before and after`() throws {
    let fixture = PlayFixture(file: Self.page, path: "03-enlisting-employers.md")
    let note = try #require(fixture.diagnostics.all.first)
    #expect(fixture.codes == ["mojibake"])
    #expect(note.severity == .note)
    #expect(note.location?.path == "03-enlisting-employers.md")
    #expect(note.location.map { [$0.line, $0.column] } == [15, 40])
    #expect(note.message.contains("Mayorâ€™s") && note.message.contains("Mayor’s"))
  }

  @Test(arguments: ["\r\n", "\r"])
  func `line ends make no difference`(lineEnd: String) throws {
    try Self.expectShape(PlayFixture(file: Self.page.replacing("\n", with: lineEnd), path: "03-enlisting-employers.md"))
  }

  @Test func `the page as UTF-16 and as Windows-1252 is read, too`() throws {
    let good = Self.page.replacing("â€™", with: "’")
    let utf16 = good.utf16.reduce(into: [0xFF, 0xFE] as [UInt8]) { bytes, unit in
      bytes += [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
    }
    try Self.expectShape(PlayFixture(bytes: utf16, path: "03-enlisting-employers.md"))
    let windows: [UInt8] = good.unicodeScalars.map { $0 == "’" ? 0x92 : UInt8(truncatingIfNeeded: $0.value) }
    try Self.expectShape(PlayFixture(bytes: windows, path: "03-enlisting-employers.md"))
  }

  @Test(
    arguments: [[UInt8]]([
      [0xFE, 0xFF, 0xD8, 0x00], [0xFF, 0xFE, 0, 0, 65, 0, 0, 0], [65, 0, 66, 0, 67, 0], [65, 0x81, 66, 1],
    ]))
  func `bytes that can't be read are refused by name`(bytes: [UInt8]) {
    let fixture = PlayFixture(bytes: bytes)
    #expect(fixture.play == nil)
    #expect(fixture.diagnostics.hasErrors)
    #expect(fixture.diagnostics.all.first?.location?.path == "content/playbook/03-play.md")
  }
}

// Skipped by name where the data the sample site was made from is not beside the package; on CI it must be there.
@Suite(.enabled(if: SharedData.isExpected, "the shared data is not beside the package"))
struct SharedPlaybookTests {
  private func fixture(_ name: String) throws -> PlayFixture {
    PlayFixture(file: try SharedData.file("playbook/\(name).md").text, path: "playbook/\(name).md")
  }

  @Test func `the seed page is read as meant`() throws {
    let fixture = try fixture("03-enlisting-employers.seed")
    try SeedShapeTests.expectShape(fixture)
    let note = try #require(fixture.diagnostics.all.first)
    #expect(fixture.codes == ["mojibake"])
    #expect(note.location.map { [$0.line, $0.column] } == [15, 88])
    #expect(note.message.contains("Mayorâ€™s") && note.message.contains("Mayor’s"))
    #expect(fixture.play?.sentences.count == 5)
    #expect(
      fixture.play?.tasks.map(\.id) == [
        "build-your-use-case-for-employers-to-participate-in-techhire", "organize-employers", "identify-advocates",
        "expand-the-network",
        "build-relationships-with-a-handful-of-employers-who-are-committed-to-the-mission-of-techhire-who-you-can-"
          + "consult-with-on-communications-strategy-outreach-and-success",
      ])
  }

  /// What each page holds, counted by hand: audiences and steps of each task, questions, other sections.
  static let pages: [(name: String, tasks: String, questions: Int, sections: [String])] = [
    (
      "01-ecosystem-planning", "community 3, community 3, community 3, employer 2, training-provider 2", 4, ["Sources"]
    ),
    ("02-hiring-for-skills", "employer 4, employer 3, employer 2, community 2, employer 2", 4, ["Sources"]),
    (
      "04-training-programs",
      "training-provider 0, training-provider 0, training-provider 0, employer 0, employer 0, employer 0, "
        + "community 0, community 0, community 0, community+training-provider 0", 4, ["Sources"]
    ),
    (
      "05-job-seeker-outreach",
      "community 3, community 2, training-provider 2, training-provider+community 2, employer 1", 4, ["Sources"]
    ),
    ("06-funding-and-sustainability", "community 4, community 2, employer 2, workforce-board 2", 4, ["Sources"]),
    (
      "07-measuring-outcomes", "community 3, community 3, training-provider 2, employer 2, community 2", 4, ["Sources"]
    ),
    (
      "08-hiring-on-ramps", "employer 3, employer 3, community+employer 3, intermediary 2", 3, ["Resources", "Sources"]
    ),
    (
      "09-keeping-employers-engaged",
      "community 0, community 0, community 0, community 0, advocate 0, advocate 0, employer 0, community 0, "
        + "chamber+workforce-board 0", 4, ["Sources"]
    ),
  ]

  @Test(arguments: pages)
  func `every play is read as meant`(
    page: (name: String, tasks: String, questions: Int, sections: [String])
  ) throws {
    #expect(Self.pages.count == 8)
    let fixture = try fixture(page.name)
    let play = try #require(fixture.play)
    let tasks = play.tasks.map { "\($0.audiences.joined(separator: "+")) \($0.steps.count)" }
    #expect(tasks.joined(separator: ", ") == page.tasks)
    #expect(play.questions.count == page.questions)
    #expect(play.sections.map(\.title.plain) == page.sections)
    #expect(play.number.value == String(page.name.dropFirst().prefix(1)))
    #expect(play.intro.count == 1)
    #expect(fixture.codes == [])
  }

  @Test func `tables beside the checklist are its notes`() throws {
    let hiring = try fixture("02-hiring-for-skills").play?.checklistNotes
    #expect(PlayFixture.html(hiring).contains("<table>"))
    #expect(hiring?.plain.hasPrefix("The five parts of the hiring process") == true)
    let measuring = try fixture("07-measuring-outcomes").play?.checklistNotes
    #expect(measuring?.plain.split(separator: "\n").count == 6)
  }

  @Test func `the footnote is listed, and printed in its sentence`() throws {
    let play = try #require(try fixture("06-funding-and-sustainability").play)
    #expect(play.footnotes.map(\.number) == [1])
    #expect(play.sentences.count == 3)
    #expect(
      PlayFixture.text(play.sentences.first).hasPrefix("Becoming a TechHire community never came with money. (The"))
    #expect(PlayFixture.html(play.intro.first).contains("fnref"))
  }
}
