import Foundation
import Testing

@testable import Playbook

struct TemplateReferenceTests {
  private static let page = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/templates.md")
  private static let mark = "<!-- The list below is made from the code: RECORD=1 make test writes it anew. -->\n"

  /// With RECORD=1 the page is written anew, and the test fails, so that a recording is never taken for a check.
  @Test func `the page lists the names that templates can use, as the code has them`() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let mark = try #require(text.range(of: Self.mark), "docs/templates.md has lost the line above its list")
    let expected = String(text[..<mark.upperBound]) + "\n" + TemplateReference.markdown()
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    if isRecording { try expected.write(to: Self.page, atomically: true, encoding: .utf8) }
    #expect(!isRecording, "recorded docs/templates.md: run again without RECORD")
    #expect(text == expected, "docs/templates.md and the code disagree: RECORD=1 writes the list anew")
  }

  @Test func `every thing in the list has a name of its own, and every link a heading`() {
    let markdown = TemplateReference.markdown()
    let headings = markdown.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { $0.dropFirst(4) }
    #expect(headings.count >= 35)
    #expect(Set(headings).count == headings.count)
    #expect(headings.filter { $0.contains(", ") } == [], "give these a title in TemplateReference")
    let anchors = Set(headings.map { $0.lowercased().replacing(" ", with: "-") })
    for link in markdown.matches(of: /\]\(#([^)]*)\)/) { #expect(anchors.contains(String(link.1)), "\(link.1)") }
  }
}
