import StructuredData

/// Reads a manifest's text back, line by line.
struct ManifestReader {
  static let firstLine = "enlist-manifest 2"
  /// Of the version that did not tell whose a file is.
  private static let earlierFirstLine = "enlist-manifest 1"

  private var day: PartialDate?
  private var shard: Shard?
  private var sources: [SourceMark] = []
  private var sitePaths: [String] = []
  private var communities: [(summary: CommunitySummary, paths: [String])] = []
  private let tellsOwners: Bool

  /// `nil` where it is damaged, cut short or of another version. What a damaged list doesn't name would count as
  /// somebody else's file, so nothing of it is used.
  static func manifest(_ text: String) -> Manifest? {
    let lines = lines(of: text)
    guard let first = lines.first, lines.count > 1, lines.last == "end" else { return nil }
    guard var reader = ManifestReader(firstLine: first) else { return nil }
    for line in lines.dropFirst().dropLast() {
      guard reader.read(line) else { return nil }
    }
    return reader.manifest
  }

  private init?(firstLine: String) {
    guard [Self.firstLine, Self.earlierFirstLine].contains(firstLine) else { return nil }
    tellsOwners = firstLine == Self.firstLine
  }
}

extension Manifest {
  /// Reads the file's text back; `nil` where it can't be trusted.
  package init?(text: String) {
    guard let manifest = ManifestReader.manifest(text) else { return nil }
    self = manifest
  }
}

extension ManifestReader {
  private var manifest: Manifest? {
    let manifest = Manifest(
      communities: communities.map { Manifest.Community($0.summary, paths: $0.paths) }, sitePaths: sitePaths,
      sources: sources, day: day, shard: shard)
    return manifest.paths.allSatisfy { OutputPath.fault(in: $0) == nil } ? manifest : nil
  }

  /// Whether the line is one that a manifest may hold.
  private mutating func read(_ line: String) -> Bool {
    let space = line.firstIndex(of: " ")
    let value = space.map { String(line[line.index(after: $0)...]) } ?? ""
    switch space.map({ line[..<$0] }) ?? line[...] {
    case "day":
      guard day == nil, let date = PartialDate(value) else { return false }
      day = date
    case "shard":
      guard shard == nil, let part = Shard(value) else { return false }
      shard = part
    case "source":
      guard let mark = SourceMark(text: value[...]) else { return false }
      sources.append(mark)
    case "file": readPath(value)
    case "community":
      // They are sorted, so that none can be there twice.
      guard communities.last.map({ Manifest.bytewise($0.summary.id, value) }) ?? true else { return false }
      communities.append((CommunitySummary(id: value), []))
    default: return readSummary(line, value)
    }
    return true
  }

  private mutating func readPath(_ path: String) {
    if tellsOwners, let last = communities.indices.last {
      communities[last].paths.append(path)
    } else {
      sitePaths.append(path)
    }
  }

  /// A line about the community that was named last.
  private mutating func readSummary(_ line: String, _ value: String) -> Bool {
    guard let last = communities.indices.last else { return false }
    switch line.prefix(while: { $0 != " " }) {
    case "name": communities[last].summary.name = value
    case "program": communities[last].summary.programName = value
    case "state": communities[last].summary.states.append(value)
    case "kind": communities[last].summary.kind = value
    case "example": communities[last].summary.isExample = true
    case "complete": communities[last].summary.isComplete = true
    default: return false
    }
    return true
  }

  /// A line ends with LF; the CR that a copy through Git on Windows may have added is not part of it.
  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }
}
