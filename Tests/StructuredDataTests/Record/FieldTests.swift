import Diagnostics
import Testing

@testable import StructuredData

private enum Status: String, CaseIterable {
  case done
  case underway
  case next = "not-started"
}

@Suite struct FieldTests {
  @Test(arguments: ["1300", "12.5", "1.10", "-3", "0", "'72'", "02142"])
  func `numbers stay as written`(text: String) {
    let (number, diagnostics, _) = readRecord("a: \(text)") { $0.number("a") }
    #expect(number?.value.text == text.filter { $0 != "'" })
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    "1,300", "1 300", "0x1F", "1e3", "12:30", "NO", "300+", "$5", "five", ".5", "1.", "½", "1234567890123456789",
  ])
  func `what is no plain number is an error`(text: String) {
    let (number, diagnostics, source) = readRecord("a: ⟦\(text)⟧") { $0.number("a") }
    #expect(number == nil)
    expectOne("not-a-number", in: diagnostics, at: source)
  }

  @Test func `a number with separators is told to leave them out`() {
    let (_, diagnostics, _) = readRecord("a: 1,300") { $0.number("a") }
    #expect(diagnostics.first?.hint == "write it without separators: 1300")
  }

  @Test(arguments: [("3", 3), ("0", 0), ("007", 7)])
  func `whole numbers are read`(text: String, expected: Int) {
    #expect(readRecord("a: \(text)") { $0.wholeNumber("a") }.result?.value == expected)
  }

  @Test(arguments: ["1.5", "-1", "1.a", "three", "99999999999999999999", "٣"])
  func `what is no whole number is an error`(text: String) {
    let (_, diagnostics, source) = readRecord("a: ⟦\(text)⟧") { $0.wholeNumber("a") }
    expectOne("not-a-whole-number", in: diagnostics, at: source)
  }

  @Test func `a flag is true or false`() {
    #expect(readRecord("a: true") { $0.flag("a") }.result?.value == true)
    #expect(readRecord("a: false") { $0.flag("a") }.result?.value == false)
  }

  @Test(arguments: [
    ("yes", "write true"), ("NO", "write false"), ("on", "write true"), ("off", "write false"), ("1", "write true"),
    ("True", "write true"), ("maybe", "write true or false"),
  ])
  func `other words for a flag are errors that name the right one`(text: String, hint: String) {
    let (_, diagnostics, source) = readRecord("a: ⟦\(text)⟧") { $0.flag("a") }
    #expect(expectOne("not-true-or-false", in: diagnostics, at: source)?.hint == hint)
  }

  @Test(arguments: ["2020", "2016-03", "2016-03-09", "'2024-02-29'"])
  func `dates may be partial`(text: String) {
    let (date, diagnostics, _) = readRecord("a: \(text)") { $0.date("a") }
    #expect(date?.value.description == text.filter { $0 != "'" })
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: ["2026-02-30", "2026-13-01", "2026-00-10", "2023-02-29", "2026-04-31", "0000", "2026-13"])
  func `a date that the calendar does not have is an error`(text: String) {
    let (_, diagnostics, source) = readRecord("a: ⟦\(text)⟧") { $0.date("a") }
    let diagnostic = expectOne("impossible-date", in: diagnostics, at: source)
    #expect(diagnostic?.message == "there is no date '\(text)' in the calendar")
  }

  @Test(arguments: [
    "March 2016", "3/9/2016", "2016-3-9", "16-03-09", "2016/03/09", "2016-03-09T10:00", "20160309", "NO",
  ])
  func `a date in another form is an error that names the form`(text: String) {
    let (_, diagnostics, source) = readRecord("a: ⟦\(text)⟧") { $0.date("a") }
    let diagnostic = expectOne("wrong-date-form", in: diagnostics, at: source)
    #expect(diagnostic?.hint?.contains("YYYY-MM-DD") == true)
  }

  @Test(arguments: ["2020", "2016-03"])
  func `a day needs the whole date`(text: String) {
    #expect(readRecord("a: 2016-03-09") { $0.day("a") }.result?.value.day == 9)
    let (_, diagnostics, source) = readRecord("a: ⟦\(text)⟧") { $0.day("a") }
    expectOne("wrong-date-form", in: diagnostics, at: source)
  }

  @Test(arguments: [
    "https://example.org", "http://example.org/a?b=c#d", "HTTPS://Example.org/", "https://münchen.example/ʻoe",
    "https://example.org:8080/x", "http://localhost:8000/", "https://example.org/a(b),c;d'e",
  ])
  func `web addresses are read as written`(text: String) {
    let (address, diagnostics, _) = readRecord("a: \(text)") { $0.webAddress("a") }
    #expect(address?.value == text)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
    "java\\tscript:x",
    " javascript:x",
  ])
  func `an address that runs something is an error`(text: String) {
    let (_, diagnostics, source) = readRecord("a: ⟦\"\(text)\"⟧") { $0.webAddress("a") }
    expectOne("dangerous-address", in: diagnostics, at: source)
  }

  @Test(arguments: [
    "example.org/page", "www.example.org", "example.org:80/x", "ftp://example.org", "mailto:a@example.org",
    "https:example.org",
    "https://", "https:///path", "https://a b.org", "https://example.org/a b", "https://bank.org@evil.org",
    "https://x..org",
    "https://example.org/<script>", "//example.org", "/page", "none", "https://example.org:port/", "http://a:b:c/",
  ])
  func `what is no web address is an error`(text: String) {
    let (address, diagnostics, source) = readRecord("a: ⟦\(text)⟧") { $0.webAddress("a") }
    #expect(address == nil)
    expectOne("not-a-web-address", in: diagnostics, at: source)
  }

  @Test func `an address without its scheme is completed in the hint`() {
    let (_, diagnostics, _) = readRecord("a: example.org/page") { $0.webAddress("a") }
    #expect(diagnostics.first?.hint == "write the whole address: https://example.org/page")
  }

  @Test(arguments: ["a@example.org", "first.last+tag@mail.example.co.uk", "o'neil@example.org", "x_y-z@a-b.org"])
  func `e-mail addresses are read`(text: String) {
    #expect(readRecord("a: \(text)") { $0.emailAddress("a") }.result?.value == text)
  }

  @Test(arguments: [
    "example.org", "a@b", "a@@b.org", "a b@c.org", "a@b..org", ".a@b.org", "a.@b.org", "a@.org", "Ann <a@b.org>",
    "mailto:a@b.org", "a@b.org?cc=x@y.org", "a@b.org,c@d.org", "a&bcc=b@c.org", "a%0Abcc@c.org",
    "someone at example.org",
  ])
  func `what is no e-mail address is an error`(text: String) {
    let (_, diagnostics, source) = readRecord("a: ⟦\(text)⟧") { $0.emailAddress("a") }
    expectOne("not-an-email-address", in: diagnostics, at: source)
  }

  @Test(arguments: ["+1 (314) 555-0100", "314.555.0100", "211", "555-0100 ext 12", "555-0100 x12"])
  func `telephone numbers are read`(text: String) {
    #expect(readRecord("a: \(text)") { $0.phoneNumber("a") }.result?.value == text)
  }

  @Test(arguments: ["12", "call us", "555-0100; 555-0101", "555-HIRE", "1234567890123456789012", "javascript:1234"])
  func `what is no telephone number is an error`(text: String) {
    let (_, diagnostics, source) = readRecord("a: ⟦\(text)⟧") { $0.phoneNumber("a") }
    expectOne("not-a-phone-number", in: diagnostics, at: source)
  }

  @Test(arguments: ["st-louis", "a", "2020", "web-2-0"])
  func `slugs are read`(text: String) {
    #expect(readRecord("a: \(text)") { $0.slug("a") }.result?.value == text)
  }

  @Test(arguments: [
    "St-Louis", "st louis", "a--b", "-a", "a-", "hawaiʻi", "a/b", "..", "a_b", "a.b",
    String(repeating: "a", count: 101),
  ])
  func `what is no slug is an error`(text: String) {
    let (_, diagnostics, source) = readRecord("a: ⟦'\(text)'⟧") { $0.slug("a") }
    expectOne("not-a-slug", in: diagnostics, at: source)
  }

  @Test func `a choice is one of the names`() {
    #expect(readRecord("a: not-started") { $0.choice("a", of: Status.self) }.result?.value == .next)
  }

  @Test(arguments: [
    ("doen", "did you mean 'done'?"), ("Done", "did you mean 'done'?"),
    ("later", "known here: done, not-started, underway"),
  ])
  func `another name is an error that says what there is`(text: String, hint: String) {
    let (_, diagnostics, source) = readRecord("a: ⟦\(text)⟧") { $0.choice("a", of: Status.self) }
    #expect(expectOne("unknown-choice", in: diagnostics, at: source)?.hint == hint)
  }
}
