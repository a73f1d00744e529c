import Testing

@testable import Playbook

struct ManifestTests {
  private let manifest = Manifest(communities: ["tulsa", "akron"], paths: ["b.html", "a/c.html", "B.html"])
  private let text = """
    enlist-manifest 1
    community akron
    community tulsa
    file B.html
    file a/c.html
    file b.html
    end

    """

  @Test func isWrittenSortedWhateverTheOrder() {
    #expect(manifest.text == text)
  }

  @Test func isReadBack() {
    #expect(Manifest(text: text) == manifest)
    #expect(Manifest(text: text.replacing("\n", with: "\r\n")) == manifest)
    #expect(Manifest(text: "enlist-manifest 1\nend\n") == Manifest(communities: [], paths: []))
  }

  @Test func namesTheSourceFilesByMarksAlone() throws {
    let marks = ["content/b.yaml", "content/a.yaml"].map { SourceMark(path: $0, bytes: [1, 2]) }
    let manifest = Manifest(communities: [], paths: ["a.html"], sources: marks)
    let read = try #require(Manifest(text: manifest.text))
    #expect(read == manifest && Set(read.sources) == Set(marks))
    #expect(manifest.text == Manifest(communities: [], paths: ["a.html"], sources: marks.reversed()).text)
    #expect(manifest.text.contains("\nsource ") && !manifest.text.contains("yaml"))
    #expect(SourceMark(path: "a", bytes: [1]).contents != SourceMark(path: "a", bytes: [2]).contents)
  }

  @Test func saysForWhichDayAndIsTheSameSiteOnAnother() throws {
    let dated = Manifest(communities: ["tulsa", "akron"], paths: manifest.paths, day: day("2026-11-22"))
    #expect(Manifest(text: dated.text) == dated)
    #expect(dated.text.contains("\nday 2026-11-22\n"))
    #expect(dated.isSameSite(as: manifest) && !dated.isSameSite(as: nil))
    #expect(!dated.isSameSite(as: Manifest(communities: [], paths: manifest.paths)))
  }

  @Test(arguments: [
    "enlist-manifest 1\nday soon\nend\n", "enlist-manifest 1\nday 2026-01-01\nday 2026-01-01\nend\n",
    "enlist-manifest 1\nsource 1 2\nend\n", "enlist-manifest 1\nsource 0123456789abcdef\nend\n",
    "", "end", "enlist-manifest 1\n", "enlist-manifest 2\nend\n", "enlist-manifest 1\nfile a\n",
    "enlist-manifest 1\nfile ../a\nend\n", "enlist-manifest 1\nfile /a\nend\n", "enlist-manifest 1\nfile \nend\n",
    "enlist-manifest 1\nnonsense\nend\n", "file a\nend\n", "<html></html>",
  ])
  func isNotUsedWhereItIsDamaged(text: String) {
    #expect(Manifest(text: text) == nil)
  }
}
