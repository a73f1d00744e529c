import Diagnostics

@testable import Templates

/// What compiling and rendering a template gave.
struct Rendered {
  var output: String
  var diagnostics: [Diagnostic]
  var faults: [RenderFault]

  var codes: [String] { diagnostics.map(\.code) }
}

func mapped(_ text: String, path: String = "page.html") -> MappedText {
  MappedText(SourceFile(path: path, text: text).wholeRange)
}

func library(
  _ partials: [String: String] = [:], layouts: [String: String] = [:], format: TextFormat = .html
) -> TemplateLibrary {
  func entries(_ texts: [String: String], _ folder: String) -> [TemplateLibrary.Entry] {
    texts.sorted { $0.key < $1.key }.map { ($0.key, format, mapped($0.value, path: "\(folder)/\($0.key)")) }
  }
  return TemplateLibrary(partials: entries(partials, "_partials"), layouts: entries(layouts, "_layouts"))
}

/// Compiles and renders in one go. The data's schema is made from the data.
func render(
  _ template: String, _ data: Data = [:], format: TextFormat = .html, partials: [String: String] = [:],
  layouts: [String: String] = [:]
) -> Rendered {
  var diagnostics = DiagnosticList()
  let compiler = TemplateCompiler(library: library(partials, layouts: layouts, format: format))
  let template = compiler.compile(mapped(template), format: format, root: data.kind, diagnostics: &diagnostics)
  var output = OutputBuffer()
  var faults: [RenderFault] = []
  template?.render(data.value, into: &output, faults: &faults)
  return Rendered(output: output.text, diagnostics: diagnostics.sorted(), faults: faults)
}

/// A template with `‸` before the place where a fault is expected.
struct Marked {
  let text: String
  let line: Int
  let column: Int

  init(_ marked: String) {
    let before = marked.prefix { $0 != "‸" }
    text = marked.replacing("‸", with: "")
    line = before.count { $0 == "\n" } + 1
    column = before.unicodeScalars.reversed().prefix { $0 != "\n" }.count + 1
  }
}
