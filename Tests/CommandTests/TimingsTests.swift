import Foundation
import Testing

/// `enlist build --timings`: every stage with what it had to do. How long it took is nobody's promise.
struct TimingsTests {
  @Test("Every stage is named with its count, after the summary")
  func allStages() throws {
    let site = try SiteFolder()
    try site.write("note\n", to: "content/media/note.txt")
    let out = try site.enlist("build", "--timings").out
    let rows = try rows(of: out)
    #expect(rows.map(\.stage) == ["load", "parse", "merge", "render", "check", "publish", "in all"])
    // Two records, five shared texts, a medium; three pages.
    #expect(rows.prefix(4).map(\.what) == ["8 files", "7 files", "2 kits", "3 files"])
    #expect(rows[4].what.wholeMatch(of: /[1-9]\d* texts/) != nil)
    #expect(rows[5].what == "4 files")
    #expect(rows[6].what.hasPrefix("two threads; the stages add up to "))
    #expect(
      try #require(out.firstRange(of: "built 3 pages")).upperBound < #require(out.firstRange(of: "stage")).lowerBound)
  }

  @Test("Where nothing has changed, only loading had something to do")
  func unchanged() throws {
    let site = try SiteFolder()
    _ = try site.enlist("build")
    let rows = try rows(of: site.enlist("build", "--timings").out)
    #expect(rows.map(\.stage) == ["load", "in all"])
    #expect(rows.last?.what == "the other stages had nothing to do")
  }

  @Test("A part's stages count what the part did")
  func part() throws {
    let site = try SiteFolder(communities: ["Akron", "Dayton", "Flint"])
    let rows = try rows(of: site.enlist("build", "--timings", "--shard", "2/2").out)
    #expect(rows.first { $0.stage == "merge" }?.what == "2 kits")
  }

  @Test("A build that publishes nothing has its times, too")
  func errors() throws {
    let site = try SiteFolder()
    try site.addCommunity("Flint", more: "joined: '2016-02-30'\n")
    let result = try site.enlist("build", "--timings", "--quiet")
    #expect(result.code == 1)
    #expect(try rows(of: result.out).map(\.stage).contains("merge"))
  }

  @Test("Nothing is shown unasked, and programs get no table", arguments: ["json", "github"])
  func textOnly(format: String) throws {
    let site = try SiteFolder()
    let result = try site.enlist("build", "--timings", "--format", format)
    #expect(result.code == 2)
    #expect(result.error.contains("--timings shows its table as text only"))
    #expect(try !site.enlist("build").out.contains("stage"))
  }

  /// The table's lines below its heading.
  private func rows(of out: String) throws -> [(stage: String, what: String)] {
    let table = out[try #require(out.firstRange(of: "stage           ms\n")).upperBound...]
    return try table.split(separator: "\n").map { line in
      let match = try #require(line.wholeMatch(of: /(\w+|in all) +[\d,]+\.\d  (.+)/), "\(line)")
      return (String(match.1), String(match.2))
    }
  }
}
