/// How a list of files is written: text, one entry a line, in an order that depends on nothing but the entries. What follows a
/// community belongs to it; `face` opens what others need of its record:
///
///     enlist-manifest 3
///     day 2026-11-22
///     shard 2/3
///     source 0f3c52d9a1b2c3d4 9e8d7c6b5a493827 content/site.yaml
///     file index.html
///     community st-louis
///     name St. Louis
///     state MO
///     face
///     answers LaunchCode
///     channel 3145550100
///     file st-louis/pitch.html
///     end
///
/// What a record says may hold anything: a line's end, a tab or a backslash in it is written as `\0a`, `\09`, `\5c`.
enum ManifestText {
  static let firstLine = "enlist-manifest 3"

  /// Hands over the text piece by piece: that of a large site has millions of bytes.
  static func write<Failure: Error>(
    _ manifest: Manifest, _ use: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var bytes = Array("\(firstLine)\n".utf8)
    if let day = manifest.day { bytes += "day \(day)\n".utf8 }
    if let shard = manifest.shard { bytes += "shard \(shard)\n".utf8 }
    for source in manifest.sources { bytes += "source \(source.text)\n".utf8 }
    add(manifest.sitePaths, &bytes)
    for entry in manifest.entries {
      for line in lines(of: entry.summary) + (entry.face.map(lines) ?? []) { bytes += "\(line)\n".utf8 }
      add(entry.paths, &bytes)
      guard bytes.count > 1 << 16 else { continue }
      try use(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    try use(bytes + Array("end\n".utf8))
  }

  /// A text as it was before it was written.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(backslash) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let value = byte == backslash ? UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) : nil
      bytes.append(value ?? byte)
      if value != nil { rest = rest.dropFirst(2) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ManifestText {
  private static let backslash = UInt8(ascii: "\\")

  private static func add(_ paths: PathList, _ bytes: inout [UInt8]) {
    paths.forEachPath { path in
      bytes += "file ".utf8
      bytes += path
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private static func lines(of summary: CommunitySummary) -> [String] {
    let program = summary.programName.map { ["program \(escaped($0))"] } ?? []
    let kind = summary.kind.map { ["kind \(escaped($0))"] } ?? []
    let flags = (summary.isExample ? ["example"] : []) + (summary.isComplete ? ["complete"] : [])
    return ["community \(summary.id)", "name \(escaped(summary.name))"] + program
      + summary.states.map { "state \(escaped($0))" } + kind + flags
  }

  private static func lines(of face: CommunityFace) -> [String] {
    let lists = [
      ("answers", face.contactOrganisation.map { [$0] } ?? []), ("channel", face.channels),
      ("fallback", face.fallbacks), ("unshown", face.unshownKeys), ("prints", face.printedWords),
    ]
    let values = lists.flatMap { word, values in values.map { "\(word) \(escaped($0))" } }
    let flags = [("partner", face.isContactPartner), ("accepts", face.acceptsFindings), ("links", face.linksToPages)]
    return ["face"] + values + flags.filter(\.1).map(\.0)
  }

  private static func escaped(_ text: String) -> String {
    let isOdd = { (byte: UInt8) in byte < 0x20 || byte == 0x7F || byte == backslash }
    guard text.utf8.contains(where: isOdd) else { return text }
    let bytes = text.utf8.flatMap { byte in
      isOdd(byte) ? [backslash] + Array(UInt64(byte).hex.utf8.suffix(2)) : [byte]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Manifest {
  /// The file's text, as UTF-8.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    ManifestText.write(self) { bytes += $0 }
    return bytes
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
