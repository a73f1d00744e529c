import Diagnostics
import Foundation
import Testing

@testable import Playbook
@testable import StructuredData

/// Every sentence that the real records and the national figures give, checked for what would sound wrong read aloud.
// Skipped by name where the data the sample site was made from is not beside the package; on CI it must be there.
@Suite(.enabled(if: SharedData.isExpected, "the shared data is not beside the package"))
struct ReadAloudTests {
  @Test func `no sentence doubles a word, a colon, a bracket or a deadline`() throws {
    let sentences = try kits().flatMap {
      $0.figures.map(\.sentence) + ($0.openTargets + $0.pastTargets).map(\.sentence)
    }
    let all = try sentences + nationalFigures().map(\.sentence)
    #expect(all.count >= 140)
    for sentence in all {
      let faults = ["  ", "((", "))", ", ,", "by by", "by 2020, by", "by 2020 by", "..", "()", "USD,", "$$", ": :"]
      #expect(faults.filter { sentence.contains($0) } == [], "\(sentence)")
      #expect(sentence.count(where: { $0 == ":" }) <= 1, "\(sentence)")
      #expect(sentence.first?.isUppercase == true || sentence.first?.isNumber == true, "\(sentence)")
    }
  }

  @Test func `every number is printed with its qualifier, publisher and date`() throws {
    var count = 0
    for figure in try kits().flatMap(\.figures) + nationalFigures() {
      guard let publisher = figure.publisher, let value = figure.figure.value?.value else { continue }
      count += 1
      let date = figure.figure.asOf == nil ? "without a date" : figure.date
      let words = [figure.figure.qualifier?.value, date, String(publisher.prefix { $0 != "(" })].compactMap {
        $0
      }
      #expect(words.filter { !figure.sentence.contains($0.trimmingSpaces()) } == [], "\(figure.sentence)")
      #expect(figure.sentence.filter { $0 != "," }.contains(value.text), "\(figure.sentence)")
      #expect(figure.sentence.contains(figure.amount), "\(figure.sentence)")
    }
    #expect(count >= 96)
  }

  @Test func `all of it is history by now, with its year or none, and the goals too`() throws {
    let kits = try kits()
    #expect(kits.count >= 44)
    for figure in kits.flatMap(\.figures) {
      let year = figure.figure.asOf?.value.year
      let expected = year.map { "Reported in \($0): " } ?? "Reported without a date: "
      #expect(figure.statement.hasPrefix(expected) || (year ?? 0) >= 2024, "\(figure.statement)")
    }
    #expect(
      kits.flatMap(\.openTargets).map(\.statement) == [
        "Goal: state 80/80 initiative, 80,000 technology jobs paying over 80,000 USD a year, by 2030"
      ])
  }

  @Test func `no context, contradicted number or outlived forecast shows first`() throws {
    let first = try kits().flatMap { kit in kit.featured.map { (kit.community.id.value, $0) } }
    #expect(first.count >= 45)
    for (id, figure) in first {
      #expect(figure.figure.kind?.value != .context, "\(id)")
      #expect(id != "albuquerque" || figure.figure.kind?.value == .result, "\(id)")
    }
    #expect(!first.contains { $0.0 == "oakland" }, "its forecast ran from 2012 to 2022")
    // Its reports agree on the 3,200 openings and disagree on how many of them were for developers.
    #expect(first.filter { $0.0 == "seattle" }.map(\.1.amount) == ["3,200"])
  }

  @Test func `each real kit stands on the network's values and is incomplete`() throws {
    for kit in try kits() {
      #expect(!kit.isComplete, "\(kit.community.id.value)")
      #expect(kit.nextStep?.isNational == true)
      #expect(kit.headline?.isNational == true)
      #expect(kit.contact != nil)
    }
  }

  private func kits() throws -> [Kit] {
    var fixture = Fixture()
    let playbook = fixture.playbook()
    return try SharedData.communities().compactMap { file in
      CommunityReader(compiler: fixture.compiler).read(file, diagnostics: &fixture.diagnostics)
    }.map { fixture.kit($0, playbook) }
  }

  private func nationalFigures() throws -> [ShownFigure] {
    var fixture = Fixture()
    return fixture.figures(try SharedData.file("national.yaml").text).map {
      ShownFigure($0, isNational: true, sources: [], today: testDay, wording: Wording(language: "en"))
    }
  }
}
