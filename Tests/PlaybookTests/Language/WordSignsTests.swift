import Testing

@testable import Playbook

struct WordSignsTests {
  private let signs: WordSigns = ["{", "xx", "tbd", "lore"]

  @Test(arguments: ["{", "a XX", "TBD", "Lorem ipsum", "x {a}", "explore"])
  func `one of the signs occurs, in either case`(text: String) { #expect(signs.occur(in: text)) }

  @Test(arguments: ["", "x", "lor", "t b d", "Nothing here.", "é—…"])
  func `none of them does`(text: String) { #expect(!signs.occur(in: text)) }
}
