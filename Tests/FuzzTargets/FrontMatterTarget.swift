import Diagnostics
import Playbook

/// The top of a play, a page and a message: where the front matter ends, and what is in it.
struct FrontMatterTarget: FuzzTarget {
  static let name = "front-matter"

  static func seeds() throws -> [[UInt8]] { try Seeds.sources(endingWith: ".md") }

  func observe(_ input: [UInt8]) -> Observation {
    var observation = Observation()
    guard var read = InputFile(input, path: "content/playbook/03-page.md") else { return observation }
    let text = FrontMatter(of: read.file, diagnostics: &read.diagnostics)
    observation.note("\(text.yaml?.bytes as Range<Int>?) \(text.body.bytes) \(text.isUnclosed)")
    if text.isUnclosed, !text.body.bytes.isEmpty { observation.complain("a text without an end is printed") }
    let play = PlayHeaderReader.read(read.file, diagnostics: &read.diagnostics)
    observation.note("\(play?.number.value ?? "") \(play?.title.value ?? "") \(play?.slug ?? "")")
    let page = PageReader.header(read.file, diagnostics: &read.diagnostics)
    observation.note("\(page?.title.value ?? "") \(page?.slug ?? "") \(page?.summary?.value ?? "")")
    let reader = PieceReader(compiler: HostileData.compiler, hasBaseURL: false)
    let piece = reader.read(read.file, diagnostics: &read.diagnostics)
    observation.note("\(piece?.title.value ?? "") \(piece?.channel.value ?? "")")
    observation.note(read.diagnostics, in: [read.file])
    return observation
  }
}
