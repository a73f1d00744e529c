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

  @Test(arguments: ["{{y}}", "{{}}", "{{/x}}", "{{#x}}{{#y}}{{/x}}"])
  func `faults are shown up to a limit, and that there are more is said`(_ fault: String) {
    let result = render(String(repeating: "\(fault)\n", count: 5000), ["x": "a"])
    #expect(result.diagnostics.count == TemplateLexer.faultLimit + 1)
    #expect(result.codes.filter { $0 == "too-many-problems" }.count == 1)
    #expect(result.diagnostics.first { $0.code == "too-many-problems" }?.message.contains("'page.html'") == true)
  }

  @Test func `faults up to the limit are all there are`() {
    let result = render(String(repeating: "{{y}}\n", count: TemplateLexer.faultLimit), ["x": "a"])
    #expect(result.diagnostics.count == TemplateLexer.faultLimit)
    #expect(!result.codes.contains("too-many-problems"))
  }

  @Test(arguments: ["some text of a page", ""])
  func `lists inside lists end, and the list that goes too far is named`(_ text: String) throws {
    let list = Data(.list(.text), .list((0..<40).map { .text("\($0)") }))
    let data: Data = ["a": ["b": list]]
    let template =
      "{{#a}}\n" + String(repeating: "{{#b}}", count: 6) + text + String(repeating: "{{/b}}", count: 6) + "{{/a}}"
    var diagnostics = DiagnosticList()
    let compiled = TemplateCompiler(library: library()).compile(
      mapped(template), format: .text, root: data.kind, diagnostics: &diagnostics)
    var (output, faults) = (OutputBuffer(), [RenderFault]())
    try #require(compiled).render(
      data.value, into: &output, faults: &faults, limits: .init(bytes: 100_000, steps: 100_000))
    #expect(faults.map(\.reason) == [.tooLarge])
    #expect(faults.first?.name == "b")
    #expect(faults.first?.range.location.line == 2)
    #expect(output.bytes.count < 101_000)
    let problem = try #require(faults.first).diagnostic(subject: "community 'flint'")
    #expect(problem.code == "output-too-large")
    #expect(problem.message.contains("with the list 'b' the output grows beyond 64 MB"))
  }
}
