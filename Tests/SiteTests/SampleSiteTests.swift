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
}
