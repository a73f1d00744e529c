import Diagnostics

/// A linked template: a flat list of operations over tables, read-only. A reference, so that templates are cheap to keep
/// in values; operations hold none, so that running them counts no references.
final class TemplateProgram: Sendable {
  let operations: [Operation]
  /// The literal text of all operations.
  let literals: [UInt8]
  /// The field positions of all bindings.
  let paths: [Int32]
  /// The tags that can fail.
  let sites: [Site]
  /// Whether nothing but white space stands outside its sections. Not so for an empty one, which has none.
  let isAllInSections: Bool

  init(operations: [Operation] = [], literals: [UInt8] = [], paths: [Int32] = [], sites: [Site] = []) {
    self.operations = operations
    self.literals = literals
    self.paths = paths
    self.sites = sites
    isAllInSections = Self.isAllInSections(operations, literals)
  }

  /// A tag, for the fault it may turn out to be.
  struct Site {
    let name: String
    let range: SourceRange
  }

  /// Where a value is found: so many sections in, then down through these fields of records.
  struct Binding {
    let depth: Int32
    let pathStart: Int32
    let pathCount: Int32
  }

  /// What one step of a template does. `end` is the operation after a section's body.
  enum Operation {
    case literal(start: Int32, count: Int32)
    case value(Binding, Escaping, site: Int32)
    case html(Binding, site: Int32)
    case flag(Binding, site: Int32)
    case position(depth: Int32, base: Int32)
    case section(Binding, end: Int32, site: Int32)
    case inverted(Binding, end: Int32)
    case loopSection(LoopFlag, depth: Int32, isInverted: Bool, end: Int32)
  }

  /// `@first` and `@last`.
  enum LoopFlag {
    case first, last
  }
}

extension TemplateProgram {
  /// The operation after one, and after the body of a section.
  func end(of index: Int) -> Int {
    switch operations[index] {
    case .section(_, let end, _), .inverted(_, let end), .loopSection(_, _, _, let end): Int(end)
    case .literal, .value, .html, .flag, .position: index + 1
    }
  }

  /// Whether a literal text that is more than white space stands outside its sections.
  var hasTextOutsideSections: Bool {
    var next = 0
    while next < operations.count {
      if case .literal(let start, let count) = operations[next],
        !literals[Int(start)..<Int(start + count)].allSatisfy(\.isWhiteSpace)
      {
        return true
      }
      next = end(of: next)
    }
    return false
  }

  private static func isAllInSections(_ operations: [Operation], _ literals: [UInt8]) -> Bool {
    var next = 0
    while next < operations.count {
      switch operations[next] {
      case .literal(let start, let count):
        guard literals[Int(start)..<Int(start + count)].allSatisfy(\.isWhiteSpace) else { return false }
        next += 1
      case .section(_, let end, _), .inverted(_, let end), .loopSection(_, _, _, let end): next = Int(end)
      case .value, .html, .flag, .position: return false
      }
    }
    return !operations.isEmpty
  }
}
