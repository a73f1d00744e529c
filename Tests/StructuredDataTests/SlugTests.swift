import Testing

@testable import StructuredData

@Suite struct SlugTests {
  @Test(arguments: [
    ("Skills you need", "skills-you-need"), ("  What's it?  ", "whats-it"), ("Hawaiʻi", "hawaii"),
    ("Lista de verificación", "lista-de-verificacion"), ("Ñandú & Çà", "nandu-ca"), ("e\u{301}te\u{301}", "ete"),
    ("A – B/C", "a-b-c"), ("{{community.name}} hires", "community-name-hires"), ("24/7", "24-7"), ("???", ""), ("", ""),
    ("日本", ""), ("Mayor’s", "mayors"),
  ])
  func `a text becomes a slug`(text: String, slug: String) {
    #expect(Slug.of(text) == slug)
    #expect(slug.isEmpty || Slug.isSlug(slug))
  }

  @Test func `a long text is cut behind a word`() {
    let slug = Slug.of(String(repeating: "employers ", count: 20))
    #expect(slug == "employers-employers-employers-employers-employers-employers")
    #expect(Slug.of(String(repeating: "a", count: 500)).utf8.count == Slug.maximumLength)
  }
}
