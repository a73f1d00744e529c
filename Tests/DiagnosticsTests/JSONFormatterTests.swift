import Diagnostics
import Foundation
import Testing

struct JSONFormatterTests {
  private func parsed(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("One object with the version, the problems and the members of the summary")
  func shape() throws {
    let file = SourceFile(path: "a.yaml", text: "id: a\nid: b\n")
    let first = Diagnostic.Related("the first one", at: SourceRange(file: file, bytes: 0..<2))
    let place = SourceRange(file: file, bytes: 6..<8)
    let diagnostic = Diagnostic(.error, code: "duplicate-key", "'id' twice", at: place, hint: "cut", related: [first])
    let text = JSONFormatter.format([diagnostic], summary: [("pages", "3"), ("none", nil)])
    #expect(
      text == """
        {"version":1,"diagnostics":[{"severity":"error","code":"duplicate-key","message":"'id' twice",\
        "file":"a.yaml","line":2,"column":1,"length":2,"hint":"cut",\
        "related":[{"message":"the first one","file":"a.yaml","line":1,"column":1,"length":2}]}],"pages":3}

        """)
    #expect(try parsed(text)["pages"] as? Int == 3)
  }

  @Test("A whole file has no line, and a problem without a file no file")
  func wholeFile() throws {
    let file = Diagnostic(.warning, code: "c", "m", at: SourceLocation(path: "a.md"))
    let nowhere = Diagnostic(.note, code: "c", "m", at: nil as Diagnostics.SourceLocation?)
    let list = try #require(try parsed(JSONFormatter.format([file, nowhere]))["diagnostics"] as? [[String: Any]])
    #expect(list[0].keys.sorted() == ["code", "file", "message", "severity"])
    #expect(list[1].keys.sorted() == ["code", "message", "severity"])
  }

  @Test("No problem is an empty list")
  func empty() throws {
    #expect(JSONFormatter.format([]) == "{\"version\":1,\"diagnostics\":[]}\n")
  }

  @Test(
    "Any text comes back as it was",
    arguments: [
      "\"}],\"", "\\", "\\u0041", "line\nline\r\n\ttab", "\u{0}\u{1F}\u{7F}", "\u{1B}[31m", "\u{2028}\u{2029}",
      "</script>",
      "naïve 😀 \u{202E}", "a\u{FEFF}",
    ])
  func hostileText(text: String) throws {
    let place = SourceLocation(path: text, line: 1, column: 1, length: 1, lineText: text)
    let json = JSONFormatter.format([Diagnostic(.error, code: "c", text, at: place, hint: text)])
    let problem = try #require((try parsed(json)["diagnostics"] as? [[String: Any]])?.first)
    for key in ["message", "file", "hint"] {
      #expect((problem[key] as? String).map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
    #expect(json.unicodeScalars.count { $0 == "\n" } == 1)
  }

  @Test("Objects keep their order and leave out what has no value")
  func objects() {
    #expect(JSONText.object([("b", "1"), ("a", nil), ("c", JSONText.array(["2", "3"]))]) == "{\"b\":1,\"c\":[2,3]}")
    #expect(JSONText.quoted("a\u{1}") == "\"a\\u0001\"")
  }
}
