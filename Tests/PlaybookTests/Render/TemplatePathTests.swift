import Testing

@testable import Playbook
@testable import Templates

struct TemplatePathTests {
  @Test(arguments: [
    ("index.html", "index.html"), ("[page].html", "about.html"), ("[community]/pitch.html", "flint/pitch.html"),
    ("[community]/[play].html", "flint/plan.html"), ("[community]/pieces/[piece].txt", "flint/pieces/email.txt"),
    ("[play]/[play].[community].json", "plan/plan.flint.json"), ("x-[play]-y.html", "x-plan-y.html"),
    ("[community]/Page.HTML", "flint/Page.HTML"),
  ])
  func `a template's path is its output's, with the names in its brackets`(path: String, output: String) throws {
    let names: OutputPlan.Names = [.community: "flint", .play: "plan", .piece: "email", .page: "about"]
    #expect(try TemplatePath(path).output(for: names) == output)
  }

  @Test func `its ending is its format, its brackets are its slots`() throws {
    let path = try TemplatePath("[community]/a/[play]-[play].csv")
    #expect(path.format == .csv)
    #expect(path.slots == [.community, .play])
    #expect(path.fileName == "[play]-[play].csv")
    #expect(try TemplatePath("index.html").slots.isEmpty)
  }

  @Test(arguments: [("a/b/c.html", "a/b/"), ("c.html", ""), ("[community]/c.html", "flint/")])
  func `its folder ends with a slash, but for the site's own`(path: String, folder: String) throws {
    #expect(try TemplatePath(path).folder(for: [.community: "flint"]) == folder)
  }

  @Test(arguments: [
    ("[comunity]/index.html", TemplatePath.Fault.unknownSlot("comunity")), ("[].html", .unknownSlot("")),
    ("[Play].html", .unknownSlot("Play")), ("[[play]].html", .unknownSlot("[play")), ("[play.html", .unmatchedBracket),
    ("play].html", .unmatchedBracket), ("[play]].html", .unmatchedBracket), ("a]/[play].html", .unmatchedBracket),
    ("README", .unknownEnding), ("page.md", .unknownEnding), ("page.", .unknownEnding), (".html.bak", .unknownEnding),
    ("_partial/card.html", .unknownHelperFolder("_partial")),
    ("[community]/_old/card.html", .unknownHelperFolder("_old")),
  ])
  func `other paths are no template's`(path: String, fault: TemplatePath.Fault) {
    #expect(throws: fault) { try TemplatePath(path) }
  }

  @Test(arguments: [
    ("[comunity]/index.html", "unknown-slot", "did you mean '[community]'?"),
    ("[play.html", "unmatched-bracket", "write the name as [community], [play], [piece] or [page]"),
    ("notes.md", "unknown-template-ending", "rename it, move it to templates/assets to copy it, or take it out"),
    (
      "_partials/notes.md", "unknown-template-ending",
      "rename it, move it to templates/assets to copy it, or take it out"
    ),
    (
      "_layout/page.html", "unknown-helper-folder",
      "only templates/_layouts and templates/_partials begin with '_'; rename the folder, or take it out"
    ),
  ])
  func `a file that can't be a template is named, with what to do`(path: String, code: String, hint: String) {
    let (set, fixture) = templateSet([path])
    #expect(set.outputs.isEmpty)
    #expect(fixture.codes == [code])
    #expect(fixture.diagnostics.all.first?.hint == hint)
    #expect(fixture.diagnostics.all.first?.location?.path == "templates/\(path)")
  }

  @Test func `partials and layouts are never outputs`() {
    let (set, fixture) = templateSet(["_partials/cards/a.html", "_layouts/page.html", "index.html"])
    #expect(set.outputs.map(\.path.text) == ["index.html"])
    #expect(set.partials.map(\.name) == ["cards/a"])
    #expect(set.layouts.map(\.name) == ["page"])
    #expect(fixture.codes == [])
  }

  @Test func `plays are where the template for them is`() {
    let both = templateSet(["[community]/[play].html", "playbook/[play].html"]).set
    #expect(both.playsFolder(community: "flint") == "flint/")
    #expect(both.playsFolder(community: nil) == "playbook/")
    let shared = templateSet(["playbook/[play].html", "[community]/[play].txt", "[community]/[play]/a.html"]).set
    #expect(shared.playsFolder(community: "flint") == "playbook/")
    #expect(templateSet(["index.html"]).set.playsFolder(community: "flint") == "")
  }

  @Test func `the pitch is where the template for it is`() {
    #expect(
      templateSet(["[community]/for-employers/pitch.html"]).set.pitchPath(community: "flint")
        == "flint/for-employers/pitch.html")
    #expect(templateSet(["pitch.html", "[community]/[play]/pitch.html"]).set.pitchPath(community: "flint") == nil)
  }

  private func templateSet(_ paths: [String]) -> (set: TemplateSet, fixture: Fixture) {
    var (set, fixture) = (TemplateSet(), Fixture())
    for path in paths { set.add(path, diagnostics: &fixture.diagnostics) }
    return (set, fixture)
  }
}
