import Testing

@testable import Playbook
@testable import StructuredData

struct FreshnessTests {
  @Test(arguments: [
    ("2024-11-23", "2026-11-23"), ("2024-11", "2026-11-30"), ("2024", "2026-12-31"), ("2024-02-29", "2026-02-28"),
    ("2026-11-23", "2026-11-23"), ("2027-01-01", "2026-11-23"), ("2024-12-31", "2026-12-31"),
  ])
  func `a figure is fresh for 24 months, to the day`(asOf: String, today: String) {
    #expect(!Freshness.isHistory(day(asOf), today: day(today)))
  }

  @Test(arguments: [
    ("2024-11-23", "2026-11-24"), ("2024-11", "2026-12-01"), ("2024", "2027-01-01"), ("2024-02-29", "2026-03-01"),
    ("2016-03-09", "2026-11-23"), ("2024-12-31", "2027-01-01"),
  ])
  func `a day later it is history`(asOf: String, today: String) {
    #expect(Freshness.isHistory(day(asOf), today: day(today)))
  }

  @Test func `nobody knows how old an undated figure is`() {
    #expect(Freshness.isHistory(nil, today: testDay))
  }
}
