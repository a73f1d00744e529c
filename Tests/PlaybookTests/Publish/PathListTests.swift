import Testing

@testable import Playbook

struct PathListTests {
  @Test func `paths come out as they went in, or by their bytes`() {
    let paths = ["b/é.html", "a", "b", "a-b", "a/b"]
    #expect(PathList(paths).strings == paths)
    #expect(PathList(paths).sorted().strings == ["a", "a-b", "a/b", "b", "b/é.html"])
    #expect(PathList(paths).sorted() == PathList(paths.reversed()).sorted())
    #expect(PathList(paths) != PathList(paths.reversed()))
    #expect(PathList().strings == [] && PathList() == [])
  }

  @Test func `two lists become one`() {
    var list: PathList = ["a"]
    list.append(["b", "c"] as PathList)
    #expect(list == ["a", "b", "c"] && list.count == 3)
  }

  @Test(arguments: [
    ["akron/a.html", "akron/b/c.html"], ["akron/a.html", "akron"], ["akron/a.html", "akron-2/a.html"],
    ["akron/a.html", "a"], ["index.html", "akron/a.html"], ["é/a.html", "é/b.html", "e\u{301}/a.html"],
  ])
  func `paths are what they were, whether one folder holds them or not`(paths: [String]) {
    let (list, back) = (PathList(paths), PathList(paths.reversed()))
    #expect(list.strings.map { Array($0.utf8) } == paths.map { Array($0.utf8) })
    #expect(list.sorted() == back.sorted())
    var both = list
    both.append(back)
    #expect(both.strings == paths + paths.reversed() && both.count == 2 * paths.count)
  }

  @Test func `lists that share their names have each its own folder`() {
    var tulsa: PathList = ["tulsa/index.html", "tulsa/play/pitch.html"]
    let akron: PathList = ["akron/index.html", "akron/play/pitch.html"]
    tulsa.share(akron)
    #expect(tulsa.names.withUnsafeBytes(\.baseAddress) == akron.names.withUnsafeBytes(\.baseAddress))
    #expect(tulsa.strings == ["tulsa/index.html", "tulsa/play/pitch.html"])
    tulsa.share(["akron/index.html", "akron/play/other.html"])
    #expect(tulsa == ["tulsa/index.html", "tulsa/play/pitch.html"])
  }

  @Test func `paths are counted by their ending`() {
    #expect((["a.html", "html", "b/c.html", ".html", "a.htm"] as PathList).count(endingWith: ".html") == 3)
  }
}
