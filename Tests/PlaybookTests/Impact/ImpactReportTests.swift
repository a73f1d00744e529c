import Testing

@testable import Playbook

struct ImpactReportTests {
  private func report(_ differences: [Difference], _ sources: [ChangedSource], gone: Int = 0) -> ImpactReport {
    ImpactReport(
      output: "public", hasSite: true, today: testDay, builtFor: nil, differences: differences, files: 100,
      communities: 9, sources: sources, unnamedGone: gone, lost: [], errors: 0)
  }

  private func page(_ community: String?, _ name: String, _ change: Difference.Change = .changed) -> Difference {
    Difference(
      change: change, path: (community.map { "\($0)/" } ?? "") + name, community: community,
      template: (community == nil ? "" : "[community]/") + name)
  }

  private func source(_ reach: ChangedSource.Reach) -> ChangedSource {
    ChangedSource(path: "a", state: .changed, reach: reach)
  }

  @Test("A source reaches what is made from it")
  func reach() {
    let pages = [page("flint", "pitch.html"), page("ogden", "pitch.html"), page(nil, "index.html")]
    let copy = Difference(change: .changed, path: "media/a.png", community: nil, template: nil)
    let reached = { (reach: ChangedSource.Reach) in (pages + [copy]).map(self.source(reach).reaches) }
    #expect(reached(.community("flint")) == [true, false, true, false])
    #expect(reached(.template("[community]/pitch.html")) == [true, true, false, false])
    #expect(reached(.file("media/a.png")) == [false, false, false, true])
    #expect(reached(.everything) == [true, true, true, true])
    #expect(reached(.nothing) == [false, false, false, false])
  }

  @Test("What several sources reach is the doing of none alone, nor is what a source that is gone may have made")
  func share() {
    let pages = [page("flint", "pitch.html"), page("ogden", "pitch.html")]
    let (flint, all) = (source(.community("flint")), source(.everything))
    #expect(report(pages, [flint]).share(of: flint) == (1, 0))
    #expect(report(pages, [flint, all]).share(of: flint) == (0, 1))
    #expect(report(pages, [flint, all]).share(of: all) == (1, 1))
    #expect(report(pages, [flint], gone: 1).share(of: flint) == (0, 1))
  }

  @Test("Communities that differ in the same way are one group")
  func groups() {
    let pages = [
      page("tulsa", "pitch.html"), page("flint", "pitch.html"), page("ogden", "pitch.html", .new), page(nil, "a.html"),
    ]
    let report = report(pages, [])
    #expect(report.groups.map(\.communities) == [["flint", "tulsa"], ["ogden"]])
    #expect(report.groups[0].kinds == [ImpactReport.Kind(change: .changed, name: "pitch.html", count: 1)])
    #expect(report.siteKinds.map(\.name) == ["a.html"])
  }

  @Test("Nothing from a path steers the terminal, and long lists are cut")
  func text() {
    let pages = (0..<20).map { page("flint", "page\u{1B}\($0).html") }
    let text = ImpactText.text(report(pages, (0..<40).map { _ in source(.everything) }))
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("    and 8 other kinds\n") && text.contains("  and 10 other files\n"))
  }
}
