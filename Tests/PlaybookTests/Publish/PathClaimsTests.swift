import Testing

@testable import Playbook

struct PathClaimsTests {
  private func conflict(_ paths: [String]) -> String? {
    var claims = PathClaims()
    return paths.compactMap { claims.claim($0) }.first
  }

  @Test func pathsThatDifferAreFree() {
    #expect(conflict(["index.html", "a/index.html", "a/b/index.html", "b/index.html", "ab", "a-b"]) == nil)
  }

  @Test(arguments: [
    (["a", "a"], "'a' would be written twice"),
    (["A", "a"], "'A' and 'a' are one file on macOS and Windows"),
    (["x/A/b", "x/a/c"], "'x/A' and 'x/a' are one file on macOS and Windows"),
    (["caf\u{E9}", "cafe\u{301}"], "'cafe\u{301}' and 'caf\u{E9}' are one file on macOS and Windows"),
    (["a", "a/b"], "'a' would be a file and a folder"),
    (["a/b/c", "a/b"], "'a/b' would be a file and a folder"),
  ])
  func pathsThatMeetAreNamedInWhateverOrderTheyCome(paths: [String], message: String) {
    for order in [paths, paths.reversed()] {
      #expect(conflict(order)?.utf8.elementsEqual(message.utf8) == true)
    }
  }
}
