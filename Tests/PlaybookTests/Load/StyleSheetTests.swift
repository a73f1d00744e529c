import Testing

@testable import Playbook

@Suite("Style sheets as they are published")
struct StyleSheetTests {
  private func compact(_ text: String) -> String {
    String(decoding: StyleSheet.compact(Array(text.utf8)), as: UTF8.self)
  }

  @Test("comments and white space that means nothing go")
  func comments() {
    let sheet = "/* Colours */\n\na {\n  color: red;\t/* loud */\n\n  top: 0;\n}\n"
    #expect(compact(sheet) == "a{color:red;top:0}")
  }

  @Test(
    "what a browser tells apart stays apart",
    arguments: [
      ("a/**/.b {}", "a/**/.b{}"),
      ("a /* x */ .b {}", "a .b{}"),
      ("a /* x */.b {}", "a .b{}"),
      ("a/* x */ .b {}", "a .b{}"),
      ("margin: 1px/* x */2px", "margin:1px/**/2px"),
      ("a :hover, b > c + d {}", "a :hover,b > c + d{}"),
      ("a { width: calc(1px + 2px) }", "a{width:calc(1px + 2px)}"),
      ("@media (width > 1px) and (hover) {}", "@media (width > 1px) and (hover){}"),
      ("content: \"/* no   comment */\"", "content:\"/* no   comment */\""),
      ("content: 'it\\'s  /* one */'", "content:'it\\'s  /* one */'"),
      (".it\\'s { a: 'b  c' }", ".it\\'s{a:'b  c'}"),
      ("@media print { a { top: 0; } }", "@media print{a{top:0}}"),
      ("a { --b: \\; }", "a{--b:\\;}"),
      ("a { b: ';' }", "a{b:';'}"),
      ("/*! Licence  X */ a {}", "/*! Licence  X */ a{}"),
    ])
  func tokens(_ sheet: String, _ expected: String) {
    #expect(compact(sheet) == expected)
  }

  @Test("a sheet that ends in the middle of something keeps its end", arguments: ["", "a{", "'open", "a \\", "\""])
  func unfinished(_ sheet: String) {
    #expect(compact(sheet) == sheet)
  }

  @Test("an open comment hides the rest, as in a browser", arguments: ["a {} /* open", "a {} /*", "a {} /* open *"])
  func openComment(_ sheet: String) {
    #expect(compact(sheet) == "a{}")
  }
}
