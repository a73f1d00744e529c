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

  @Test func `paths are counted by their ending`() {
    #expect((["a.html", "html", "b/c.html", ".html", "a.htm"] as PathList).count(endingWith: ".html") == 3)
  }
}
