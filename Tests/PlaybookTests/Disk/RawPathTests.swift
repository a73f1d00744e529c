import Testing

@testable import Playbook

struct RawPathTests {
  @Test func joinsNamesAndNamesTheFoldersAbove() {
    let path = RawPath("").appending(RawPath("a")).appending(RawPath("b")).appending(RawPath("c.html"))
    #expect(path == RawPath("a/b/c.html"))
    #expect(path.parents == [RawPath("a"), RawPath("a/b")])
    #expect(path.parent == RawPath("a/b"))
    #expect(RawPath("a").parent == nil)
  }

  @Test func comparesBytesNotLooks() {
    #expect("caf\u{E9}" == "cafe\u{301}")
    #expect(RawPath("caf\u{E9}") != RawPath("cafe\u{301}"))
    #expect(RawPath("z") < RawPath("\u{E9}"))
  }

  @Test func showsWhatCannotBePrintedAsNumbers() {
    #expect(RawPath("a\nb").shown == "a\\x0Ab")
    #expect(RawPath(cString: [0x61, CChar(bitPattern: 0xE9), 0]).shown == "a\\xE9")
    #expect(RawPath("a\u{202E}b").shown == "a\\x202Eb")
    #expect(RawPath("é").shown == "é")
  }
}
