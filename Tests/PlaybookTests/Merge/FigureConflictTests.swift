import Testing

@testable import Playbook
@testable import StructuredData

struct FigureConflictTests {
  @Test(
    arguments: [
      (
        "One report says half of the 3,200 openings were for software developers; the city release says 1,800.", "1800",
        "software developer openings posted in the previous 30 days", "jobs"
      ),
      (
        "Two local reports give different counts (more than 130 placed in St. Louis; more than 150 found jobs).", "150",
        "people found jobs since autumn 2013", "people"
      ),
      ("It was about $10 in spring.", "10", "pay", "USD per hour"),
      ("Another page says 10%.", "10", "share who finished", "percent"),
      ("One page says 1.2 million dollars of grants, another less.", "1200000", "grants", nil),
      ("One page says 1.2 million in grants.", "1.2", "grants, in millions", nil),
      ("The page says 10.0 jobs.", "10", "open jobs", nil),
      ("The page says 10-12 jobs.", "12", "open jobs", nil),
      ("The page says that 2,015 people came.", "2015", "people who came", nil),
    ] as [(String, String, String, String?)])
  func `a conflict speaks of a figure by its number and by what it counts`(
    conflict: String, value: String, label: String, unit: String?
  ) throws {
    #expect(FigureConflict(conflict).contradicts(.init(try figure(value, label, unit))))
  }

  @Test(
    arguments: [
      (
        "One report says half of the 3,200 openings were for software developers; the city release says 1,800.", "3200",
        "technology and engineering jobs opened in the previous 30 days", "jobs"
      ),
      ("The city page counts Rochester among 20 communities, most launch coverage counts 21.", "20", "employers", nil),
      ("The jobs page of 2015 differs.", "2015", "open jobs", nil),
      ("One page lists 40 employers, another 45; both speak of jobs.", "40", "open jobs", "jobs"),
      ("One page says 100 jobs.", "10", "open jobs", nil), ("It was 1,010 jobs.", "10", "open jobs", nil),
      ("One page says 1.2 million jobs.", "12", "open jobs", nil), ("Ten jobs or so", "10", "open jobs", nil),
      ("nan infinity 1e5 0x10 jobs", "16", "open jobs", nil), ("", "10", "open jobs", nil),
    ] as [(String, String, String, String?)])
  func `an equal number alone, a year or another count doesn't contradict`(
    conflict: String, value: String, label: String, unit: String?
  ) throws {
    #expect(!FigureConflict(conflict).contradicts(.init(try figure(value, label, unit))))
  }

  @Test(arguments: [
    ("Two evaluations point different ways. Quote both or neither.", "evaluation", true),
    ("Two evaluations of 2021 and 2023 point different ways.", "evaluation", true),
    ("Two evaluations point different ways.", "result", false),
    ("One evaluation says 12 percent.", "evaluation", false),
    ("The lead organisation changed its name.", "evaluation", false),
  ])
  func `a conflict of evaluations that names no number speaks of all of them`(
    conflict: String, kind: String, isDisputed: Bool
  ) throws {
    var figure = try figure("13", "average earnings", "percent higher")
    figure.kind = Figure.Kind(rawValue: kind).map(written)
    #expect(FigureConflict(conflict).contradicts(.init(figure)) == isDisputed)
  }

  @Test func `the community's name is shared by all of its texts and says nothing`() throws {
    let figure = try figure("10", "tech positions in Flint", nil)
    let names = FigureConflict.words(of: "Flint, Michigan")
    #expect(!FigureConflict("In Flint it is 10.").contradicts(.init(figure, besides: names)))
    #expect(FigureConflict("In Flint it is 10.").contradicts(.init(figure)))
  }

  private func figure(_ value: String, _ label: String, _ unit: String?) throws -> Figure {
    var figure = Figure(label: written(label), value: written(try number(value)), source: written("s"))
    figure.unit = unit.map(written)
    return figure
  }
}
