import Testing

@testable import Playbook

struct BlankSignTests {
  @Test(arguments: [
    ("Call 000-000-0000.", ["000-000-0000"]), ("Call (555) 555-5555.", ["(555) 555-5555"]),
    ("Call 123.456.7890.", ["123.456.7890"]), ("###-###-####", ["###-###-####"]),
    ("{first_step} and [Insert name]", ["{first_step}", "[Insert name]"]), ("on XX March, TBD", ["XX", "TBD"]),
    ("MM/DD/YYYY", ["MM/DD/YYYY"]), ("%FIRSTNAME%", ["%FIRSTNAME%"]), ("*|FNAME|*", ["*|FNAME|*"]),
    ("The room is to be determined.", ["to be determined"]), ("Name: ____", ["____"]),
    ("Your logo here", ["Your logo here"]), ("Insert your own text goes here", ["your own text goes here"]),
  ])
  func `each kind of blank has its sign`(text: String, blanks: [String]) {
    #expect(BlankFinder.blanks(in: text, BlankSign.found(in: text)).map(String.init) == blanks)
  }

  @Test(arguments: [
    "https://town-00001.example/report-2025", "555-0142 is a number, and 5,555 people are many",
    "100 % of 12 to be sure",
    "here [sic]", "",
  ])
  func `signs alone make no blank`(text: String) {
    #expect(BlankFinder.blanks(in: text, BlankSign.found(in: text)).isEmpty)
  }

  @Test(arguments: [
    "www.example.com", "https://my.yourdomain.io", "your-company.org", "yourwebsite.net", "me@mail.domain.com",
    "you@employer.com", "first.last@organisation.org", "name@city.gov",
  ])
  func `each address for examples has its sign`(address: String) {
    #expect(BlankFinder.exampleHosts(in: address, BlankSign.found(in: address)).map(String.init) == [address])
  }

  @Test func `plain texts have no sign`() {
    #expect(BlankSign.found(in: "Nine employers hired people without a degree, and kept them.").isEmpty)
  }
}
