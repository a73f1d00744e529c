import Diagnostics
import Playbook
import StructuredData

/// YAML, and all that is read from it: a community's record, the site's configuration, the pitch, national figures.
struct RecordTarget: FuzzTarget {
  static let name = "record"

  static func seeds() throws -> [[UInt8]] { try Seeds.sources(endingWith: ".yaml") }

  func observe(_ input: [UInt8]) -> Observation {
    var observation = Observation()
    guard var read = InputFile(input, path: "content/communities/flint.yaml") else { return observation }
    let value = YAMLReader.read(read.file.wholeRange, diagnostics: &read.diagnostics)
    if let value, !Self.isInside(value, value.source.file) { observation.complain("a value lies outside the file") }
    let community = CommunityReader(compiler: HostileData.compiler).read(read.file, diagnostics: &read.diagnostics)
    observation.note("\(community?.name.value ?? "") \(community?.figures.count ?? 0)")
    let site = SiteConfigurationReader.read(read.file, diagnostics: &read.diagnostics)
    observation.note("\(site?.title.value ?? "") \(site?.audiences.count ?? 0)")
    let pitch = PitchReader(compiler: HostileData.compiler).read(read.file, diagnostics: &read.diagnostics)
    observation.note("\(pitch?.asks.count ?? 0)")
    let figures = FigureReader.national(read.file, diagnostics: &read.diagnostics)
    observation.note("\(figures?.count ?? 0)")
    observation.note(read.diagnostics, in: [read.file])
    return observation
  }

  /// Whether a value and all in it stand in the file, the parts inside the whole.
  private static func isInside(_ value: Value, _ file: SourceFile) -> Bool {
    let range = value.source.bytes
    guard value.source.file === file, range.upperBound <= file.byteCount else { return false }
    let parts: [Value] =
      switch value.content {
      case .map(let entries): entries.map(\.value)
      case .list(let items): items
      default: []
      }
    return parts.allSatisfy { isInside($0, file) }
  }
}
