import Testing

@testable import Playbook

struct OutputPathTests {
  @Test(arguments: ["index.html", "st-louis/pitch.html", "a/..b/c", "é.html", ".nojekyll", "a b.txt", "a/b/c/d/e"])
  func acceptsPathsThatStayInTheFolder(path: String) {
    #expect(OutputPath.fault(in: path) == nil)
  }

  @Test(arguments: [
    ("", "is empty"), ("/etc/passwd", "is absolute"), ("/", "is absolute"), ("..", "'..'"), ("../x", "'..'"),
    ("a/../../x", "'..'"), ("a/./b", "'.'"), ("a//b", "without characters"), ("a/", "without characters"),
    ("a\0b", "control character"), ("a\nb", "control character"), ("a\\..\\b", "backslash"),
    (".enlist-manifest", "own list"), (String(repeating: "x", count: 256), "longer than 255"),
    (String(repeating: "x/", count: 600) + "y", "longer than 1024"),
  ])
  func refusesAllOthersAndSaysWhy(path: String, why: String) {
    #expect(OutputPath.fault(in: path)?.contains(why) == true)
  }
}
