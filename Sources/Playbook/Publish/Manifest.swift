import StructuredData

/// The list of the files that Enlist made in an output folder, kept there as `.enlist-manifest`: what may be removed
/// when it is stale, what must be left alone because it is not ours, and which pages are which community's.
///
/// Text, one entry a line, in an order that depends on nothing but the entries. What follows a community belongs to it:
///
///     enlist-manifest 2
///     day 2026-11-22
///     shard 2/3
///     source 0f3c52d9a1b2c3d4 9e8d7c6b5a493827 content/site.yaml
///     file index.html
///     community st-louis
///     name St. Louis
///     state MO
///     file st-louis/pitch.html
///     end
package struct Manifest: Equatable, Sendable {
  package static let fileName = ".enlist-manifest"
  /// Beyond this many bytes a manifest is not one of ours.
  static let byteLimit = 256 << 20

  /// A community of the site: how the site's own pages name it, and its files.
  package struct Community: Equatable, Sendable {
    package let summary: CommunitySummary
    /// Sorted; none where an earlier version of Enlist made the site, which did not tell whose a file is.
    package let paths: [String]

    package init(_ summary: CommunitySummary, paths: [String] = []) {
      self.summary = summary
      self.paths = paths.sorted(by: Manifest.bytewise)
    }
  }

  /// The communities the site was made of, by id.
  package let entries: [Community]
  /// The paths of all files, sorted; the manifest itself is not among them.
  package let paths: [String]
  /// Those that are no community's, sorted.
  private let sitePaths: [String]
  /// Marks of the source files that the site was made from; empty where an early version of Enlist made it.
  let sources: [SourceMark]
  /// The day the site was built for; `nil` where an early version of Enlist made it.
  package let day: PartialDate?
  /// Which part of a site the files are; `nil` for a whole one.
  package let shard: Shard?

  /// - Parameter sitePaths: the files that are no community's.
  package init(
    communities: [Community], sitePaths: [String], sources: [SourceMark] = [], day: PartialDate? = nil,
    shard: Shard? = nil
  ) {
    self.day = day
    self.shard = shard
    entries = communities.sorted { Self.bytewise($0.summary.id, $1.summary.id) }
    self.sitePaths = sitePaths.sorted(by: Self.bytewise)
    paths = (sitePaths + communities.flatMap(\.paths)).sorted(by: Self.bytewise)
    self.sources = sources.sorted { $0.text < $1.text }
  }

  /// The ids of the communities the site was made of, sorted.
  package var communities: [String] { entries.map(\.summary.id) }

  /// The file's text, as UTF-8.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    func add(_ line: String) { bytes += (line + "\n").utf8 }
    // A large site's list has millions of bytes: no room for it is to be taken twice.
    bytes.reserveCapacity(paths.reduce(200 * (entries.count + sources.count + 1)) { $0 + $1.utf8.count + 6 })
    add(ManifestReader.firstLine)
    if let day { add("day \(day)") }
    if let shard { add("shard \(shard)") }
    for source in sources { add("source \(source.text)") }
    for path in sitePaths { add("file \(path)") }
    for entry in entries {
      for line in entry.summary.lines { add(line) }
      for path in entry.paths { add("file \(path)") }
    }
    add("end")
    return bytes
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether both list the same site. A site that another day leaves as it was keeps its list.
  func isSameSite(as other: Manifest?) -> Bool {
    guard let other else { return false }
    return other.entries == entries && other.paths == paths && other.sources == sources && other.shard == shard
  }

  static func bytewise(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

extension CommunitySummary {
  /// As the manifest has it: a line for each thing known.
  fileprivate var lines: [String] {
    ["community \(id)", "name \(name.onOneLine)"] + (programName.map { ["program \($0.onOneLine)"] } ?? [])
      + states.map { "state \($0.onOneLine)" } + (kind.map { ["kind \($0.onOneLine)"] } ?? [])
      + (isExample ? ["example"] : []) + (isComplete ? ["complete"] : [])
  }
}

extension String {
  fileprivate var onOneLine: String {
    utf8.contains { $0 < 0x20 } ? String(map { $0.isNewline || $0 == "\t" ? " " : $0 }) : self
  }
}
