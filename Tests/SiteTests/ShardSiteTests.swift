import Foundation
import Playbook
import StructuredData
import Testing

/// Parts of the golden sites and of the sample site, laid over each other, against the whole.
struct ShardSiteTests {
  private static let root = SiteCase.tests.deletingLastPathComponent().deletingLastPathComponent()
  /// The golden sites that are published, with all their communities.
  private static let published = SiteCase.all.filter { site in
    FileManager.default.fileExists(atPath: site.expected.path) && site.name != "community-subset"
  }

  @Test("A golden site's parts are what is expected of the whole", arguments: published)
  func golden(_ site: SiteCase) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "enlist-shards-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try site.copySource(to: folder)
    let request = try site.request(source: folder)
    let whole = try SiteRun.files(in: site.expected)
    for count in [1, 2, 3, 7] { #expect(try Self.parts(count, of: request) == whole, "\(count) parts") }
  }

  @Test("So are the sample site's")
  func sample() throws {
    let request = SiteRequest(source: Self.root.path, today: try #require(PartialDate("2026-11-22")))
    let whole = try Self.files(of: request)
    #expect(whole.count > 1_000)
    #expect(try Self.parts(3, of: request) == whole)
  }
}

extension ShardSiteTests {
  /// All that the parts publish. No file may be in two of them.
  private static func parts(_ count: Int, of request: SiteRequest) throws -> [String: Data] {
    try (1...count).reduce(into: [:]) { laid, number in
      var request = request
      let shard: Shard = try #require(Shard("\(number)/\(count)"))
      request.shard = shard
      for (path, data) in try files(of: request) {
        #expect(laid.updateValue(data, forKey: path) == nil, "\(path) is in two parts")
      }
    }
  }

  /// What a build publishes into a new folder.
  private static func files(of request: SiteRequest) throws -> [String: Data] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "enlist-part-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = try OutputFolder(path: folder.path, source: request.source, home: nil)
    let report = try SitePipeline.build(request, to: output)
    #expect(report.published != nil)
    return try SiteRun.files(in: folder)
  }
}
