import Testing

@testable import Playbook

struct NameRunsTests {
  @Test(arguments: [
    ("We met St. Louis and Kansas City people.", ["We", "St. Louis", "Kansas City"]),
    ("in Flint’s library, Detroit's port", ["Flint", "Detroit"]), ("the Bank of Boston", ["Bank of Boston"]),
    ("the Bank for Boston", ["Bank", "Boston"]), ("Hire Detroit", ["Hire Detroit", "Detroit"]),
    ("at AT&T: Write to Mt. Pleasant.", ["AT&T", "Write", "Mt. Pleasant"]), ("Detroit, Flint", ["Detroit", "Flint"]),
    ("Detroit 's Flint", ["Detroit", "Flint"]), ("École Élan de Québec", ["École Élan", "Québec"]),
    ("no names here", []), ("", []), ("'s — 42", []), ("E\u{301}cole de Paris", ["E\u{301}cole", "Paris"]),
    ("people of the City of  Flint of - Boston", ["City of  Flint", "Boston"]),
  ])
  func `names are words with capitals that stand together`(text: String, names: [String]) {
    #expect(NameRuns(in: text[...]).runs(isTitle: false).map(String.init) == names)
  }

  @Test func `in a title, the plain word before a name is none`() {
    #expect(NameRuns(in: "Hire Detroit Now"[...]).runs(isTitle: true).map(String.init) == ["Detroit Now"])
  }

  @Test(arguments: [
    ("Jobs And People Near Detroit", true), ("Jobs and People Near Detroit Today", true),
    ("Jobs And People near Detroit", false),
    ("Big Jobs", false), ("", false),
  ])
  func `a title has capitals on all its longer words`(text: String, isTitle: Bool) {
    #expect(NameRuns(in: text[...]).isTitleCase == isTitle)
  }

  @Test(arguments: [
    ("jobs in Detroit", true, false, false), ("near Detroit", false, true, false),
    ("such as Detroit", false, false, true),
    ("like Detroit", false, false, true), ("Detroit employers", true, false, false),
    ("the Detroit employers", false, false, false),
    ("Detroit’s port", true, false, false), ("in “Detroit”", true, false, false),
    ("größer als in Detroit", true, false, false),
    ("Detroit", false, false, false),
  ])
  func `the words around a name say how it is meant`(text: String, isPlace: Bool, isApart: Bool, isComparison: Bool)
    throws
  {
    let sentence = text[...]
    let run = try #require(sentence.firstRange(of: "Detroit").map { sentence[$0] })
    let surroundings = NameSurroundings(run, in: sentence)
    #expect(
      [surroundings.isPlace, surroundings.isApart, surroundings.isComparison] == [isPlace, isApart, isComparison])
  }

  @Test(arguments: [("call Flint", true), ("write to Flint", true), ("Flint answers", true), ("in Flint", false)])
  func `a name may be of who answers`(text: String, isContact: Bool) throws {
    let sentence = text[...]
    let run = try #require(sentence.firstRange(of: "Flint").map { sentence[$0] })
    #expect(NameSurroundings(run, in: sentence).isContact == isContact)
  }
}
