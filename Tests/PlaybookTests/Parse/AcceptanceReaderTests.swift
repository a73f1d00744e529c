import Diagnostics
import Testing

@testable import Playbook
@testable import StructuredData

struct AcceptanceReaderTests {
  private static let entry = "{code: overclaim, text: proven, reason: It is, until: 2027-01-31}"

  @Test func `a record, a play, a message and the pitch accept findings of their own file`() {
    var fixture = Fixture()
    let accept = "accept: [\(Self.entry)]"
    let paths = [
      fixture.community(accept).acceptances, fixture.pitch(accept).acceptances,
      fixture.piece("Hello.", fields: accept)?.acceptances ?? [],
    ].map { $0.map(\.path) }
    #expect(paths == [["content/communities/flint.yaml"], ["content/pitch.yaml"], ["content/pieces/email.md"]])
    #expect(fixture.codes == [])
  }

  @Test func `the list of a site names files as they lie in the site's folder`() {
    let (list, codes) = read(
      "- {file: content/pitch.yaml, code: a, text: b, reason: c, until: 2027}\n- \(Self.entry)\n")
    #expect(list.map(\.path) == ["site/content/pitch.yaml", nil])
    #expect(codes == [])
  }

  @Test(arguments: [
    ("{text: a, reason: b, until: 2027}", "missing-key"), ("{code: a, reason: b, until: 2027}", "missing-key"),
    ("{code: a, text: b, until: 2027}", "missing-key"), ("{code: a, text: b, reason: c}", "missing-key"),
    ("{code: a, text: b, reason: c, until: soon}", "wrong-date-form"),
    ("{code: a, text: b, reason: c, until: 2027-02-30}", "impossible-date"),
    ("{code: A b, text: b, reason: c, until: 2027}", "not-a-slug"),
  ])
  func `an entry without code, text, reason or day is an error, and accepts nothing`(entry: String, code: String) {
    let (list, codes) = read("- \(entry)\n")
    #expect(list.isEmpty)
    #expect(codes == [code])
  }

  @Test func `a misspelt key is named`() {
    #expect(read("- {cod: a, code: a, text: b, reason: c, until: 2027}\n").codes == ["unknown-key"])
  }

  @Test(arguments: [
    ("{overclaim: off, acronym: error}", [RuleSetting.Level.off, .error], []),
    ("{overclaim: of}", [], ["unknown-choice"]),
    ("{overclaim: [off]}", [], ["wrong-type"]), ("[overclaim]", [], ["wrong-type"]), ("{}", [], []),
  ])
  func `a site says how grave findings are`(rules: String, levels: [RuleSetting.Level], codes: [String]) {
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "content/site.yaml", text: "title: A\nrules: \(rules)\n")
    let site = SiteConfigurationReader.read(file, diagnostics: &diagnostics)
    #expect(site?.rules.map(\.level) == levels)
    #expect(diagnostics.sorted().map(\.code) == codes)
  }

  private func read(_ text: String) -> (list: [Acceptance], codes: [String]) {
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "site/content/accepted.yaml", text: text)
    let list = AcceptanceReader.list(file, shownPath: { "site/\($0)" }, diagnostics: &diagnostics)
    return (list, diagnostics.sorted().map(\.code))
  }
}
