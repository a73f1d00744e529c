import Diagnostics
import Templates
import Testing

@testable import Playbook
@testable import StructuredData

/// Texts of 20 kB that nobody writes by hand: all rules together look at each without finding without end.
struct HostileTextTests {
  private static let texts = [
    "word ", "a-b_c.", "two of three and 5 million ", "By 2020 we will hire 50 people. ", "[your ", "“", "a  b ",
    "a@b.c ", "`a` b b ", "________________a ", "the TLA, xx-xx and XXXXXXXX ", "dana.smith@gmail.com ",
  ].map { String(repeating: $0, count: 20_000 / $0.utf8.count) }

  @Test(arguments: texts)
  func `findings are few, and one says how many more there are`(text: String) throws {
    let ending = "\n\nContents \(String(repeating: ".", count: 1000)) 5, write to me@x.org or your company.\n"
    var fixture = Fixture()
    var playbook = fixture.playbook()
    let piece = fixture.piece(text + ending)
    playbook.pieces = [try #require(piece)]
    var checker = Checker(CheckContext(playbook: playbook, today: testDay))
    checker.checkShared()
    checker.finish()
    let counts = Dictionary(grouping: checker.findings.capped().all, by: \.code).mapValues(\.count)
    #expect(counts.values.allSatisfy { $0 <= DiagnosticList.mostOfAKind + 1 }, "\(counts)")
  }

  @Test func `what is beyond the limit is counted`() throws {
    var fixture = Fixture()
    var playbook = fixture.playbook()
    let piece = fixture.piece(String(repeating: "dana.smith@gmail.com ", count: 150))
    playbook.pieces = [try #require(piece)]
    var checker = Checker(CheckContext(playbook: playbook, today: testDay), rules: [PrivateDataRule.self])
    checker.checkShared()
    checker.finish()
    let found = checker.findings.capped().sorted()
    #expect(found.count == DiagnosticList.mostOfAKind + 1)
    #expect(found.first?.message == "'content/pieces/email.md' has 50 more like those shown")
    #expect(found.first?.severity == .error)
  }

  @Test func `a word that stands there many times is one finding`() {
    let found = RuleFixture(DoubledWordRule.self).findings("Go to to to to the the end.", as: .section)
    #expect(found.map(\.message) == ["'to' stands here 4 times", "'the' stands here twice"])
  }

  @Test func `a sentence that nobody reads to its end is not judged`() {
    let long = String(repeating: "two of three and 5 million ", count: 100)
    #expect(Passage.sentences(of: "One. Then \(long)").map(String.init) == ["One."])
  }
}
