import Diagnostics
import Testing

@testable import Templates

struct TemplateUseTests {
  @Test(
    arguments: [
      ("{{a}}{{{b}}}{{&c}}", ["a", "b", "c"]), ("{{#a}}{{^b}}{{c.d}}{{/b}}{{/a}}", ["a", "b", "c", "c.d", "d"]),
      ("{{! a }}{{\"{{b}}\"}}", []), ("{{=<% %>=}}<%a%>{{b}}", ["a"]), ("plain", []), ("{{", []), ("{{#a}}", ["a"]),
    ] as [(String, [String])])
  func `names are what tags print and ask for, wherever they stand`(text: String, names: [String]) {
    var use = TemplateUse()
    use.add(mapped(text, path: "a.html"))
    #expect(use.names.sorted() == names)
  }

  @Test func `a helper is used where a template leads to it, of its own format only`() {
    let library = TemplateLibrary(
      partials: [
        ("used", .html, mapped("{{> inner}}{{a}}", path: "used")), ("inner", .html, mapped("{{b}}", path: "inner")),
        ("used", .text, mapped("{{c}}", path: "used-text")), ("self", .html, mapped("{{> self}}", path: "self")),
        ("block", .html, mapped("{{d}}", path: "block")),
      ], layouts: [("used", .html, mapped("x", path: "layout")), ("frame", .html, mapped("{{e}}", path: "frame"))])
    var use = TemplateUse(library: library)
    use.add(mapped("{{> used}}{{<frame}}{{$f}}{{> block}}{{/f}}{{/frame}}{{> missing}}", path: "page"), format: .html)
    #expect(use.unusedFiles == ["layout", "self", "used-text"])
    #expect(use.names == ["a", "b", "d", "e"])
    use.add(mapped("{{> self}}", path: "other"), format: .html)
    #expect(use.unusedFiles == ["layout", "used-text"])
  }

  private func mapped(_ text: String, path: String) -> MappedText {
    MappedText(SourceFile(path: path, text: text).wholeRange)
  }
}
