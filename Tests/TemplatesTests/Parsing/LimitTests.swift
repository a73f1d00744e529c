import Diagnostics
import Testing

@testable import Templates

/// Every input ends in bounded time, memory and stack.
struct LimitTests {
  @Test func `sections nested without end are refused`() {
    let count = 20_000
    let text = String(repeating: "{{#x}}", count: count) + String(repeating: "{{/x}}", count: count)
    #expect(render(text, ["x": true]).codes == ["nested-too-deep"])
  }

  @Test func `sections may be nested as deep as the limit`() {
    let count = TemplateParser.depthLimit - 1
    let text = String(repeating: "{{#x}}", count: count) + "a" + String(repeating: "{{/x}}", count: count)
    #expect(render(text, ["x": true]).output == "a")
  }

  @Test func `partials nested without end are refused`() {
    let partials = Dictionary(uniqueKeysWithValues: (0..<200).map { ("p\($0)", "{{> p\($0 + 1)}}") })
    #expect(render("{{> p0}}", partials: partials).codes == ["nested-too-deep"])
  }

  @Test func `partials that double at each step are refused`() {
    var partials = Dictionary(uniqueKeysWithValues: (0..<40).map { ("p\($0)", "{{> p\($0 + 1)}}{{> p\($0 + 1)}}") })
    partials["p40"] = "a"
    #expect(render("{{> p0}}", partials: partials).codes == ["template-too-large"])
  }

  @Test(arguments: [
    "{{", "{{#", "{{{", "{{x", "{{=", "{{!", "{{\"", "}}", "{{/x}}", "{{#x}}{{#y}}{{/x}}", "<", "<a b='",
  ])
  func `a large template of broken tags is read once`(_ piece: String) {
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    let result = render(text + "}}", ["x": "a", "y": "b"])
    #expect(result.diagnostics.count <= 2 * TemplateLexer.faultLimit + 2)
  }

  @Test func `a template of a megabyte is compiled and printed`() {
    let line = "<p class=\"{{x}}\">{{#y}}{{x}}{{/y}} and some more text to read</p>\n"
    let count = 1_000_000 / line.utf8.count
    let result = render(String(repeating: line, count: count), ["x": "a", "y": true])
    #expect(result.diagnostics.isEmpty)
    #expect(result.output.utf8.count == count * "<p class=\"a\">a and some more text to read</p>\n".utf8.count)
  }

  @Test func `faults are counted but not without end`() {
    let result = render(String(repeating: "{{y}}\n", count: 5000), ["x": "a"])
    #expect(result.diagnostics.count == TemplateLexer.faultLimit)
  }
}
