import Testing

@testable import Playbook

struct RecordKeyTests {
  private let ids = ["build-your-use-case", "build-relationships", "organize-employers", "organize"]

  @Test(arguments: [
    ("build-your-use-case", 0), ("build-y", 0), ("build-r", 1), ("organize-", 2), ("organize", 3),
    ("organize-employers", 2),
  ])
  func `a key is an id or any unambiguous beginning of one`(key: String, index: Int) {
    #expect(RecordKey.match(key, among: ids) == .found(index))
  }

  @Test func `a beginning of several ids names them all`() {
    #expect(RecordKey.match("build", among: ids) == .ambiguous(["build-your-use-case", "build-relationships"]))
    #expect(RecordKey.match("o", among: ids) == .ambiguous(["organize-employers", "organize"]))
  }

  @Test(arguments: [
    ("biuld-your-use", "build-your-use-case"), ("organise", "organize"), ("Build-relationships", "build-relationships"),
  ])
  func `a slip names the nearest`(key: String, nearest: String) {
    #expect(RecordKey.match(key, among: ids) == .unknown(nearest: nearest))
  }

  @Test(arguments: ["", "use-case", "something-else", "your"])
  func `other keys mean nothing`(key: String) {
    #expect(RecordKey.match(key, among: ids) == .unknown(nearest: nil))
  }

  @Test func `without ids nothing is meant`() {
    #expect(RecordKey.match("a", among: []) == .unknown(nearest: nil))
  }

  @Test func `a play may be named by its number`() {
    var fixture = Fixture()
    let plays = [fixture.play("", id: "3", slug: "3-d-printing"), fixture.play("", id: "1.a", slug: "plan")]
      .compactMap { $0 }
    #expect(RecordKey.matchPlay("3", among: plays) == .found(0))
    #expect(RecordKey.matchPlay("1.a", among: plays) == .found(1))
    #expect(RecordKey.matchPlay("pl", among: plays) == .found(1))
    #expect(RecordKey.matchPlay("1", among: plays) == .unknown(nearest: nil))
  }
}
