import Testing

@testable import StructuredData

@Suite struct NumberTests {
  @Test(arguments: ["0", "1421", "-5", "1.10", "007"])
  func `a plain decimal number keeps its text`(text: String) {
    #expect(Number(text)?.text == text)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".1", "1.2.3", "+1", "1e3", "0x1F", "1,000", " 1", "٣", "--1", "12345678901234567",
  ])
  func `anything else is no number`(text: String) {
    #expect(Number(text) == nil)
  }

  @Test func `numbers have a value to compare`() {
    #expect(Number("1.10")?.value == 1.1)
    #expect(Number("-5")?.value == -5)
  }
}

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2020", "2020-01-01", "2020-12-31"), ("2016-02", "2016-02-01", "2016-02-29"),
    ("2016-03-09", "2016-03-09", "2016-03-09"),
  ])
  func `a date covers its period`(text: String, first: String, last: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.description == text)
    #expect(date.firstDay.description == first)
    #expect(date.lastDay.description == last)
  }

  @Test(arguments: [
    "", "20", "2020-1", "2020-13", "2020-02-30", "1900-02-29", "2020-01-01-01", "x020", "2020-", "0000",
  ])
  func `what is no date is refused`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(arguments: [
    ("2020", "2020-12-31", false), ("2020", "2021-01-01", true), ("2016-03", "2016-04-01", true),
    ("2027-03-04", "2027-03-04", false),
  ])
  func `a date has passed when its whole period has`(text: String, today: String, expected: Bool) throws {
    #expect(try #require(PartialDate(text)).hasPassed(on: #require(PartialDate(today))) == expected)
  }

  @Test func `dates are ordered by their first day, the less exact one first`() throws {
    let texts = ["2016", "2016-01", "2016-01-01", "2016-02", "2017"]
    #expect(texts.reversed().compactMap { PartialDate($0) }.sorted().map(\.description) == texts)
  }
}
