import Testing

@testable import Playbook

struct FoldedPathsTests {
  @Test(arguments: [("a/b.html", "A/b.html"), ("A/b.html", "a/b.html"), ("caf\u{E9}", "cafe\u{301}"), ("a", "a")])
  func `a path that is there is told as it was written`(first: String, second: String) {
    var paths = FoldedPaths()
    #expect(paths.update(first, to: 7) == nil)
    let found = paths.update(second, to: 8)
    #expect(found?.path.utf8.elementsEqual(first.utf8) == true && found?.value == 7)
    #expect(paths[first]?.path.utf8.elementsEqual(second.utf8) == true && paths[first]?.value == 8)
    #expect(paths["other"] == nil)
  }
}
