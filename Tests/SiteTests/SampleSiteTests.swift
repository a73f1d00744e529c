import Diagnostics
import Foundation
import Testing

@testable import Playbook
@testable import StructuredData

/// The sample site keeps to its own rules.
struct SampleSiteTests {
  private static let root = SiteCase.tests.deletingLastPathComponent().deletingLastPathComponent()

  @Test("Nothing is found on the sample site that is not mended or accepted, and little is accepted")
  func check() throws {
    let report = try SitePipeline.check(
      SiteRequest(source: Self.root.path, today: try #require(PartialDate("2026-11-22"))))
    #expect(report.diagnostics.sorted().filter { $0.severity > .note }.map(\.message) == [])
    #expect(report.acceptedFindings > 0)
    #expect(report.acceptedFindings <= 40)
    let rules = Set(RuleList.all.map { $0.code })
    #expect(report.diagnostics.sorted().filter { rules.contains($0.code) }.map(\.message) == [])
  }

  @Test("What is accepted in the sample is not offered for mending")
  func fixes() throws {
    let request = SiteRequest(source: Self.root.path, today: try #require(PartialDate("2026-11-22")))
    #expect(try FixPlan(request).files.map(\.path) == [])
  }

  @Test("A disputed or unsourced number has no button of its own, and messages end in one mark")
  func shared() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "enlist-sample-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let request = SiteRequest(source: Self.root.path, today: try #require(PartialDate("2026-11-22")))
    let output = try OutputFolder(path: folder.path, source: Self.root.path, home: nil)
    _ = try SitePipeline.build(request, to: output)
    func page(_ path: String) throws -> String {
      try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    let louisville = try page("louisville/talking-points.html")
    #expect(louisville.contains("Quote both or neither."))
    for (id, words) in [("louisville", "13 percent higher"), ("st-louis", "150 people found jobs")] {
      let lines = try page("\(id)/talking-points.html").split(separator: "\n")
      let index = try #require(lines.firstIndex { $0.contains("data-copy>") && $0.contains(words) })
      #expect(!lines[index - 1].contains("data-copyable"), "\(id)")
    }
    #expect(louisville.contains("<li>Employers are experiencing difficulty"))
    #expect(!(try page("louisville/pitch.html").contains("five additional weeks")))
    let email = try page("example-riverton/pieces/email.txt")
    #expect(
      email.contains("Meet the spring class, March 4, 2027. Details: https://board.riverton.example/spring-class"))
    #expect(try page("louisville/pieces/email.txt").contains("known here as Code Louisville"))
    #expect(!(try page("boston/pieces/email.txt").contains("known here as")))
  }
}
