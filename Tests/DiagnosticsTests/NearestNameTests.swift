import Diagnostics
import Testing

struct NearestNameTests {
  @Test(
    "Finds the name that was probably meant",
    arguments: [
      ("headlnie", "headline"), ("Headline", "headline"), ("headlin", "headline"), ("headlines", "headline"),
      ("stat", "states"), ("contcat", "contact"),
    ])
  func slips(name: String, meant: String) {
    #expect(
      NearestName.of(name, among: ["contact", "headline", "id", "name", meant]) == (name == "stat" ? nil : meant))
  }

  @Test("A word that is like none has no nearest name", arguments: ["colour", "", "x", "programme_title"])
  func strangers(name: String) {
    #expect(NearestName.of(name, among: ["contact", "headline", "id"]) == nil)
  }

  @Test("A tie goes to the alphabetically first, whatever the order")
  func ties() {
    #expect(NearestName.of("lead", among: ["read", "load", "leaf"]) == "leaf")
    #expect(NearestName.of("lead", among: ["leaf", "load", "read"]) == "leaf")
  }

  @Test("The hint names the nearest, else what there is, unless that is too much to list")
  func hints() {
    #expect(NearestName.hint(for: "naem", among: ["name", "id"]) == "did you mean 'name'?")
    #expect(NearestName.hint(for: "colour", among: ["name", "id"]) == "known here: id, name")
    #expect(NearestName.hint(for: "colour", among: []) == nil)
    #expect(NearestName.hint(for: "colour", among: (10...30).map { "name\($0)" }) == nil)
  }
}
