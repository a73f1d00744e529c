import Testing

@testable import Playbook
@testable import Templates

struct PageShapesTests {
  /// Prose is compiled once, against the common names, and rendered against every page's root.
  @Test func `the common names are the beginning of every page's names`() {
    let shapes = Fixture(words: ["workforce_board": "your board", "community.name": "your community"]).shapes
    let common = shapes.common.schema.fields.map(\.name)
    #expect(common.last == "workforce_board")
    let slots = TemplatePath.Slot.allCases
    #expect(slots.count == 4)
    for combination in 0..<(1 << slots.count) {
      let chosen = Set(slots.indices.filter { combination & (1 << $0) != 0 }.map { slots[$0] })
      let names = shapes.schema(for: chosen).fields.map(\.name)
      #expect(Array(names.prefix(common.count)) == common, "\(chosen)")
      #expect(Set(names).count == names.count, "a name is there twice: \(chosen)")
      #expect(names.contains("play") == chosen.contains(.play))
      #expect(names.contains("reasons") == chosen.contains(.community))
      #expect(names.contains("states") != chosen.contains(.community))
    }
  }

  @Test func `every name has a sentence of documentation`() {
    let shapes = Fixture().shapes
    let fields = shapes.common.schema.fields + shapes.kit.schema.fields + shapes.site.schema.fields
    #expect(fields.count >= 45)
    for field in fields { #expect(field.summary.hasSuffix("."), "\(field.name)") }
  }

  @Test func `words of the vocabulary and generic words for built-in text are fine`() {
    #expect(
      problems(["workforce_board", "community.name", "contact.organisation", "next_step.text", "a1"]).codes == [])
  }

  @Test(arguments: [
    "community", "site", "root", "url", "today", "headline", "reasons", "plays", "states", "pieces", "play", "piece",
    "page",
  ])
  func `a word must not hide what is built in, in any template`(name: String) {
    let fixture = problems([name])
    #expect(fixture.codes == ["taken-word"])
    #expect(fixture.diagnostics.all.first?.message.contains("'\(name)'") == true)
  }

  @Test(arguments: [
    ("community.nmae", "did you mean 'community.name'?"),
    ("contact.organization", "did you mean 'contact.organisation'?"),
  ])
  func `a word with a point must be the name of built-in text`(name: String, hint: String) {
    let fixture = problems([name])
    #expect(fixture.codes == ["unknown-word"])
    #expect(fixture.diagnostics.all.first?.hint == hint)
  }

  @Test(arguments: ["community.lead", "site.audiences", "partner.name", "headline.text", "community.is_example"])
  func `lists, groups and yes or no can't have generic words`(name: String) {
    #expect(problems([name]).codes == ["unknown-word"])
  }

  private func problems(_ names: [String]) -> Fixture {
    var fixture = Fixture(words: Dictionary(uniqueKeysWithValues: names.map { ($0, "some words") }))
    fixture.shapes.check(fixture.configuration.words, diagnostics: &fixture.diagnostics)
    return fixture
  }
}
