import StructuredData
import Testing

@testable import Playbook

struct StatusReportTests {
  /// A kit that has everything.
  private let ready = KitStatus(
    id: "flint", name: "Flint", contact: .own, nextStep: .own, figures: 2, freshest: PartialDate("2026-05-09"),
    isFresh: true, stories: 1, withheldStories: 0, answers: 4, questions: 4, piecesWithinLimits: 9, pieces: 9)

  private func report(_ kits: [KitStatus], examples: Int = 0, errors: Int = 0) throws -> StatusReport {
    StatusReport(
      kits: kits, today: try #require(PartialDate("2026-11-22")), maximumAge: 24, examples: examples, errors: errors)
  }

  private func kit(_ name: String, _ change: (inout KitStatus) -> Void = { _ in }) -> KitStatus {
    var kit = ready
    (kit.id, kit.name) = (name.lowercased(), name)
    change(&kit)
    return kit
  }

  @Test("Readiness is the mean of seven needs, each counted by its share")
  func readiness() {
    #expect(ready.readiness == 100)
    #expect(kit("A") { $0.contact = .network }.readiness == 85)
    #expect(kit("A") { $0.nextStep = .none }.readiness == 85)
    #expect(kit("A") { $0.answers = 2 }.readiness == 92)
    #expect(kit("A") { ($0.figures, $0.freshest, $0.isFresh) = (0, nil, false) }.readiness == 71)
    #expect(kit("A") { ($0.stories, $0.withheldStories) = (0, 3) }.readiness == 85)
    #expect(kit("A") { ($0.answers, $0.piecesWithinLimits) = (3, 8) }.readiness < 100)
  }

  @Test("A playbook without questions and messages asks for none")
  func nothingAsked() {
    #expect(kit("A") { ($0.answers, $0.questions, $0.piecesWithinLimits, $0.pieces) = (0, 0, 0, 0) }.readiness == 100)
  }

  @Test("The least ready comes first, then the name decides")
  func order() throws {
    let report = try report([ready, kit("Tulsa") { $0.stories = 0 }, kit("Akron") { $0.stories = 0 }])
    #expect(report.kits.map(\.name) == ["Akron", "Tulsa", "Flint"])
    #expect(report.readiness == 90)
  }

  @Test("What most communities lack comes first, and no more than three things")
  func gaps() throws {
    let kits = [
      kit("A") { ($0.contact, $0.nextStep, $0.stories, $0.isFresh) = (.network, .none, 0, false) },
      kit("B") { ($0.nextStep, $0.stories, $0.answers) = (.network, 0, 3) },
      kit("C") { $0.nextStep = .network },
    ]
    let report = try report(kits)
    #expect(report.firstGaps.map(\.need) == [.nextStep, .stories, .contact])
    #expect(report.firstGaps.map(\.communities) == [3, 2, 1])
    #expect(report.words(report.firstGaps[0]) == "3 of 3 communities have no next step of their own")
    #expect(report.words(report.firstGaps[2]) == "1 of 3 communities has no contact of its own")
    #expect(try self.report([ready]).firstGaps == [])
  }

  @Test("The grid fits 80 columns whatever it holds, and steers no terminal")
  func grid() throws {
    let long = kit("Albuquerque and Central New Mexico") {
      ($0.contact, $0.nextStep, $0.figures, $0.isFresh) = (.network, .network, 1234, false)
      ($0.answers, $0.questions, $0.piecesWithinLimits, $0.pieces) = (100, 120, 10, 12)
    }
    let text = StatusGrid.text(try report([ready, long, kit("Bad\u{1B}[2J")], examples: 2, errors: 1))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("Albuquerque and C…   52% network network    1234 2026-05*       1 100/120  10/12\n"))
    #expect(text.contains("left out: 2 invented examples\n"))
    #expect(text.contains("the content has 1 error, so a kit may be missing"))
  }

  @Test("Communities of the same name are shown by their ids")
  func sameNames() throws {
    var other = ready
    other.id = "flint-tx"
    let text = StatusGrid.text(try report([ready, other, kit("Ogden")]))
    #expect(text.contains("\nflint      100%") && text.contains("\nflint-tx   100%") && text.contains("\nOgden "))
  }

  @Test("A table has a line for each community, safe for spreadsheets")
  func csv() throws {
    let text = StatusTables.csv(try report([kit("=A, \"B\"") { $0.freshest = nil }]))
    let lines = text.split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("id,name,readiness,contact,next_step,figures,freshest,is_fresh,"))
    #expect(lines[1].contains(",\"'=A, \"\"B\"\"\",100,own,own,2,,yes,1,0,4,4,9,9"))
  }

  @Test("No community at all is no fault")
  func empty() throws {
    let report = try report([])
    #expect(StatusGrid.text(report) == "0 communities, as of 2026-11-22\n")
    #expect(StatusTables.json(report).contains("\"communities\":[],\"first\":[]"))
  }
}
