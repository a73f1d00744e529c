import Foundation
import Testing

/// Golden sites: what a build publishes and says, byte for byte.
///
/// `RECORD=1` writes what came out into the cases, and fails, so that nobody takes a recording for a test.
struct GoldenSiteTests {
  /// Raise these with every case that is added.
  @Test("No case was lost")
  func caseCount() throws {
    let published = SiteCase.all.filter { FileManager.default.fileExists(atPath: $0.expected.path) }
    #expect(published.count >= 25)
    #expect(SiteCase.all.count - published.count >= 33)
  }

  @Test("A site is published as expected, or not at all", arguments: SiteCase.all)
  func site(_ site: SiteCase) throws {
    let run = try SiteRun(site)
    if SiteCase.isRecording {
      try record(run, of: site)
      Issue.record("recorded; read the difference, then run again without RECORD")
      return
    }
    #expect(run.diagnostics == (try String(contentsOf: site.diagnosticsFile, encoding: .utf8)))
    if FileManager.default.fileExists(atPath: site.expected.path) {
      try expectPublished(run, as: site)
    } else {
      expectUntouched(run)
    }
  }
}

extension GoldenSiteTests {
  private func expectPublished(_ run: SiteRun, as site: SiteCase) throws {
    #expect(run.isPublished)
    let expected = try SiteRun.files(in: site.expected)
    var made = run.files
    #expect(made.removeValue(forKey: SiteRun.foreignFile.0) == SiteRun.foreignFile.1)
    #expect(made.keys.sorted() == expected.keys.sorted())
    #expect(run.listed == expected.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for (path, data) in expected where made[path] != data {
      let (made, wanted) = (
        made[path].map { String(decoding: $0, as: UTF8.self) }, String(decoding: data, as: UTF8.self)
      )
      #expect(made == wanted, "\(path)")
    }
  }

  /// Nothing was published: what was there is there, byte for byte.
  private func expectUntouched(_ run: SiteRun) {
    #expect(!run.isPublished)
    let old = [SiteRun.oldPage, SiteRun.foreignFile]
    #expect(run.files == Dictionary(uniqueKeysWithValues: old))
    #expect(run.listed == [SiteRun.oldPage.0])
  }

  private func record(_ run: SiteRun, of site: SiteCase) throws {
    try? FileManager.default.removeItem(at: site.expected)
    try Data(run.diagnostics.utf8).write(to: site.diagnosticsFile)
    guard run.isPublished else { return }
    for (path, data) in run.files where path != SiteRun.foreignFile.0 {
      let file = site.expected.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
  }
}
