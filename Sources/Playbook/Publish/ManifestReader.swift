import StructuredData

/// Reads a manifest's text back, line by line.
struct ManifestReader {
  private var day: PartialDate?
  private var shard: Shard?
  private var sources: [SourceMark] = []
  private var sitePaths = PathList()
  private var communities: [(summary: CommunitySummary, face: CommunityFace?, paths: PathList)] = []
  private let version: Int

  /// `nil` where it is damaged, cut short or of another version. What a damaged list doesn't name would count as
  /// somebody else's file, so nothing of it is used.
  static func manifest(_ bytes: [UInt8]) -> Manifest? {
    // Where all is ASCII, it is text for sure.
    guard bytes.allSatisfy({ $0 < 0x80 }) || String(validating: bytes, as: UTF8.self) != nil else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var rest = bytes[...]
      guard let first = nextLine(&rest), var reader = ManifestReader(firstLine: text(first)) else { return nil }
      while let line = nextLine(&rest) {
        if line.elementsEqual("end".utf8) { return rest.isEmpty ? reader.manifest : nil }
        guard reader.read(line) else { return nil }
      }
      return nil
    }
  }

  private init?(firstLine: String) {
    let versions = ["enlist-manifest 1", "enlist-manifest 2", ManifestText.firstLine]
    guard let index = versions.firstIndex(of: firstLine) else { return nil }
    version = index + 1
  }
}

extension Manifest {
  /// Reads the file's text back; `nil` where it can't be trusted.
  package init?(text: String) { self.init(bytes: Array(text.utf8)) }

  init?(bytes: [UInt8]) {
    guard let manifest = ManifestReader.manifest(bytes) else { return nil }
    self = manifest
  }
}

extension ManifestReader {
  private typealias Line = UnsafeBufferPointer<UInt8>

  /// A line ends with LF; the CR that a copy through Git on Windows may have added is not part of it.
  private static func nextLine(_ rest: inout Slice<Line>) -> Line? {
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let line = rest[..<end]
    rest = rest[(end + 1)...]
    return Line(rebasing: line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
  }

  private static func text(_ bytes: Line) -> String { String(decoding: bytes, as: UTF8.self) }

  private var manifest: Manifest {
    Manifest(
      communities: communities.map { Manifest.Community($0.summary, face: $0.face, paths: $0.paths) },
      sitePaths: sitePaths, sources: sources, day: day, shard: shard)
  }

  /// Whether the line is one that a manifest may hold.
  private mutating func read(_ line: Line) -> Bool {
    // Nearly all are.
    if line.starts(with: "file ".utf8) { return readPath(Line(rebasing: line[5...])) }
    let text = Self.text(line)
    let space = text.firstIndex(of: " ")
    let value = space.map { String(text[text.index(after: $0)...]) } ?? ""
    switch space.map({ text[..<$0] }) ?? text[...] {
    case "day":
      guard day == nil, let date = PartialDate(value) else { return false }
      day = date
    case "shard":
      guard shard == nil, let part = Shard(value) else { return false }
      shard = part
    case "source":
      guard let mark = SourceMark(text: value[...]) else { return false }
      // Earlier versions took other digests.
      guard version > 2 else { return true }
      guard mark.isSound else { return false }
      sources.append(mark)
    case "community":
      // They are sorted, so that none can be there twice.
      guard communities.last.map({ Manifest.bytewise($0.summary.id, value) }) ?? true else { return false }
      shareNames()
      communities.append((CommunitySummary(id: value), nil, []))
    case let word: return readSummary(String(word), version > 2 ? ManifestText.unescaped(value) : value)
    }
    return true
  }

  private mutating func readPath(_ path: Line) -> Bool {
    guard OutputPath.fault(in: path) == nil else { return false }
    // The first version did not tell whose a file is.
    if version > 1, let last = communities.indices.last {
      communities[last].paths.append(path)
    } else {
      sitePaths.append(path)
    }
    return true
  }

  /// Most communities have files of the same names, which are kept once.
  private mutating func shareNames() {
    guard communities.count > 1 else { return }
    communities[communities.count - 1].paths.share(communities[communities.count - 2].paths)
  }

  /// A line about the community that was named last.
  private mutating func readSummary(_ word: String, _ value: String) -> Bool {
    guard let last = communities.indices.last else { return false }
    switch word {
    case "name": communities[last].summary.name = value
    case "program": communities[last].summary.programName = value
    case "state": communities[last].summary.states.append(value)
    case "kind": communities[last].summary.kind = value
    case "example": communities[last].summary.isExample = true
    case "complete": communities[last].summary.isComplete = true
    case "face" where communities[last].face == nil: communities[last].face = CommunityFace()
    default: return communities[last].face?.read(word, value) ?? false
    }
    return true
  }
}

extension CommunityFace {
  /// Whether the line is one that may be about a record.
  fileprivate mutating func read(_ word: String, _ value: String) -> Bool {
    switch word {
    case "answers": contactOrganisation = value
    case "partner": isContactPartner = true
    case "channel": channels.append(value)
    case "fallback": fallbacks.append(value)
    case "unshown": unshownKeys.append(value)
    case "prints": printedWords.append(value)
    case "accepts": acceptsFindings = true
    case "links": linksToPages = true
    default: return false
    }
    return true
  }
}
