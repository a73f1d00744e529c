import Testing

@testable import Playbook

struct SpanishNumberTests {
  private func number(_ text: String) -> (value: Double, count: Int)? {
    SpanishNumber.at(0, in: TextWord.words(of: text[...]))
  }

  @Test(arguments: [
    ("1.300 empleadores", 1300, 1), ("12 semanas", 12, 1), ("doce semanas", 12, 1), ("cuarenta y dos personas", 42, 3),
    ("doscientas personas", 200, 1), ("ciento treinta y tres", 133, 4), ("mil doscientos empleos", 1200, 2),
    ("dos mil", 2000, 2), ("300 mil empleos", 300_000, 2), ("cien, doscientas", 100, 1),
  ])
  func `digits and words are read`(text: String, value: Double, count: Int) {
    #expect(number(text)?.value == value)
    #expect(number(text)?.count == count)
  }

  @Test(arguments: ["personas", "y dos", "12.30 horas", "1.2.3", "", "unos"])
  func `what is no number is none`(text: String) {
    #expect(number(text + " x") == nil)
  }
}
