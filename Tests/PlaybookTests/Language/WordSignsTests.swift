import Testing

@testable import Playbook

struct WordSignsTests {
  private let signs = WordSigns(groups: [["{"], ["xx", "tbd"], ["lorem ip", "más"], [" to be "]])

  @Test(arguments: [
    ("{", [0]), ("a XX", [1]), ("TBD", [1]), ("x {a} xx", [0, 1]), ("Lorem ipsum", [2]), ("no más", [2]),
    ("NO MÁS", [2]),
    ("It is to be DETERMINED, {or} is XXL", [0, 1, 3]), ("tbd lorem ip to be {", [0, 1, 2, 3]),
  ])
  func `the groups are found of which a sign stands in a text, in either case`(text: String, groups: [Int]) {
    let found = signs.found(in: text)
    #expect((0..<4).filter(found.has) == groups)
    #expect(signs.found(in: text.dropFirst(0)) == found)
  }

  @Test(arguments: ["", "x", "lor", "t b d", "lorem-ip", "mas", "to be", "Nothing here.", "é—…"])
  func `none of them does`(text: String) { #expect(signs.found(in: text).isEmpty) }

  @Test func `groups without signs are known, and found in no text`() {
    let signs = WordSigns(groups: [[], ["{"], []])
    #expect((0..<3).filter(signs.withoutSigns.has) == [0, 2])
    let found = signs.found(in: "a {")
    #expect((0..<3).filter(found.has) == [1])
    #expect((0..<3).filter(found.union(signs.withoutSigns).has) == [0, 1, 2])
  }

  @Test(arguments: [("a b", "a  b"), ("'", "’"), ("pq", "01"), ("[", "{"), ("a\u{A0}b", "a \u{A0}b")])
  func `a sign is no other of the same bits`(text: String, sign: String) {
    #expect(WordSigns([sign]).occur(in: sign))
    #expect(!WordSigns([sign]).occur(in: "x \(text) y"))
  }

  @Test func `64 groups fit`() {
    let many = WordSigns(groups: (0..<64).map { ["word\($0)."] })
    #expect((0..<64).allSatisfy { many.found(in: "a word\($0). b").has($0) })
    #expect((0..<64).filter(many.found(in: "word0. word63.").has) == [0, 63])
  }
}
