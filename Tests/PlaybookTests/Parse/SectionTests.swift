import Testing

@testable import Playbook

@Suite struct SectionTests {
  static let checklistHeadings = [
    "### Checklist", "# Checklist", "## Checklist", "###### Checklist", "### checklist", "### CHECKLIST",
    "### Check list", "### Check-list", "### Actions", "### Action", "### To do", "### To-do", "### TODO", "### Steps",
    "### Lista de verificación", "### Lista de verificacio\u{301}n", "### Lista de verificacion", "###Checklist",
    "#Checklist", "### Checklist:", "### Checklist :", "### Checklist ###", "###Checklist###", "#Checklist#",
    "### Checklist:###", "### **Checklist**", "### *Checklist:*", "### [Checklist](https://example.org)",
    "Checklist\n---", "Checklist\n===", "  ### Checklist", "###\u{A0}Checklist", "### Check\u{A0}list",
    "###\tChecklist", "### Checklist {#list}",
  ]

  @Test(arguments: checklistHeadings)
  func `the checklist is found by its heading's text`(heading: String) {
    let fixture = PlayFixture("Intro.\n\n\(heading)\n- Community: A\n")
    #expect(fixture.tasks == ["community: A"], "\(heading)")
    #expect(fixture.play?.sections.isEmpty == true)
    #expect(fixture.codes.allSatisfy { ["heading-without-space", "unused-id"].contains($0) })
  }

  @Test(arguments: [
    "### Key Questions", "#### key questions", "### Key question", "### Questions", "### QUESTION", "###Questions:",
    "### Preguntas clave", "### *Key Questions*", "Key Questions\n-------------", "#Key Questions", "### Key-Questions",
  ])
  func `the questions are found by their heading's text`(heading: String) {
    let fixture = PlayFixture("Intro.\n\n\(heading)\n- Who?\n- Why?\n")
    #expect(fixture.play?.questions.map(\.text.plain) == ["Who?", "Why?"], "\(heading)")
  }

  @Test func `these headings do not shrink`() {
    #expect(Self.checklistHeadings.count == 35)
  }

  @Test(arguments: [
    "### Checklists of others", "### The checklist", "### Questioning", "### Resources", "### Next steps to take",
    "\\### Checklist", "> ### Checklist", "#hashtag", "####### Checklist",
  ])
  func `other texts begin no checklist`(line: String) {
    #expect(PlayFixture("Intro.\n\n\(line)\n\n- Community: A\n").tasks == [], "\(line)")
  }

  @Test(arguments: [
    "```\n### Checklist\n- Community: A\n```", "~~~\n### Checklist\n- A\n~~~", "    ### Checklist\n    - A",
    "\t### Checklist\n\t- A", "````\n```\n### Checklist\n- A\n````", "```\n###Checklist\n-A\n-B",
  ])
  func `headings in code do not count`(code: String) {
    let fixture = PlayFixture("Intro.\n\n\(code)\n")
    #expect(fixture.tasks == [])
    #expect(fixture.play?.sections.isEmpty == true)
    #expect(fixture.play?.intro.count == 2)
    #expect(fixture.codes == [])
  }

  @Test func `unknown sections are kept in their order`() {
    let fixture = PlayFixture(
      "## Why\na\n\n## Checklist\n- x\n\n## Resources\nb\n\n### Books\nc\n\n## Sources {#src}\nd\n")
    #expect(fixture.play?.sections.map(\.title.plain) == ["Why", "Resources", "Sources"])
    #expect(fixture.play?.sections.map(\.id) == ["why", "resources", "src"])
    #expect(fixture.play?.sections.map(\.body.plain) == ["a", "b\nBooks\nc", "d"])
    #expect(fixture.codes == [])
  }

  @Test func `a missing section is normal`() {
    let fixture = PlayFixture("Only an intro.\n")
    #expect(fixture.play?.intro.map(\.plain) == ["Only an intro."])
    #expect(fixture.play?.tasks.isEmpty == true)
    #expect(fixture.play?.questions.isEmpty == true)
    #expect(fixture.codes == [])
  }

  @Test(arguments: ["", "\n", " \n\u{A0}\n", "\r\n"])
  func `a play without text is a warning that names it`(body: String) {
    let fixture = PlayFixture(body)
    #expect(fixture.codes == ["empty-play"])
    #expect(fixture.diagnostics.all.first?.severity == .warning)
    #expect(fixture.diagnostics.all.first?.message.contains("'Play'") == true)
    #expect(fixture.diagnostics.all.first?.location?.line == 3)
  }

  @Test(arguments: [
    "## Resources\n\n## Checklist\n- A\n", "## Checklist\n- A\n\n## Resources\n", "- x\n\n## Checklist\n",
  ])
  func `a heading with nothing below it is a warning`(body: String) {
    #expect(PlayFixture(body).codes == ["empty-section"])
  }

  @Test(arguments: ["## Checklist\n- A\n\n##\n\n- B\n", "## Checklist\n- A\n\n## {#x}\n\n- B\n"])
  func `a heading without a word begins nothing`(body: String) {
    let fixture = PlayFixture(body)
    #expect(fixture.codes == ["empty-heading"])
    #expect(fixture.tasks == ["everyone: A", "everyone: B"])
  }

  @Test func `the page's title as its first heading is not shown twice`() {
    let fixture = PlayFixture("# Play\n\nIntro.\n")
    #expect(fixture.play?.intro.map(\.plain) == ["Intro."])
    #expect(fixture.codes == [])
  }

  @Test func `another first heading of level 1 is left out with a note`() {
    let fixture = PlayFixture("# How to play\n\nIntro.\n\n## More\nx\n")
    #expect(fixture.play?.intro.map(\.plain) == ["Intro."])
    #expect(fixture.codes == ["title-heading-left-out"])
  }

  @Test func `sections of level 1 are sections`() {
    let fixture = PlayFixture("# Why\na\n\n# Checklist\n- A\n\n# Sources\nb\n")
    #expect(fixture.play?.sections.map(\.title.plain) == ["Why", "Sources"])
    #expect(fixture.tasks == ["everyone: A"])
    #expect(fixture.codes == [])
  }

  @Test func `paragraphs among the questions are questions when they ask`() {
    let fixture = PlayFixture("## Questions\nAnswer these.\n\nWho? {#who}\n\n1. Why?\n   - Because\n2. How\n-\n")
    #expect(fixture.play?.questions.map(\.text.plain) == ["Who?", "Why?", "How"])
    #expect(fixture.play?.questions.map(\.id) == ["who", "why", "how"])
    #expect(fixture.play?.questions[1].details?.plain == "Because")
    #expect(fixture.play?.questionNotes?.plain == "Answer these.")
    #expect(fixture.codes == ["empty-item"])
  }

  @Test func `talking points are items and paragraphs`() {
    let fixture = PlayFixture("## Talking points\nOne.\n\n### About cost\n- Two.\n- Three.\n")
    #expect(fixture.play?.talkingPoints.map { $0.plain } == ["One.", "Two.", "Three."])
    #expect(fixture.codes == ["heading-left-out"])
  }
}
