import Testing

@testable import Playbook
@testable import StructuredData

struct WordingTests {
  private let wording = Wording(language: "en-US")

  @Test(
    arguments: [
      ("1421", nil, nil, "1,421"), ("124", "jobs", nil, "124"), ("999", "people", nil, "999"),
      ("1000", "people", nil, "1,000"), ("150000000", "USD", nil, "$150,000,000"),
      ("12.5", "USD per hour", nil, "$12.50 per hour"), ("21.50", "USD per hour", nil, "$21.50 per hour"),
      ("1.10", nil, nil, "1.10"), ("1.10", "times", nil, "1.10 times"), ("2.6", "times", nil, "2.6 times"),
      ("90", "percent", "more than", "more than 90 percent"), ("50", "percent more", nil, "50 percent more"),
      ("500", "jobs per year", nil, "500"), ("130", "people", "at least", "at least 130"), ("0", "people", nil, "0"),
      ("-1500", "USD", nil, "-$1,500"), ("-1500.25", nil, nil, "-1,500.25"),
      ("434", "USD per day", nil, "$434 per day"),
      ("3", "USDT", nil, "3 USDT"),
    ] as [(String, String?, String?, String)])
  func `a number stays as written, with its qualifier and the unit that its label doesn't say`(
    value: String, unit: String?, qualifier: String?, expected: String
  ) throws {
    let quantity = Wording.Quantity(number: try number(value), unit: unit, qualifier: qualifier, label: "x")
    #expect(wording.amount(quantity) == expected)
  }

  @Test func `without a number there is no amount, and the label says all`() {
    let quantity = Wording.Quantity(
      number: nil, unit: "percent", qualifier: "over", label: "in the trial, pay was the same")
    #expect(wording.amount(quantity) == "")
    #expect(wording.phrase(quantity) == "in the trial, pay was the same")
    #expect(wording.phrase(quantity).capitalizingFirst() == "In the trial, pay was the same")
  }

  @Test(arguments: [
    ("124", "jobs", "open tech positions", "124 open tech positions"),
    ("58", "percent", "share who finished", "share who finished: 58 percent"),
    ("80000", "jobs", "80/80 initiative: technology jobs", "80/80 initiative: 80,000 technology jobs"),
    ("500", "jobs per year", "tech openings each year", "500 tech openings each year"),
  ])
  func `a count stands before its label, another number behind it`(
    value: String, unit: String, label: String, expected: String
  ) throws {
    let quantity = Wording.Quantity(number: try number(value), unit: unit, qualifier: nil, label: label)
    #expect(wording.phrase(quantity) == expected)
  }

  @Test func `what is old says when it was reported, and has one colon only`() throws {
    let quantity = Wording.Quantity(number: try number("50000"), unit: "USD per year", qualifier: "over", label: "pay")
    #expect(
      wording.history(quantity, asOf: day("2016-03-09"))
        == "Reported in 2016: pay, over $50,000 per year")
    #expect(
      wording.history(quantity, asOf: nil) == "Reported without a date: pay, over $50,000 per year")
    #expect(wording.phrase(quantity).capitalizingFirst() == "Pay: over $50,000 per year")
  }

  @Test(
    arguments: [
      ("Detroit News", "March 9, 2016", "A (Detroit News, March 9, 2016)."), (nil, "undated", "A (undated)."),
      ("GAAR (via KRQE)", "2016", "A (GAAR, via KRQE, 2016)."), ("alert(1)", "2016", "A (alert(1), 2016)."),
      ("A (b) c", nil, "A (A (b) c)."), ("A (b (c))", nil, "A (A (b (c)))."), ("(b)", nil, "A ((b))."),
      ("Detroit News", nil, "A (Detroit News)."),
      (nil, nil, "A."),
    ] as [(String?, String?, String)])
  func `what may be quoted names its publisher and date`(publisher: String?, date: String?, expected: String) {
    #expect(wording.cited("A", publisher: publisher, date: date) == expected)
  }

  @Test(arguments: [
    ("2030", "people trained", "by 2030"), ("2030-06", "people trained", "by June 2030"),
    ("2030", "people trained by 2030", ""), ("2030", "people trained in 2030", ""),
    ("2017", "businesses that hire by next year", "2017"), ("2020", "trained in 2016", "by 2020"),
  ])
  func `a deadline is said once`(by: String, label: String, expected: String) {
    #expect(wording.deadline(day(by), label: label) == expected)
  }

  @Test func `no date, no deadline`() {
    #expect(wording.deadline(nil, label: "people trained") == "")
  }

  @Test func `dates are written out in English, and as exact as they are known`() {
    #expect(
      ["2016", "2016-03", "2016-03-09"].map { wording.date(day($0)) } == ["2016", "March 2016", "March 9, 2016"])
    #expect(wording.date(nil) == "undated")
    #expect(Wording(language: "fr").date(day("2016-03-09")) == "2016-03-09")
    #expect(Wording(language: "EN").date(day("2016-12-31")) == "December 31, 2016")
  }

  @Test func `the words around figures and goals are Spanish on a Spanish site, and else English`() throws {
    let quantity = Wording.Quantity(number: try number("50"), unit: "people", qualifier: nil, label: "empleos")
    let (spanish, french) = (Wording(language: "es-419"), Wording(language: "fr"))
    #expect(
      ["2016", "2016-03", "2016-03-09"].map { spanish.date(day($0)) } == [
        "2016", "marzo de 2016", "9 de marzo de 2016",
      ])
    #expect(spanish.date(nil) == "sin fecha")
    #expect(spanish.history(quantity, asOf: day("2016")) == "Publicado en 2016: 50 empleos")
    #expect(spanish.history(quantity, asOf: nil) == "Publicado sin fecha: 50 empleos")
    #expect(
      spanish.goal(quantity, deadline: spanish.deadline(day("2018"), label: "x"), asOf: day("2016"), isPast: true)
        == "Meta fijada en 2016: 50 empleos, para 2018")
    #expect(spanish.deadline(day("2018-03-09"), label: "x") == "para el 9 de marzo de 2018")
    #expect(french.history(quantity, asOf: day("2016")) == "Reported in 2016: 50 empleos")
  }

  @Test(arguments: [
    ("people trained (more than)", "people trained", "more than"), ("graduates (up to)", "graduates", "up to"),
    ("coders trained (minimum)", "coders trained", "at least"), ("money (Nearly)", "money", "nearly"),
  ])
  func `a qualifier in a label stands with the number`(written: String, label: String, qualifier: String) {
    #expect(LabelQualifier(written).label == label)
    #expect(LabelQualifier(written).qualifier == qualifier)
  }

  @Test(arguments: [
    "people trained", "postings (low end; high end 10)", "people (total)", "(more than)x", "more than)", "", "()",
    "trained (more than) people",
  ])
  func `other labels stay as written`(label: String) {
    #expect(LabelQualifier(label).label == label)
    #expect(LabelQualifier(label).qualifier == nil)
  }
}
