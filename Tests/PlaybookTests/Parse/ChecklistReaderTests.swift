import Testing

@testable import Playbook

@Suite struct ChecklistShapeTests {
  /// The seed's: labels indented deeper than their steps, which Markdown sees as one flat list.
  @Test func `a flat list is cut into tasks at its labels`() {
    let fixture = PlayFixture(
      checklist: " - Community: A\n- a1\n- a2\n - Communities: B\n- b1\n - Employers: C\n - Community: D")
    #expect(fixture.tasks == ["community: A | a1 | a2", "community: B | b1", "employer: C", "community: D"])
    #expect(fixture.codes == [])
  }

  @Test func `items nested under a label are its steps`() {
    let fixture = PlayFixture(checklist: "- Community: A\n    - a1\n    - a2\n- Employers: B\n    - b1")
    #expect(fixture.tasks == ["community: A | a1 | a2", "employer: B | b1"])
  }

  @Test func `an unlabelled item beside labels with nested steps is a task for everyone`() {
    let fixture = PlayFixture(checklist: "- Community: A\n  - a1\n- Meet\n  - m1\n- Employers: B")
    #expect(fixture.tasks == ["community: A | a1", "everyone: Meet | m1", "employer: B"])
  }

  @Test func `numbered labels are tasks`() {
    #expect(PlayFixture(checklist: "1. Community: A\n2. Employers: B").tasks == ["community: A", "employer: B"])
  }

  @Test func `labels indented deeper than the steps before them open tasks`() {
    let fixture = PlayFixture(
      checklist: "- Community: A\n- a1\n   - Employers: B\n- b1\n   - Community: C\n- c1")
    #expect(fixture.tasks == ["community: A | a1", "employer: B | b1", "community: C | c1"])
  }

  @Test func `labels nested under an unlabelled item are tasks of their own`() {
    let fixture = PlayFixture(checklist: "- Prepare\n  - Community: A\n  - Employers: B\n- Finish")
    #expect(fixture.tasks == ["everyone: Prepare", "community: A", "employer: B", "everyone: Finish"])
  }

  @Test func `a list without labels is for everyone`() {
    let fixture = PlayFixture(checklist: "- A\n  - a1\n- B")
    #expect(fixture.tasks == ["everyone: A | a1", "everyone: B"])
  }

  @Test func `items before the first label are for everyone`() {
    let fixture = PlayFixture(checklist: "- A\n- B\n- Employers: C\n- c1")
    #expect(fixture.tasks == ["everyone: A", "everyone: B", "employer: C | c1"])
  }

  @Test func `a step keeps what is nested in it`() {
    let fixture = PlayFixture(checklist: "- Community: A\n  - a1\n    - deeper")
    #expect(fixture.tasks == ["community: A | a1"])
    #expect(fixture.play?.tasks.first?.steps.first?.details?.plain == "deeper")
  }

  @Test func `what stands below an action stays with it in its order`() {
    let fixture = PlayFixture(checklist: "- Community: A\n\n  one\n\n  - a1\n\n  two")
    #expect(fixture.tasks == ["community: A | a1"])
    #expect(fixture.play?.tasks.first?.details?.plain == "one\ntwo")
  }

  @Test func `two checklist sections are one checklist`() {
    let fixture = PlayFixture("## Checklist\n- Community: A\n\nx\n\n## Actions\n- Employers: A\n\ny\n")
    #expect(fixture.tasks == ["community: A", "employer: A"])
    #expect(fixture.play?.tasks.map(\.id) == ["a", "a-2"])
    #expect(fixture.play?.checklistNotes?.plain == "x\ny")
  }

  @Test func `tables and paragraphs beside the list are kept as notes`() {
    let fixture = PlayFixture(checklist: "- Community: A\n\nThe parts:\n\n| a | b |\n|---|---|\n| c | d |\n")
    #expect(fixture.tasks == ["community: A"])
    #expect(fixture.play?.checklistNotes?.plain == "The parts:\na | b\nc | d")
  }

  @Test(arguments: [
    "- Community: A\n- a1\n<!-- note -->\n- a2", "- Community: A\n- a1\n\n<!-- note -->\n\n- a2",
    "- Community: A\n- a1\n\n{{! note }}\n\n- a2",
  ])
  func `a remark between items does not end a list`(list: String) {
    let fixture = PlayFixture(checklist: list)
    #expect(fixture.tasks == ["community: A | a1 | a2"])
    #expect(fixture.play?.checklistNotes == nil)
    #expect(fixture.codes.allSatisfy { $0 == "html-comment" })
  }

  /// Lists that Markdown takes for code or for the text above. A tilde stands for a no-break space.
  @Test(arguments: [
    "    - Community: A\n- a1\n- a2\n    - Employers: B", "\t- Community: A\n- a1\n- a2\n\t- Employers: B",
    "    - Community: A\n    - a1\n    - a2\n    - Employers: B", "\t- Community: A\n\t- a1\n\t- a2\n\t- Employers: B",
    "    - Community: A\n      - a1\n      - a2\n    - Employers: B",
    "    - Community: A\n\n    - a1\n\n    - a2\n\n    - Employers: B",
    "~~~~- Community: A\n~~~~- a1\n~~~~- a2\n~~~~- Employers: B",
    "- Community: A\n      - a1\n      - a2\n- Employers: B",
    "- Community: A\n        - a1\n        - a2\n- Employers: B",
    "-\tCommunity: A\n\t\t- a1\n\t\t- a2\n-\tEmployers: B", "- Community: A\n        - a1\n    - a2\n- Employers: B",
    "   - Community: A\n    - a1\n    - a2\n   - Employers: B",
    "     - Community: A\n    - a1\n    - a2\n     - Employers: B",
    "    • Community: A\n    • a1\n    • a2\n    • Employers: B",
    "    -Community: A\n    -a1\n    -a2\n    -Employers: B",
    "    1. Community: A\n    2. a1\n    3. a2\n    4. Employers: B",
  ])
  func `items that are indented like code are items, with a note`(list: String) {
    let list = list.replacing("~", with: "\u{A0}")
    let fixture = PlayFixture(checklist: list)
    #expect(fixture.tasks == ["community: A | a1 | a2", "employer: B"], "\(list.debugDescription)")
    #expect(fixture.codes.contains("list-item-like-code"))
    #expect(fixture.diagnostics.all.allSatisfy { $0.severity == .note })
    #expect(fixture.play?.checklistNotes == nil)
  }

  @Test func `an item that Markdown takes for more of the paragraph above is an item`() {
    let fixture = PlayFixture(checklist: "Text first.\n    - Community: A\n    - a1")
    #expect(fixture.tasks == ["community: A | a1"])
    #expect(fixture.play?.checklistNotes?.plain == "Text first.")
    #expect(fixture.codes == ["list-item-like-code"])
  }

  @Test func `what stands below an item that is moved moves with it`() {
    let fixture = PlayFixture(
      checklist:
        "    - Community: A\n      goes on\n\n      More.\n\n      ```\n      x\n        y\n      ```\n    - a1")
    #expect(fixture.tasks == ["community: A goes on | a1"])
    #expect(PlayFixture.text(fixture.play?.tasks.first?.details) == "More.\n\nx\n  y\n")
    #expect(fixture.codes == ["list-item-like-code"])
  }

  @Test(arguments: [
    "## Checklist\n- Community: A\n\n      code\n", "## Checklist\n- Community: A\n\n## More\n\n    - code\n",
    "## Checklist\n- Community: A\n\nMore\n----\n\n    - code\n",
    "## More\n\n    - code\n\n## Checklist\n- Community: A",
    "## Checklist\n- Community: A\n\nText\n\n    $ code\n    - code\n",
    "## Checklist\n- Community: A\n\n  ```\n      - code\n  ```\n",
  ])
  func `code is code`(text: String) {
    let fixture = PlayFixture(text)
    #expect(fixture.tasks == ["community: A"], "\(text.debugDescription)")
    #expect(fixture.codes == [])
  }

  @Test func `questions and talking points that are indented like code are read`() {
    let fixture = PlayFixture(
      "Key questions\n---\n\n    - Who?\n    - What?\n\n### Talking points\n\n\t- One\n\t- Two\n")
    #expect(fixture.play?.questions.map(\.text.plain) == ["Who?", "What?"])
    #expect(fixture.play?.talkingPoints.map(\.plain) == ["One", "Two"])
    #expect(fixture.codes == ["list-item-like-code", "list-item-like-code"])
  }

  @Test(arguments: [
    "- Community: A long\n  continued\n-Employers: B", "- Community: A long\ncontinued\n-Employers: B",
    "- Community: A long continued\n\n  ```\n  x\n  ```\n\n-Employers: B",
  ])
  func `an item without its space behind a wrapped one is an item`(list: String) {
    let fixture = PlayFixture(checklist: list)
    #expect(fixture.tasks == ["community: A long continued", "employer: B"], "\(list.debugDescription)")
    #expect(fixture.codes == ["list-item-without-space"])
  }

  @Test(arguments: [
    "- Community: A\n* a1\n+ a2", "* Community: A\n* a1\n* a2", "+ Community: A\n+ a1\n+ a2",
    "1. Community: A\n2. a1\n3. a2", "1) Community: A\n2) a1\n3) a2", "• Community: A\n• a1\n• a2",
    "•Community: A\n•a1\n•a2", "•\u{A0}Community: A\n•\u{A0}a1\n•\u{A0}a2", "▪ Community: A\n▪ a1\n▪ a2",
    "-\tCommunity: A\n\t-\ta1\n\t-\ta2", "-\u{A0}Community: A\n-\u{A0}a1\n-\u{A0}a2",
    "- Community: A\n\u{A0}\u{A0}- a1\n\u{A0}\u{A0}- a2", "- Community: A\n1. a1\n2. a2", "- Community: A\n- a1\n1) a2",
    "- Community: A\n  * a1\n  + a2", "- [ ] Community: A\n- [x] a1\n- [ ] a2",
    "• [ ] Community: A\n• [ ] a1\n• [ ] a2", "-Community: A\n-a1\n-a2", " -Community: A\n- a1\n- a2",
    "-[ ] Community: A\n-[ ] a1\n-[ ] a2", "-**Community:** A\n-a1\n-a2",
    "- Community: A\n\n- a1\n\n- a2", "- Community: A\r\n- a1\r\n- a2", "- Community: A\r- a1\r- a2",
  ])
  func `all markers are read`(list: String) {
    let fixture = PlayFixture(checklist: list)
    #expect(fixture.tasks == ["community: A | a1 | a2"], "\(list.debugDescription)")
    #expect(fixture.codes.allSatisfy { $0 == "list-item-without-space" })
  }
}

@Suite struct ChecklistGroupTests {
  @Test(arguments: [
    "- Employers:\n  - A\n  - B\n- Community:\n  - C", "- Employers:\n- A\n- B\n- Community:\n- C",
    "- **Employers**:\n    1. A\n    2. B\n- For the community:\n    1. C",
    "#### For employers\n- A\n- B\n\n#### For the community\n- C",
    "#### Employers:\n- A\n- B\n\n##### Community\n- C",
    "**For employers**\n\n- A\n- B\n\n**Community:**\n\n- C",
    "#### For employers\n\nDo these first.\n\n- A\n- B\n\n#### Community\n\n- C",
  ])
  func `a label of its own is for all items below it`(list: String) {
    let fixture = PlayFixture(checklist: list)
    #expect(fixture.tasks == ["employer: A", "employer: B", "community: C"], "\(list.debugDescription)")
    #expect(fixture.codes == [])
  }

  @Test func `an item beside a group with nested actions is for everyone`() {
    #expect(PlayFixture(checklist: "- Employers:\n  - A\n- B").tasks == ["employer: A", "everyone: B"])
  }

  @Test func `a label inside a group counts for its item alone`() {
    let fixture = PlayFixture(checklist: "- Employers:\n  - A\n  - Community: B\n  - C")
    #expect(fixture.tasks == ["employer: A", "community: B", "employer: C"])
  }

  @Test func `a paragraph behind a list ends the group`() {
    let fixture = PlayFixture(checklist: "**For employers**\n\n- A\n\nFor all of us:\n\n- B")
    #expect(fixture.tasks == ["employer: A", "everyone: B"])
    #expect(fixture.play?.checklistNotes?.plain == "For all of us:")
  }

  @Test func `a deeper heading that is no label is kept as a note`() {
    let fixture = PlayFixture(checklist: "- Employers: A\n\n#### Later\n\n- B")
    #expect(fixture.tasks == ["employer: A", "everyone: B"])
    #expect(fixture.play?.checklistNotes?.plain == "Later")
  }

  @Test(arguments: [
    "- Employers:\n- Community: A", "- Community: A\n- Employers:", "- Community: A\n\n#### For employers\n",
    "- Community: A\n-\n", "-\n- Community: A\n", "- Community: A\n\n**Employers**\n",
    "#### Employers\n\n#### Community\n\n- A\n",
  ])
  func `a label or item without anything to do is reported`(list: String) {
    let fixture = PlayFixture(checklist: list)
    #expect(fixture.codes == ["empty-item"], "\(list.debugDescription)")
    #expect(fixture.tasks == ["community: A"], "\(list.debugDescription)")
  }

  @Test func `an action in a paragraph of its own below the label is the action`() {
    let fixture = PlayFixture(checklist: "- Employers:\n\n  Name a champion.\n\n  More.")
    #expect(fixture.tasks == ["employer: Name a champion."])
    #expect(fixture.play?.tasks.first?.details?.plain == "More.")
  }

  @Test func `a marker without text passes on what is nested in it`() {
    #expect(PlayFixture(checklist: "- - Community: A\n- - Employers: B").tasks == ["community: A", "employer: B"])
  }
}
