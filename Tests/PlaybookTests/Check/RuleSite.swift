import Diagnostics
import StructuredData
import Testing

@testable import Playbook
@testable import Templates

/// A small site, shown to one rule: its shared texts first, then what only the whole shows.
struct RuleSite {
  var fixture = Fixture()
  var plays: [Play] = []
  var pages: [Page] = []
  var pieces: [Piece] = []
  var pitch: String?
  var places: PublishedPlaces?

  init() {
    fixture.configuration.audiences = PlayFixture.audiences
  }

  mutating func addPlay(_ body: String, id: String = "3", slug: String = "enlisting-employers") {
    if let play = fixture.play(body, id: id, slug: slug) { plays.append(play) }
  }

  mutating func addPage(_ body: String, slug: String = "about") {
    let file = SourceFile(path: "content/pages/\(slug).md", text: "---\ntitle: About\n---\n\(body)\n")
    let header = PageReader.header(file, diagnostics: &fixture.diagnostics)
    if let header {
      pages.append(PageReader(compiler: fixture.compiler).read(header, diagnostics: &fixture.diagnostics))
    }
  }

  mutating func addPiece(_ body: String) {
    if let piece = fixture.piece(body) { pieces.append(piece) }
  }

  func findings(_ rule: any Rule.Type) -> [Diagnostic] {
    var fixture = fixture
    var playbook = fixture.playbook(pitch: pitch)
    (playbook.plays, playbook.pages, playbook.pieces) = (plays, pages, pieces)
    var checker = Checker(CheckContext(playbook: playbook, today: testDay, places: places), rules: [rule])
    checker.checkShared()
    checker.finish()
    return checker.findings.all
  }
}

extension Diagnostic {
  /// `line:column "what is underlined"`.
  var underlined: String {
    guard let location else { return "" }
    let scalars = location.lineText.unicodeScalars.dropFirst(location.column - 1).prefix(location.length)
    return "\(location.line):\(location.column) \"\(String(String.UnicodeScalarView(scalars)))\""
  }
}
