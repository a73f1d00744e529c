import StructuredData

/// The list of the files that Enlist made in an output folder, kept there as `.enlist-manifest`: what may be removed
/// when it is stale, and what must be left alone because it is not ours.
///
/// Text, one entry a line, in an order that depends on nothing but the entries:
///
///     enlist-manifest 1
///     day 2026-11-22
///     community st-louis
///     file index.html
///     source 0f3c52d9a1b2c3d4 9e8d7c6b5a493827 content/site.yaml
///     end
package struct Manifest: Equatable, Sendable {
  package static let fileName = ".enlist-manifest"
  /// Beyond this many bytes a manifest is not one of ours.
  static let byteLimit = 256 << 20

  /// The ids of the communities the site was made of, sorted.
  package let communities: [String]
  /// The paths of the files, sorted; the manifest itself is not among them.
  package let paths: [String]

  /// Marks of the source files that the site was made from; empty where an earlier version of Enlist made it.
  let sources: [SourceMark]
  /// The day the site was built for; `nil` where an earlier version of Enlist made it.
  package let day: PartialDate?

  package init(communities: [String], paths: [String], sources: [SourceMark] = [], day: PartialDate? = nil) {
    self.day = day
    self.communities = communities.sorted(by: Self.bytewise)
    self.paths = paths.sorted(by: Self.bytewise)
    self.sources = sources.sorted { $0.text < $1.text }
  }

  /// The file's text.
  package var text: String {
    var lines = [Self.firstLine]
    lines += day.map { ["day \($0)"] } ?? []
    lines += communities.map { "community \($0)" }
    lines += paths.map { "file \($0)" }
    lines += sources.map { "source \($0.text)" }
    lines += ["end", ""]
    return lines.joined(separator: "\n")
  }

  /// Reads the file's text back; `nil` where it is damaged, cut short or of another version. What a damaged list
  /// doesn't name would count as somebody else's file, so nothing of it is used.
  package init?(text: String) {
    var lines = Self.lines(of: text)
    guard lines.first == Self.firstLine, lines.popLast() == "end" else { return nil }
    var communities: [String] = []
    var paths: [String] = []
    var sources: [SourceMark] = []
    var day: PartialDate?
    for line in lines.dropFirst() {
      if line.hasPrefix("community ") {
        communities.append(String(line.dropFirst("community ".count)))
      } else if line.hasPrefix("file ") {
        paths.append(String(line.dropFirst("file ".count)))
      } else if line.hasPrefix("source "), let mark = SourceMark(text: line.dropFirst("source ".count)) {
        sources.append(mark)
      } else if line.hasPrefix("day "), day == nil, let date = PartialDate(String(line.dropFirst("day ".count))) {
        day = date
      } else {
        return nil
      }
    }
    guard paths.allSatisfy({ OutputPath.fault(in: $0) == nil }) else { return nil }
    self.init(communities: communities, paths: paths, sources: sources, day: day)
  }

  /// Whether both list the same site. A site that another day leaves as it was keeps its list.
  func isSameSite(as other: Manifest?) -> Bool {
    other?.communities == communities && other?.paths == paths && other?.sources == sources
  }
}

extension Manifest {
  private static let firstLine = "enlist-manifest 1"

  /// A line ends with LF; the CR that a copy through Git on Windows may have added is not part of it.
  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }

  private static func bytewise(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
