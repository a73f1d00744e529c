import Diagnostics

/// Compiles templates against the schema of the records they will show.
package struct TemplateCompiler: Sendable {
  package let library: TemplateLibrary

  package init(library: TemplateLibrary) {
    self.library = library
  }

  /// The template ready to render, or `nil` if it, or a partial or layout it uses, has errors. All are reported, up to
  /// 100 for each template.
  package func compile(
    _ text: MappedText, format: TextFormat, schema: Schema, diagnostics: inout DiagnosticList
  ) -> Template? {
    compile(text, format: format, root: .record(schema), diagnostics: &diagnostics)
  }

  /// Also for a root that is no record, as the specification's tests have it.
  func compile(
    _ text: MappedText, format: TextFormat, root: Schema.Kind, diagnostics: inout DiagnosticList
  ) -> Template? {
    let parsed = TemplateParser.parse(text)
    var linker = TemplateLinker(parsed, library: library, format: format, root: root)
    let (program, found) = linker.link()
    diagnostics.append(contentsOf: found)
    return found.hasErrors ? nil : Template(program)
  }
}
