import Testing

@testable import Playbook

struct TimeSpanTests {
  private func spans(_ text: String) -> [String] {
    let words = TextWord.words(of: text[...])
    return TimeSpan.all(in: words).map { span in
      let (low, high) = (span.values.lowerBound, span.values.upperBound)
      return (low == high ? "\(low) " : "\(low)-\(high) ") + span.unit
    }
  }

  @Test(arguments: [
    ("The course lasts twelve weeks.", "12.0 week"), ("It is a 12-week course.", "12.0 week"),
    ("It takes 8 to 12 weeks.", "8.0-12.0 week"), ("It takes between six and eight weeks.", "6.0-8.0 week"),
    ("It takes 8–12 weeks.", "8.0-12.0 week"), ("It takes two or three hours.", "2.0-3.0 hour"),
    ("Mentors spend an hour a week with them.", "1.0 hour"), ("A call takes half an hour.", "0.5 hour"),
    ("Mentors meet one evening a week.", "1.0 evening"), ("The panel meets twice a year.", "2.0 time"),
    ("Interviews last 30 minutes.", "30.0 minute"), ("A trial of two weeks is paid.", "2.0 week"),
  ])
  func `a length of time has its number and unit`(text: String, span: String) {
    #expect(spans(text) == [span])
  }

  @Test(arguments: [
    "The course starts in three weeks.", "It ended two months ago.", "The first two weeks are paid.",
    "The last two weeks are paid.", "Plan another two hours.", "The end of two weeks came.", "Pay three times the fee.",
    "Hire within 90 days.", "Workers aged 17 years may apply.", "A week is long.", "In 2025 weeks went by.",
    "The 12 people meet.", "Week 12 is the last.",
  ])
  func `a moment and another number are no length`(text: String) {
    #expect(spans(text).isEmpty)
  }
}
