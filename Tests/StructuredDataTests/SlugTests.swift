import Testing

@testable import StructuredData

@Suite struct SlugTests {
  @Test(arguments: [
    ("Enlisting Employers", "enlisting-employers"), ("  A -- B!  ", "a-b"),
    ("Peña Über straße Øre", "pena-uber-strasse-ore"),
    ("Æther Łódź İstanbul", "aether-lodz-istanbul"), ("Hawaiʻi’s 'best'", "hawaiis-best"), ("n\u{303}a", "na"),
    ("東京 2020", "東京-2020"),
    ("Привет, мир", "привет-мир"), ("हिन्दी", "हिन्दी"), ("C++ & C#", "c-c"), ("1.a", "1-a"), ("a_b/c.d", "a-b-c-d"), ("", ""),
    ("!?–—", ""),
    ("🎉 party", "party"), ("a\u{AD}b", "ab"), ("{{name}}", "name"), ("-a-", "a"),
  ])
  func make(text: String, slug: String) {
    #expect(Slug.make(from: text) == slug)
  }

  @Test func aSlugIsItsOwnSlug() {
    for text in ["Peña, José", "हिन्दी — 東京", "İ ʻ ß"] {
      #expect(Slug.make(from: Slug.make(from: text)) == Slug.make(from: text))
    }
  }
}
