import Diagnostics
import Templates

/// A template ready to make its pages.
struct CompiledTemplate: Sendable {
  var path: TemplatePath
  /// Its file, as messages name it.
  var file: String
  var template: Template

  /// Whether it makes pages, and perhaps not for every community: where all its text stands in sections, nothing may be
  /// left of it.
  var mayLackPage: Bool { path.format == .html && !template.alwaysPrints }

  /// Compiles all templates of a set; those with faults are left out, the faults reported.
  static func compile(
    _ set: TemplateSet, shapes: PageShapes, diagnostics: inout DiagnosticList
  ) -> [CompiledTemplate] {
    let compiler = TemplateCompiler(library: set.library)
    diagnostics.append(contentsOf: compiler.library.faults)
    return set.outputs.compactMap { source in
      let schema = shapes.schema(for: source.path.slots)
      let text = MappedText(source.file.wholeRange)
      let template = compiler.compile(text, format: source.path.format, schema: schema, diagnostics: &diagnostics)
      return template.map { CompiledTemplate(path: source.path, file: source.file.path, template: $0) }
    }
  }
}
