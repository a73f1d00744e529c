import StructuredData

/// The list of the files that Enlist made in an output folder, kept there as `.enlist-manifest`: what may be removed
/// when it is stale, what must be left alone because it is not ours, which pages are which community's, and what the next build
/// needs of a community whose record it doesn't read again. `ManifestText` says how it is written.
package struct Manifest: Equatable, Sendable {
  package static let fileName = ".enlist-manifest"
  /// Beyond this many bytes a manifest is not one of ours.
  static let byteLimit = 256 << 20

  /// A community of the site: how the site's own pages name it, what others need of its record, and its files.
  package struct Community: Equatable, Sendable {
    package let summary: CommunitySummary
    /// `nil` where an earlier version of Enlist made the site, and where the pages are older than the record.
    let face: CommunityFace?
    /// Sorted; none where an earlier version of Enlist made the site, which did not tell whose a file is.
    package let paths: PathList

    package init(_ summary: CommunitySummary, face: CommunityFace? = nil, paths: PathList = []) {
      self.summary = summary
      self.face = face
      self.paths = paths.sorted()
    }
  }

  /// The communities the site was made of, by id.
  package let entries: [Community]
  /// The files that are no community's, sorted.
  let sitePaths: PathList
  /// Marks of the source files that the site was made from; empty where an early version of Enlist made it.
  let sources: [SourceMark]
  /// The day the site was built for; `nil` where an early version of Enlist made it.
  package let day: PartialDate?
  /// Which part of a site the files are; `nil` for a whole one.
  package let shard: Shard?

  /// - Parameter sitePaths: the files that are no community's.
  package init(
    communities: consuming [Community], sitePaths: PathList, sources: [SourceMark] = [], day: PartialDate? = nil,
    shard: Shard? = nil
  ) {
    self.day = day
    self.shard = shard
    communities.sort { Self.bytewise($0.summary.id, $1.summary.id) }
    entries = communities
    self.sitePaths = sitePaths.sorted()
    self.sources = sources.sorted { $0.path < $1.path }
  }

  /// The ids of the communities the site was made of, sorted.
  package var communities: [String] { entries.map(\.summary.id) }

  /// The community of an id.
  func entry(_ id: String) -> Community? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if Self.bytewise(entries[middle].summary.id, id) { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].summary.id == id ? entries[low] : nil
  }

  /// How many files there are; the manifest itself is not among them.
  var fileCount: Int { entries.reduce(sitePaths.count) { $0 + $1.paths.count } }

  /// The paths of all files, sorted. Of a large site that is much; `lists` are smaller.
  package var paths: [String] { lists.flatMap(\.strings).sorted(by: Self.bytewise) }

  /// The paths of all files, first the site's own, then each community's.
  var lists: [PathList] { [sitePaths] + entries.map(\.paths) }

  /// Whether both list the same site. A site that another day leaves as it was keeps its list.
  func isSameSite(as other: Manifest?) -> Bool {
    guard let other else { return false }
    return other.entries == entries && other.sitePaths == sitePaths && other.sources == sources && other.shard == shard
  }

  /// How many files another list of the same output has beyond this one.
  func missing(of other: Manifest?) -> Int {
    guard let other else { return 0 }
    let own = Dictionary(entries.map { ($0.summary.id, $0.paths) }, uniquingKeysWith: { first, _ in first })
    let changed = other.entries.filter { own[$0.summary.id] != $0.paths }
    var gone = Set((changed.map(\.paths) + [other.sitePaths]).flatMap(\.strings))
    for list in [sitePaths] + changed.compactMap({ own[$0.summary.id] }) { gone.subtract(list.strings) }
    // What is left may have become a new community's.
    if !gone.isEmpty { for list in entries.map(\.paths) { gone.subtract(list.strings) } }
    return gone.count
  }

  static func bytewise(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
