import Foundation
import Testing

/// `enlist check --fix`: what it mends, what it leaves, and that nobody is surprised.
struct FixTests {
  private static let play = """
    ---
    id: 1
    title: Begin: a start
    ---
    The Mayorâ€™s office  leads.

    ## Checklist

    - Community: Meet
      - In a  room
    - Communities: Talk
    - Community: Agree
    - Employers: Come
    - Employer: Hire
    """

  private static let mended = play.replacing("Begin: a start", with: "\"Begin: a start\"")
    .replacing("Mayorâ€™s office  leads", with: "Mayor’s office leads").replacing("a  room", with: "a room")
    .replacing("Communities:", with: "Community:")

  private func site(_ play: Data) throws -> SiteFolder {
    let site = try SiteFolder()
    try site.write(
      """
      title: Employer kits
      contact: {organisation: The network, url: 'https://network.example/'}
      audiences:
        - {id: community, name: Community}
        - {id: employers, name: Employers}
      """, to: "content/site.yaml")
    try play.write(to: site.folder.appending(path: "content/playbook/01-begin.md"))
    return site
  }

  private func bytes(_ site: SiteFolder) throws -> Data {
    try Data(contentsOf: site.folder.appending(path: "content/playbook/01-begin.md"))
  }

  @Test("Without a terminal it shows what would change and changes nothing")
  func shows() throws {
    let site = try site(Data(Self.play.utf8))
    let before = try site.files(in: ".")
    let result = try site.enlist("check", "--fix")
    #expect(result.code == 0)
    #expect(result.error == "")
    #expect(
      result.out.hasPrefix(
        """
        content/playbook/01-begin.md: 1 garbled word, 2 doubled spaces, 1 label, quotes around a colon
        --- content/playbook/01-begin.md
        +++ content/playbook/01-begin.md
        @@ -1,14 +1,14 @@
         ---
         id: 1
        -title: Begin: a start
        +title: "Begin: a start"

        """))
    #expect(result.out.hasSuffix("\n5 mends in 1 file; nothing was changed: --yes writes them\n"))
    #expect(try site.files(in: ".") == before)
  }

  @Test("With --yes it writes, and a second run finds nothing")
  func writes() throws {
    let site = try site(Data(Self.play.utf8))
    let result = try site.enlist("check", "--fix", "--yes")
    #expect(result.code == 0)
    #expect(result.out.hasSuffix("wrote 5 mends to 1 file; 'enlist check' shows what is left\n"))
    #expect(String(decoding: try bytes(site), as: UTF8.self) == Self.mended)
    #expect(try site.enlist("check", "--fix", "--yes").out == "nothing here can be mended for certain\n")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.folder.path + "/content/playbook") == ["01-begin.md"])
  }

  @Test("Line ends, byte order mark and encoding stay", arguments: ["CRLF", "BOM", "UTF-16LE", "UTF-16BE"])
  func encodings(kind: String) throws {
    func encoded(_ text: String) -> Data {
      let lines = text.replacing("\n", with: "\r\n")
      return switch kind {
      case "CRLF": Data(lines.utf8)
      case "BOM": Data([0xEF, 0xBB, 0xBF] + lines.utf8)
      case "UTF-16LE": Data([0xFF, 0xFE]) + (lines.data(using: .utf16LittleEndian) ?? Data())
      default: Data([0xFE, 0xFF]) + (lines.data(using: .utf16BigEndian) ?? Data())
      }
    }
    let site = try site(encoded(Self.play))
    #expect(try site.enlist("check", "--fix", "--yes").code == 0)
    #expect(try bytes(site) == encoded(Self.mended))
  }

  @Test("A Windows-1252 file stays one")
  func windows1252() throws {
    let text = Self.play.replacing("Mayorâ€™s", with: "Mayor’s")
    let site = try site(try #require(text.data(using: .windowsCP1252)))
    #expect(try site.enlist("check", "--fix", "--yes").code == 0)
    #expect(try bytes(site) == Self.mended.data(using: .windowsCP1252))
  }

  @Test("What is accepted or switched off is not mended")
  func accepted() throws {
    let site = try site(Data(Self.play.utf8))
    try site.write(
      """
      - {file: content/playbook/01-begin.md, code: mixed-labels, text: Communities, reason: the original, until: 2027-01-01}
      - {file: content/playbook/01-begin.md, code: doubled-space, text: a  room, reason: the original, until: 2027-01-01}
      """, to: "content/accepted.yaml")
    let out = try site.enlist("check", "--fix", "--rule", "mojibake=off").out
    #expect(out.contains(": 1 doubled space, quotes around a colon\n"))
  }

  @Test("Records, messages and drafts are mended too, as far as a text is one")
  func records() throws {
    let site = try site(Data(Self.mended.utf8))
    try site.addCommunity("Flint", more: "draft:  true\ndescription:  We  hire\nanswers: []\n")
    try site.write(
      "---\ntitle: A\nchannel:  Post\n---\nCome  now.  \nDo `a  b`\n\n    code  here\n    and  here\n\n```\nc  d\n```\n\n- one\n    - two  three\n",
      to: "content/pieces/a.md")
    #expect(try site.enlist("check", "--fix", "--yes").code == 0)
    #expect(
      site.text("content/communities/flint.yaml")
        == "id: flint\nname: Flint\nstates: [MI]\ndraft:  true\ndescription:  We hire\nanswers: []\n")
    #expect(
      site.text("content/pieces/a.md")
        == "---\ntitle: A\nchannel:  Post\n---\nCome now.  \nDo `a  b`\n\n    code  here\n    and  here\n\n```\nc  d\n```\n\n- one\n    - two three\n"
    )
  }

  @Test("On a terminal it asks, and takes only yes for yes", arguments: ["y", "yes", "n", ""])
  func asks(answer: String) throws {
    let site = try site(Data(Self.play.utf8))
    let output = try Terminal.output(of: "check --fix", in: site.folder, environment: [:], answer: answer + "\n")
    #expect(output.contains("Write 5 mends to 1 file? [y/N] "))
    let isMended = String(decoding: try bytes(site), as: UTF8.self) == Self.mended
    #expect(isMended == answer.hasPrefix("y"))
  }

  @Test("Flags that say nothing together are refused", arguments: [["--yes"], ["--fix", "--format", "json"]])
  func usage(flags: [String]) throws {
    let site = try site(Data(Self.play.utf8))
    let result = try Enlist.run(["check"] + flags, in: site.folder)
    #expect(result.code == 2)
    #expect(result.error.contains("--fix"))
  }
}
