import Diagnostics

/// Collects a template's operations while it is linked.
struct ProgramBuilder {
  private var operations: [TemplateProgram.Operation] = []
  private var literals: [UInt8] = []
  private var paths: [Int32] = []
  private var sites: [TemplateProgram.Site] = []
  /// Nothing jumps to the end of the operations, so a literal may grow.
  private var canExtend = true

  /// The most literal text one output may have, in bytes.
  static let literalLimit = 64 << 20

  var isTooLarge: Bool { literals.count > Self.literalLimit }

  /// Changes whenever something is added that prints.
  var size: Int { operations.count + literals.count }

  /// Whether literal text that ends a line is the last thing printed.
  var endsLine: Bool {
    guard case .literal = operations.last else { return false }
    return literals.last == UInt8(ascii: "\n")
  }

  mutating func literal(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    if canExtend, case .literal(let start, let count) = operations.last {
      operations[operations.count - 1] = .literal(start: start, count: count + Int32(bytes.count))
    } else {
      operations.append(.literal(start: Int32(literals.count), count: Int32(bytes.count)))
      canExtend = true
    }
    literals += bytes
  }

  mutating func append(_ operation: TemplateProgram.Operation) {
    operations.append(operation)
  }

  mutating func binding(depth: Int, path: [Int]) -> TemplateProgram.Binding {
    let start = paths.count
    paths += path.map(Int32.init)
    return .init(depth: Int32(depth), pathStart: Int32(start), pathCount: Int32(path.count))
  }

  mutating func site(_ name: String, _ range: SourceRange) -> Int32 {
    sites.append(.init(name: name, range: range))
    return Int32(sites.count - 1)
  }

  /// Room for a section's operation, which needs to know where its body ends.
  mutating func openSection() -> Int {
    operations.append(.literal(start: 0, count: 0))
    canExtend = false
    return operations.count - 1
  }

  mutating func closeSection(_ index: Int, _ operation: (_ end: Int32) -> TemplateProgram.Operation) {
    operations[index] = operation(Int32(operations.count))
    canExtend = false
  }

  func program() -> TemplateProgram {
    TemplateProgram(operations: operations, literals: literals, paths: paths, sites: sites)
  }
}
