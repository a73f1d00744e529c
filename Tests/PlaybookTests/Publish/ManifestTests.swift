import Testing

@testable import Playbook

struct ManifestTests {
  private let manifest: Manifest
  private let text = """
    enlist-manifest 3
    file B.html
    file a/c.html
    file b.html
    community akron
    name Akron
    program TechHire Akron
    state OH
    state PA
    kind metro
    complete
    face
    answers Works of Akron
    channel jobs@akron.example
    channel 3305550100
    fallback headline
    unshown kind
    prints hotline
    partner
    accepts
    links
    file akron/a.html
    file akron/b.html
    community tulsa
    name tulsa
    example
    end

    """

  init() {
    var akron = CommunitySummary(id: "akron")
    (akron.name, akron.programName, akron.states, akron.kind) = ("Akron", "TechHire Akron", ["OH", "PA"], "metro")
    akron.isComplete = true
    var face = CommunityFace()
    (face.contactOrganisation, face.isContactPartner) = ("Works of Akron", true)
    face.channels = ["jobs@akron.example", "3305550100"]
    (face.fallbacks, face.unshownKeys, face.printedWords) = (["headline"], ["kind"], ["hotline"])
    (face.acceptsFindings, face.linksToPages) = (true, true)
    var tulsa = CommunitySummary(id: "tulsa")
    tulsa.isExample = true
    manifest = Manifest(
      communities: [.init(tulsa), .init(akron, face: face, paths: ["akron/b.html", "akron/a.html"])],
      sitePaths: ["b.html", "a/c.html", "B.html"])
  }

  @Test func isWrittenSortedWhateverTheOrder() {
    #expect(manifest.text == text)
  }

  @Test func isReadBack() {
    #expect(Manifest(text: text) == manifest)
    #expect(Manifest(text: text.replacing("\n", with: "\r\n")) == manifest)
    #expect(manifest.paths == ["B.html", "a/c.html", "akron/a.html", "akron/b.html", "b.html"])
    #expect(Manifest(text: "enlist-manifest 3\nend\n") == Manifest(communities: [], sitePaths: []))
    #expect(manifest.entry("akron") == manifest.entries.first && manifest.entry("akro") == nil)
  }

  @Test func theEarlierVersionSaysWhatIsOursButNotWhose() throws {
    let old = try #require(Manifest(text: "enlist-manifest 1\ncommunity akron\nfile akron/a.html\nend\n"))
    #expect(old.communities == ["akron"] && old.paths == ["akron/a.html"])
    #expect(old.entries.map(\.paths) == [[]])
  }

  @Test func theSecondVersionHasOtherDigestsAndWritesTextsAsTheyAre() throws {
    let text = """
      enlist-manifest 2
      source 0123456789abcdef 0123456789abcdef content/site.yaml
      community akron
      name A\\5c
      file akron/a.html
      end

      """
    let old = try #require(Manifest(text: text))
    #expect(old.sources.isEmpty && old.entries.first?.face == nil)
    #expect(old.entries.first?.summary.name == "A\\5c" && old.entries.first?.paths == ["akron/a.html"])
  }

  @Test(arguments: [
    "Akron\nfile a.html\r\n", "A\tB", "\\", "\\0a", "\u{7F}\u{0}\u{85}", "“Akron” é e\u{301} 🏙️", " ", "",
  ])
  func whateverARecordSaysComesBackAsItWas(text: String) {
    var akron = CommunitySummary(id: "akron")
    (akron.name, akron.programName, akron.states, akron.kind) = (text, text, [text, text], text)
    var face = CommunityFace()
    (face.contactOrganisation, face.channels, face.printedWords) = (text, [text], [text])
    let written = Manifest(communities: [.init(akron, face: face, paths: ["a"])], sitePaths: ["b"])
    #expect(Manifest(text: written.text) == written)
    #expect(Manifest(text: written.text)?.entries.first?.summary.name.utf8.elementsEqual(text.utf8) == true)
    #expect(written.text.split(separator: "\n").count == 14)
  }

  @Test func namesTheSourceFilesByMarksAlone() throws {
    let marks = ["content/b.yaml", "content/a.yaml"].map { SourceMark(path: $0, contents: 7) }
    let manifest = Manifest(communities: [], sitePaths: ["a.html"], sources: marks)
    let read = try #require(Manifest(text: manifest.text))
    #expect(read == manifest && Set(read.sources) == Set(marks))
    #expect(manifest.text == Manifest(communities: [], sitePaths: ["a.html"], sources: marks.reversed()).text)
    #expect(manifest.text.contains("\nsource ") && !manifest.text.contains("yaml"))
  }

  @Test func saysWhichPartOfASiteItIs() throws {
    let part = Manifest(communities: manifest.entries, sitePaths: [], shard: Shard("2/3"))
    #expect(part.text.contains("\nshard 2/3\n"))
    #expect(Manifest(text: part.text) == part)
    #expect(!part.isSameSite(as: Manifest(communities: manifest.entries, sitePaths: [])))
    #expect(Manifest(text: part.text.replacing("shard 2/3", with: "shard 4/3")) == nil)
  }

  @Test func saysForWhichDayAndIsTheSameSiteOnAnother() throws {
    let dated = Manifest(
      communities: manifest.entries, sitePaths: ["b.html", "a/c.html", "B.html"], day: day("2026-11-22"))
    #expect(Manifest(text: dated.text) == dated)
    #expect(dated.text.contains("\nday 2026-11-22\n"))
    #expect(dated.isSameSite(as: manifest) && !dated.isSameSite(as: nil))
    #expect(!dated.isSameSite(as: Manifest(communities: [], sitePaths: PathList(manifest.paths))))
  }

  @Test(arguments: [
    "enlist-manifest 1\nday soon\nend\n", "enlist-manifest 1\nday 2026-01-01\nday 2026-01-01\nend\n",
    "enlist-manifest 1\nsource 1 2\nend\n", "enlist-manifest 1\nsource 0123456789abcdef\nend\n",
    "", "end", "enlist-manifest 2\n", "enlist-manifest 4\nend\n", "enlist-manifest 3\nface\nend\n",
    "enlist-manifest 3\ncommunity a\nchannel 1\nend\n", "enlist-manifest 3\ncommunity a\nface\nface\nend\n",
    "enlist-manifest 3\nend\nfile a\n", "enlist-manifest 3\nend",
    "enlist-manifest 3\nsource 0123456789abcdef 0123456789abcdef content/site.yaml\nend\n", "\r\n",
    "enlist-manifest 2\nname A\nend\n",
    "enlist-manifest 2\ncommunity a\nfile a/1\ncommunity a\nfile a/2\nend\n",
    "enlist-manifest 2\ncommunity a\nfile ../a\nend\n", "enlist-manifest 1\nfile a\n",
    "enlist-manifest 1\nfile ../a\nend\n", "enlist-manifest 1\nfile /a\nend\n", "enlist-manifest 1\nfile \nend\n",
    "enlist-manifest 1\nnonsense\nend\n", "file a\nend\n", "<html></html>",
  ])
  func isNotUsedWhereItIsDamaged(text: String) {
    #expect(Manifest(text: text) == nil)
  }
}
