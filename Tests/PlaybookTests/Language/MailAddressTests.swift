import Testing

@testable import Playbook

struct MailAddressTests {
  @Test(arguments: [
    ("Write to a.b+c@d-e.example.org.", ["a.b+c@d-e.example.org"]),
    ("a@b.c,d@e.f", ["a@b.c", "d@e.f"]),
    ("<jane_doe@x.org>", ["jane_doe@x.org"]),
    ("a@b.c@d.e", ["a@b.c"]),
    ("a@b.c..d", ["a@b.c"]),
    ("a@b", []), ("@b.c", []), ("a@.b", []), ("a@", []), ("@@@", []), ("", []), ("no address", []),
  ])
  func `addresses are found by their sign`(text: String, addresses: [String]) {
    #expect(MailAddresses.find(in: text).map(String.init) == addresses)
  }

  @Test func `of an endless name, only the end is looked at`() {
    let name = String(repeating: "a.", count: 5000)
    #expect(MailAddresses.find(in: "\(name)b@c.org").map(\.count) == [70])
  }
}
