import Diagnostics
import Testing

@testable import Playbook

@Suite struct PieceReaderTests {
  private func read(_ text: String, hasBaseURL: Bool = false) -> (piece: Piece?, codes: [String]) {
    var list = DiagnosticList()
    let links = LinkRewriter(targets: ["content/playbook/04-training.md": .play("training")])
    let reader = PieceReader(
      compiler: ProseCompiler(schema: PlayFixture.schema, links: links), hasBaseURL: hasBaseURL)
    let piece = reader.read(SourceFile(path: "content/pieces/02-email.md", text: text), diagnostics: &list)
    return (piece, list.all.map(\.code))
  }

  @Test func `a message is read with its limit and subject`() {
    let (piece, codes) = read(
      "---\ntitle: E-mail\nchannel: e-mail\nvoice: advocate\nlimit:\n  words: 150\nsubject: Hi {{community.name}}\n"
        + "order: 2\n---\nDear {{community.name}}[^1],\n\n#TechHire\n-Jane\n\n[^1]: you\n")
    #expect(codes == [])
    #expect(piece?.id == "email")
    #expect(piece?.voice?.value == .advocate)
    #expect(piece?.limit.map { "\($0.count) \($0.unit.rawValue)" } == "150 words")
    #expect(PlayFixture.text(piece?.subject) == "Hi Flint")
    #expect(PlayFixture.text(piece?.body) == "Dear Flint (you),\n\n#TechHire -Jane\n")
    #expect(piece?.order == 2)
  }

  @Test func `a link to a play has its whole address in a message, where that is known`() {
    let text = "---\ntitle: A\nchannel: Post\n---\nSee [the play](../playbook/04-training.md#a).\n"
    let (piece, codes) = read(text, hasBaseURL: true)
    #expect(PlayFixture.text(piece?.body) == "See the play (https://kits.example/playbook/training.html#a).\n")
    #expect(codes == [])
    #expect(read(text).codes == ["address-left-out"])
  }

  @Test(arguments: [
    ("[a](pitch.html)", true), ("[a](#part)", true), ("[a]({{root}}index.html)", false),
    ("[a](https://a.example)", false), ("[a]({{community.url}})", false), ("<mailto:a@b.example>", false),
  ])
  func `a way from page to page is named: it leads nowhere from a message`(link: String, isNamed: Bool) {
    let (_, codes) = read("---\ntitle: A\nchannel: Post\n---\n\(link)\n", hasBaseURL: true)
    #expect(codes == (isNamed ? ["address-left-out"] : []))
  }

  @Test(arguments: [
    ("Hello", ["missing-front-matter"]), ("---\ntitle: A\n", ["unclosed-front-matter"]),
    ("---\ntitle: A\n---\nx", ["missing-key"]), ("---\nchannel: A\n---\nx", ["missing-key"]),
  ])
  func `a message without title or channel is not published`(text: String, expected: [String]) {
    let (piece, codes) = read(text)
    #expect(piece == nil)
    #expect(codes == expected)
  }

  @Test(arguments: [
    ("", ["empty-piece"]), ("limit:\n  words: 1\n  seconds: 2\n", ["not-one-limit", "empty-piece"]),
    ("limit: {}\n", ["not-one-limit", "empty-piece"]), ("limit: 150\n", ["wrong-type", "empty-piece"]),
    ("subject: \"# A\"\n", ["not-one-paragraph", "empty-piece"]), ("draft: true\n", []),
  ])
  func `a fault in a message is told`(field: String, expected: [String]) {
    #expect(read("---\ntitle: A\nchannel: B\n\(field)---\n").codes == expected)
  }

  @Test func `a message is repaired as a play is`() {
    let (piece, codes) = read("---\ntitle: A\nchannel: B\n---\n•\u{A0}one\n•\n\n###Head\n -x\n -y\n")
    #expect(codes == ["heading-without-space", "list-item-without-space", "list-item-without-space"])
    #expect(PlayFixture.text(piece?.body) == "- one\n- \n\nHead\n\n- x\n- y\n")
  }

  @Test func `a section's tags on lines of their own print no space`() {
    let (piece, codes) = read(
      "---\ntitle: A\nchannel: B\n---\n{{^community.url}}\nNone in {{community.name}}.\n{{/community.url}}\n\nB\n"
        + "{{#community.url}}\nmid\n{{/community.url}}\nend\n")
    #expect(codes == [])
    #expect(PlayFixture.text(piece?.body) == "B mid end\n")
  }

  @Test(arguments: ["E-mail", "email", "Email to a colleague", "Mail", "Correo electrónico"])
  func `an e-mail without a subject is warned of, since nothing can open it`(channel: String) {
    #expect(read("---\ntitle: A\nchannel: \(channel)\n---\nHello").codes == ["no-subject"])
    #expect(read("---\ntitle: A\nchannel: \(channel)\nsubject:\n---\nHello").codes == ["no-subject"])
    #expect(read("---\ntitle: A\nchannel: \(channel)\nsubject: Hi\n---\nHello").codes == [])
  }

  @Test(arguments: ["Voicemail", "LinkedIn post", "Newsletter", "Phone script"])
  func `other channels need none`(channel: String) {
    #expect(read("---\ntitle: A\nchannel: \(channel)\n---\nHello").codes == [])
  }

  @Test func `an unknown name in a message is an error`() {
    #expect(
      read("---\ntitle: A\nchannel: B\nsubject: \"{{nope}}\"\n---\n{{nope}}").codes == ["unknown-name", "unknown-name"])
  }
}

@Suite struct PageReaderTests {
  private func read(_ text: String) -> (page: Page?, codes: [String]) {
    var list = DiagnosticList()
    let file = SourceFile(path: "content/pages/About us.md", text: text)
    let reader = PageReader(compiler: ProseCompiler(schema: PlayFixture.schema))
    let page = PageReader.header(file, diagnostics: &list).map { reader.read($0, diagnostics: &list) }
    return (page, list.all.map(\.code))
  }

  @Test func `a page is read, repaired and footnoted`() {
    let (page, codes) = read("---\ntitle: About\n---\n##Who\n• We[^1]\n\n[^1]: All\n")
    #expect(codes == ["heading-without-space"])
    #expect(page?.slug == "about-us")
    #expect(page?.body.plain == "Who\nWe")
    #expect(page?.footnotes.map(\.text.plain) == ["All"])
  }

  @Test(arguments: ["", "\n \n", "<!-- later -->"])
  func `a page without text is a warning`(body: String) {
    let (page, codes) = read("---\ntitle: About\n---\n\(body)")
    #expect(page != nil)
    #expect(codes == [body.contains("<") ? "html-comment" : "empty-page"])
  }

  @Test(arguments: [
    ("x", "missing-front-matter"), ("---\ntitle: A", "unclosed-front-matter"), ("---\nslug: a\n---\n", "missing-key"),
    ("---\ntitle: a: b\n---\n", nil),
  ])
  func `a page without a title is not published`(text: String, code: String?) {
    let (page, codes) = read(text)
    #expect(page == nil)
    #expect(codes.count == 1)
    #expect(code == nil || codes == [code])
  }
}

@Suite struct PlaybookReaderTests {
  /// Reads a playbook from the files of a folder.
  private func read(_ files: [String: String], drafts: Bool = false) throws -> (playbook: Playbook, codes: [String]) {
    let folder = try TemporaryFolder()
    for (path, text) in files { try folder.write(text, to: path) }
    var list = DiagnosticList()
    let tree = try SourceTree(at: folder.path, diagnostics: &list)
    let contents = ContentFiles(tree, diagnostics: &list)
    let site = SourceFile(path: "site.yaml", text: "title: T\nlanguage: en\n")
    let configuration = try #require(SiteConfigurationReader.read(site, diagnostics: &list))
    let reader = PlaybookReader(
      configuration: configuration, schema: PlayFixture.schema, texts: TextSource(tree: tree), files: contents,
      includesDrafts: drafts, today: testDay)
    let playbook = reader.read(&list).0
    return (playbook, list.sorted().map(\.code))
  }

  private func play(_ id: String, _ body: String, _ more: String = "") -> String {
    "---\nid: \(id)\ntitle: Play \(id)\n\(more)---\n\(body)\n"
  }

  @Test func `plays stand in order, and link to each other's pages`() throws {
    let (playbook, codes) = try read([
      "content/playbook/10-ten.md": play("10", "[two](02-two.md) [a](../pages/01-a.md)"),
      "content/playbook/02-two.md": play("2", "x", "slug: second\n"),
      "content/pages/01-a.md": "---\ntitle: A\nslug: alpha\n---\nx\n",
    ])
    #expect(codes == [])
    #expect(playbook.plays.map(\.slug) == ["second", "ten"])
    #expect(
      PlayFixture.html(playbook.plays[1].intro.first)
        == "<p><a href=\"../playbook/second.html\">two</a> <a href=\"../alpha.html\">a</a></p>\n")
  }

  @Test func `a draft is named, and its faults wait`() throws {
    let files = [
      "content/playbook/01-a.md": play("1", "{{nope}} [x](zzz.md)", "draft: true\n"),
      "content/pieces/b.md": "---\ntitle: B\nchannel: C\ndraft: true\n---\n{{nope}}\n",
      "content/pages/c.md": "---\ntitle: C\ndraft: true\n---\n{{nope}}\n",
    ]
    let (playbook, codes) = try read(files)
    #expect(playbook.plays.isEmpty && playbook.pieces.isEmpty && playbook.pages.isEmpty)
    #expect(codes == ["draft", "draft", "draft"])
    let shown = try read(files, drafts: true)
    #expect(shown.playbook.plays.count + shown.playbook.pieces.count + shown.playbook.pages.count == 3)
    #expect(shown.codes.sorted() == ["broken-link", "unknown-name", "unknown-name", "unknown-name"])
  }

  @Test func `two plays with one number or one page are errors`() throws {
    let (_, codes) = try read([
      "content/playbook/01-a.md": play("1", "x"), "content/playbook/02-b.md": play("1", "x"),
      "content/playbook/03-b.md": play("3", "x"), "content/playbook/04-c.md": play("4", "[d](05-d.md)"),
      "content/playbook/05-d.md": play("5", "x", "draft: true\n"),
    ])
    #expect(codes.sorted() == ["draft", "duplicate-play-number", "duplicate-slug", "link-to-draft"])
  }
}
