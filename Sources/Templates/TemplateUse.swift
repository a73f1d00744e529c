import Diagnostics

/// What templates name and include, wherever it stands in them: also in sections that no page has.
package struct TemplateUse: Sendable {
  /// Every name, and each part of one with points: of `community.name` also `community` and `name`.
  package private(set) var names: Set<String> = []
  /// Of each name the first part, which is looked for in the data that a template stands in.
  package private(set) var firstNames: Set<String> = []
  private var included: Set<ObjectIdentifier> = []
  private let library: TemplateLibrary

  package init(library: TemplateLibrary = TemplateLibrary()) {
    self.library = library
  }

  /// Adds a template, or a text that names data, with all partials and layouts it includes. What is wrong with its tags is
  /// for others to report.
  package mutating func add(_ text: MappedText, format: TextFormat = .text) {
    add(TemplateParser.parse(text), format)
  }

  /// The files of the partials and layouts that nothing added so far includes, sorted.
  package var unusedFiles: [String] {
    let unused = library.all.filter { !included.contains(ObjectIdentifier($0)) }
    return unused.map { $0.source.place(of: 0..<0).file.path }.sorted()
  }
}

extension TemplateUse {
  private mutating func add(_ template: ParsedTemplate, _ format: TextFormat) {
    for node in template.nodes { add(node, template.source, format) }
  }

  private mutating func add(_ node: TemplateNode, _ source: TemplateSource, _ format: TextFormat) {
    switch node.token.kind {
    case .variable, .html, .section, .inverted: add(name: source.string(node.token.content))
    case .partial: include(library.template(source.string(node.token.content), on: .partials, format: format), format)
    case .parent: include(library.template(source.string(node.token.content), on: .layouts, format: format), format)
    case .literal, .quoted, .close, .block, .comment, .delimiters: break
    }
    for child in node.children { add(child, source, format) }
  }

  private mutating func add(name: String) {
    names.insert(name)
    let parts = name.split(separator: ".").map(String.init)
    names.formUnion(parts)
    if let first = parts.first { firstNames.insert(first) }
  }

  /// Each once: one that includes itself is an error that the linker reports.
  private mutating func include(_ template: ParsedTemplate?, _ format: TextFormat) {
    guard let template, included.insert(ObjectIdentifier(template)).inserted else { return }
    add(template, format)
  }
}
