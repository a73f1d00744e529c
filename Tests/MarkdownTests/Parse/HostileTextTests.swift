import Diagnostics
import Foundation
import Testing

@testable import Markdown

@Suite struct HostileTextTests {
  @Test(arguments: [
    String(repeating: ">", count: 100_000), String(repeating: "> ", count: 101) + "a",
    String(repeating: "- ", count: 60) + "a",
    String(repeating: "*a **a ", count: 300) + String(repeating: " a** a*", count: 300),
    (0..<200).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined(),
  ])
  func aTextNestedTooDeepIsRefused(text: String) {
    let fixture = Fixture(text)
    #expect(fixture.codes == ["markdown-too-deep"])
    #expect(fixture.diagnostics.hasErrors)
    #expect(fixture.blocks.isEmpty)
  }

  @Test func aTableOfMillionsOfCellsIsRefused() {
    let text = String(repeating: "|a", count: 1000) + "\n" + String(repeating: "|-", count: 1000) + "\n"
    #expect(Fixture(text + String(repeating: "x\n", count: 1000)).codes == ["markdown-too-large"])
    #expect(Fixture(text + "x\n").codes.isEmpty)
  }

  /// Each keeps cmark busy for far longer than its deadline.
  @Test(arguments: [
    String(repeating: "![[]()", count: 160_000), "a" + String(repeating: "<!A ", count: 300_000),
    String(repeating: "- ", count: 30_000) + "x" + String(repeating: "\n", count: 30_000),
  ])
  func aTextThatCMarkIsSlowOnIsRefused(text: String) {
    let fixture = Fixture(text)
    #expect(fixture.codes == ["markdown-too-slow"])
    #expect(fixture.blocks.isEmpty)
  }

  @Test func aLongAddressThatIsRepeatedTooOftenIsRefused() {
    let reference = "[a]: /" + String(repeating: "u", count: 20_000) + "\n\n"
    #expect(Fixture(reference + String(repeating: "[a] ", count: 2_000)).codes == ["markdown-too-large"])
    #expect(Fixture(reference + String(repeating: "[a] ", count: 20)).codes.isEmpty)
  }

  @Test func whatPeopleWriteIsNotTooDeep() {
    let text = (0..<20).map { String(repeating: " ", count: 2 * $0) + "- > *a **b***\n" }.joined()
    #expect(Fixture(text).codes.isEmpty)
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "`", count: 100_000),
    String(repeating: "{", count: 100_000),
    String(repeating: "{{a}}", count: 5_000), String(repeating: "tag1x", count: 20_000) + "{{a}}",
    String(repeating: "![a](b)", count: 5_000), String(repeating: "&amp;", count: 20_000),
    String(repeating: "a\n", count: 20_000),
  ])
  func aLongTextEndsSoonAndWhole(text: String) {
    let fixture = Fixture(text)
    #expect(fixture.codes.isEmpty)
    #expect(!fixture.html.isEmpty)
  }

  @Test func aSmallStackIsEnoughForTheDeepestText() {
    let text = String(repeating: "> ", count: 97) + "a"
    let thread = Thread { _ = Fixture(text).html + Fixture(text).text }
    thread.stackSize = 512 * 1024
    thread.start()
    while !thread.isFinished { usleep(1000) }
    #expect(Fixture(text).codes.isEmpty)
  }

  @Test(arguments: [
    "", "\n", "\u{0}", "\u{FEFF}", "\u{FEFF}a", "\\", "|", "|-|", "[^", "{{", "}}", "\r", "<", "&", "&#0;", "![",
    "[]()", "``",
  ])
  func scrapsDoNoHarm(text: String) {
    let fixture = Fixture(text)
    #expect(fixture.codes.isEmpty)
    _ = fixture.html + fixture.text
  }

  @Test func threadsGetTheSameResults() async {
    let text = "# {{a}}\n\n~~x~~ www.example.org me@example.org [l](u)[^1]\n\n| a |\n|--|\n| b |\n\n[^1]: n"
    let expected = Fixture(text).html
    let results = await withTaskGroup(of: String.self, returning: [String].self) { group in
      for _ in 0..<200 { group.addTask { Fixture(text).html } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.count == 200)
    #expect(results.allSatisfy { $0 == expected })
  }
}
