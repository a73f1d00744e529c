import Diagnostics

/// The partials and layouts that templates may name, each parsed once.
package struct TemplateLibrary: Sendable {
  /// Faults in the writing of partials and layouts, also of those that no template uses.
  package let faults: DiagnosticList
  private let partials: [Key: ParsedTemplate]
  private let layouts: [Key: ParsedTemplate]

  /// A name without its ending, with `/` for folders: `cards/figure` is `_partials/cards/figure.html` for HTML pages.
  package typealias Entry = (name: String, format: TextFormat, text: MappedText)

  private struct Key: Hashable {
    var name: String
    var format: TextFormat
  }

  package init(partials: [Entry] = [], layouts: [Entry] = []) {
    var faults = DiagnosticList()
    self.partials = Self.parsed(partials, &faults)
    self.layouts = Self.parsed(layouts, &faults)
    self.faults = faults
  }
}

extension TemplateLibrary {
  /// Which of the two folders a name is looked up in.
  enum Shelf {
    case partials, layouts
  }

  func template(_ name: String, on shelf: Shelf, format: TextFormat) -> ParsedTemplate? {
    entries(of: shelf)[Key(name: name, format: format)]
  }

  /// The names that would be found, sorted.
  func names(on shelf: Shelf, format: TextFormat) -> [String] {
    entries(of: shelf).keys.filter { $0.format == format }.map(\.name).sorted()
  }

  /// All partials and layouts, in no order.
  var all: [ParsedTemplate] { Array(partials.values) + Array(layouts.values) }

  private func entries(of shelf: Shelf) -> [Key: ParsedTemplate] {
    switch shelf {
    case .partials: partials
    case .layouts: layouts
    }
  }

  private static func parsed(_ entries: [Entry], _ faults: inout DiagnosticList) -> [Key: ParsedTemplate] {
    var result: [Key: ParsedTemplate] = [:]
    for entry in entries {
      let template = TemplateParser.parse(entry.text)
      faults.append(contentsOf: template.faults)
      result[Key(name: entry.name, format: entry.format)] = template
    }
    return result
  }
}
