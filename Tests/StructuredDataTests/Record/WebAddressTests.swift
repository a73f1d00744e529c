import Testing

@testable import StructuredData

struct WebAddressTests {
  @Test(arguments: [
    ("https://example.org/a?b#c", "example.org"), ("http://www.example.org", "example.org"),
    ("https://example.org:80/a", "example.org"), ("HTTPS://Example.org", "Example.org"), ("https://é.org/", "é.org"),
    ("https://www.", nil), ("https://", nil), ("https://a..b", nil), ("https://a b", nil), ("https://a@b.c", nil),
    ("https:/a.b", nil), ("ftp://a.b", nil), ("a.b", nil),
  ])
  func `the host of an address`(_ address: String, _ host: String?) {
    #expect(WebAddress.host(of: address) == host)
  }

  @Test func `bytes and characters say the same of any text`() {
    let pieces = [
      "http://", "https://", "HTTP://", "https:", "//", "www.", "a", "b-c", "Z9_", ".", ":", "80", "/", "?", "#", "@",
      " ",
      "\"", "<", "\\", "|", "{", "\u{7F}", "\n", "\r\n", "é", "\u{301}", "\u{A0}", "javascript:", "%20", "&", "",
    ]
    var state: UInt64 = 3
    func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var addresses = 0
    for _ in 0..<20_000 {
      let text = (0..<1 + next(below: 7)).map { pieces[next(below: $0 == 0 ? 4 : pieces.count)] }.joined()
      #expect(WebAddress.fault(in: text) == WebAddress.faultByCharacter(in: text), "\(text.debugDescription)")
      #expect(WebAddress.host(of: text) == WebAddress.hostByCharacter(of: text), "\(text.debugDescription)")
      if WebAddress.fault(in: text) == nil { addresses += 1 }
    }
    #expect(addresses > 500)
  }
}
