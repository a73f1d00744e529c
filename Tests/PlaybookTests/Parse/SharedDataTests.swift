import Diagnostics
import Foundation
import Testing

@testable import Playbook
@testable import StructuredData

// Skipped by name where the data the sample site was made from is not beside the package; on CI it must be there.
@Suite(.enabled(if: SharedData.isExpected, "the shared data is not beside the package"))
struct SharedDataTests {
  @Test func `every record of the dataset is read without a problem`() throws {
    let files = try SharedData.communities()
    #expect(files.count >= 44)
    for file in files {
      var diagnostics = DiagnosticList()
      let community = CommunityReader(compiler: testCompiler()).read(file, diagnostics: &diagnostics)
      #expect(diagnostics.all.filter { $0.severity == .error || $0.code == "unknown-key" } == [], "\(file.path)")
      #expect(community != nil, "\(file.path)")
    }
  }

  @Test func `nothing of the dataset is lost on the way`() throws {
    var counts: [String: Int] = [:]
    var expected: [String: Int] = [:]
    for file in try SharedData.communities() {
      var diagnostics = DiagnosticList()
      let reader = CommunityReader(compiler: testCompiler())
      let community = try #require(reader.read(file, diagnostics: &diagnostics))
      counts["as_of:", default: 0] += community.figures.count + community.targets.count
      counts["title:", default: 0] += community.sources.count
      counts["measure:", default: 0] += community.targets.compactMap(\.measure).count
      counts["qualifier:", default: 0] += community.figures.compactMap(\.qualifier).count
      counts["role:", default: 0] += community.lead.compactMap(\.role).count
      counts["description:", default: 0] += community.description == nil ? 0 : 1
      for line in file.text.split(separator: "\n") {
        let word = line.drop { $0 == " " || $0 == "-" }.prefix { $0 != " " }
        if counts[String(word)] != nil { expected[String(word), default: 0] += 1 }
      }
    }
    #expect(counts == expected)
    #expect(counts["as_of:", default: 0] >= 129)
  }

  @Test func `numbers of the dataset stay as they were written`() throws {
    var count = 0
    for file in try SharedData.communities() {
      var diagnostics = DiagnosticList()
      let reader = CommunityReader(compiler: testCompiler())
      let community = try #require(reader.read(file, diagnostics: &diagnostics))
      for number in community.figures.compactMap(\.value) + community.targets.map(\.value) {
        #expect(number.value.text == number.source.text)
        count += 1
      }
    }
    #expect(count >= 129)
  }

  @Test func `the national figures are read without a problem`() throws {
    var diagnostics = DiagnosticList()
    let figures = try #require(FigureReader.national(SharedData.file("national.yaml"), diagnostics: &diagnostics))
    #expect(diagnostics.isEmpty)
    #expect(figures.count >= 16)
    #expect(figures.filter { $0.value == nil }.count == 2)
  }
}
