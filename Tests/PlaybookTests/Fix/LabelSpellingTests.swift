import Testing

@testable import Playbook

struct LabelSpellingTests {
  /// Each label that differs, with the usual one.
  private func minority(_ labels: String) throws -> [String] {
    let items = labels.split(separator: "|").enumerated().map { "- \($1) Do thing \($0)\n" }.joined()
    let play = try #require(PlayFixture(checklist: items).play)
    let found = LabelSpelling.minority(in: play, labels: AudienceLabels(PlayFixture.audiences))
    return found.map { "\($0.label.text) > \($0.usual)" }.sorted()
  }

  @Test(
    "A label that most tasks write another way is found",
    arguments: [
      ("Community:|Communities:|Community:", ["Communities > Community"]),
      ("**Community:**|**Communities:**|**Community:**", ["Communities > Community"]),
      ("Employers:|Employers:|employers:|Employer :", ["Employer > Employers"]),
      ("Employers:|Employers --|Employer –|Employers -", ["Employer > Employers"]),
    ])
  func differs(labels: String, expected: [String]) throws {
    #expect(try minority(labels) == expected)
  }

  @Test(
    "Where nothing is usual, or two audiences are meant, nothing is",
    arguments: [
      "Community:|Communities:", "Community:|Community:", "Community:|Employers:|Employers:",
      "Community:|Community:|Communities:|Communities:|community lead:", "Community:|Community and employers:",
      "Note:|Notes:|Notes:", "",
    ])
  func uncertain(labels: String) throws {
    #expect(try minority(labels) == [])
  }
}
