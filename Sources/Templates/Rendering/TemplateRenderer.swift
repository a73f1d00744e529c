/// Runs a template's operations over the values of one record.
struct TemplateRenderer {
  /// How deep formatted text may name formatted text.
  static let proseLimit = 8
  /// How often it may do so on one page: a few short texts that name each other can make an endless one.
  static let nestedProseLimit = 10_000

  /// What one output may grow to: lists inside lists multiply.
  struct Limits {
    var bytes = 64 << 20
    var steps = 10_000_000
  }

  let root: TemplateValue
  /// Where texts of lasting elements are kept for the pages of other root records.
  let texts: LastingTexts?
  var output: [UInt8]
  private(set) var faults: [RenderFault] = []
  var frames: [Frame] = []
  /// Where the frames of the running program start: formatted text sees the page's record only.
  var base = 0
  /// The formatted texts that are being printed, each inside the one before.
  var running: [ObjectIdentifier] = []
  /// How many formatted texts inside others this page has printed.
  var nestedCount = 0
  var stepCount = 0
  /// Nothing more is printed: the output is beyond a limit, which was reported.
  private(set) var isStopped = false
  let outputStart: Int
  let limits: Limits
  /// Of each field of the root, whether it is the same on all pages of a set. Empty for a page by itself.
  var isShared: [Bool] = []
  /// The outermost frame that was read since `note` last looked: what was printed since is the same wherever that frame is.
  /// The root is 0, and what is the page's own lies outside of it.
  var outermostRead = Int.max

  /// What a section put on the stack; in a list, which of its elements.
  struct Frame {
    var value: TemplateValue
    var index: Int
    var isLast: Bool
  }

  /// Takes the buffer over until `finish`, so that it is never copied.
  init(root: TemplateValue, texts: LastingTexts?, limits: Limits, output: inout [UInt8]) {
    self.root = root
    self.texts = texts
    self.limits = limits
    self.output = []
    outputStart = output.count
    frames.reserveCapacity(8)
    swap(&self.output, &output)
  }

  mutating func finish(output: inout [UInt8], faults: inout [RenderFault]) {
    swap(&self.output, &output)
    if !self.faults.isEmpty { faults += self.faults }
  }

  mutating func render(_ program: TemplateProgram) {
    let outer = base
    base = frames.count
    frames.append(Frame(value: root, index: 0, isLast: false))
    run(0..<program.operations.count, of: program)
    frames.removeLast()
    base = outer
  }
}

extension TemplateRenderer {
  mutating func run(_ range: Range<Int>, of program: TemplateProgram) {
    let operations = program.operations
    var next = range.lowerBound
    while next < range.upperBound, !isStopped {
      stepCount += 1
      let body = next + 1
      next = body
      switch operations[body - 1] {
      case .literal(let start, let count): literal(Int(start), Int(count), program)
      case .value(let binding, let escaping, let site): value(binding, escaping, Int(site), program)
      case .html(let binding, let site): html(binding, Int(site), program)
      case .flag(let binding, let site): flag(binding, Int(site), program)
      case .position(let depth, let start): position(listPlace(Int(depth)).index + Int(start))
      case .section(let binding, let end, let site):
        next = Int(end)
        section(binding, body..<next, Int(site), program)
      case .inverted(let binding, let end):
        next = Int(end)
        if !isTruthy(resolve(binding, program)) { run(body..<next, of: program) }
      case .loopSection(let flag, let depth, let isInverted, let end):
        next = Int(end)
        if isSet(flag, Int(depth)) != isInverted { run(body..<next, of: program) }
      }
    }
  }
}

extension TemplateRenderer {
  typealias Binding = TemplateProgram.Binding

  private mutating func section(_ binding: Binding, _ body: Range<Int>, _ site: Int, _ program: TemplateProgram) {
    let value = resolve(binding, program)
    switch value {
    case .list(let elements):
      for index in elements.indices where mayContinue(site, program) {
        push(elements[index], index: index, isLast: index + 1 == elements.count, body, program)
      }
    case .rows(let rows):
      for index in 0..<rows.count where mayContinue(site, program) {
        push(rows[index], index: index, isLast: index + 1 == rows.count, body, program)
      }
    case .absent, .text, .prose, .flag, .record:
      if isTruthy(value) { push(value, index: 0, isLast: false, body, program) }
    }
  }

  /// Only lists can make an output grow beyond what its template's text and its values are.
  private mutating func mayContinue(_ site: Int, _ program: TemplateProgram) -> Bool {
    if isStopped { return false }
    stepCount += 1
    guard output.count - outputStart > limits.bytes || stepCount > limits.steps else { return true }
    isStopped = true
    fault(.tooLarge, site, program)
    return false
  }

  private mutating func push(
    _ value: consuming TemplateValue, index: Int, isLast: Bool, _ body: Range<Int>, _ program: TemplateProgram
  ) {
    // What formatted text may print depends on the texts that it stands in: none may contain itself.
    let element = running.isEmpty ? value.identity : nil
    frames.append(Frame(value: value, index: index, isLast: isLast))
    if let texts, let element {
      run(body, of: program, for: element, keeping: texts)
    } else {
      run(body, of: program)
    }
    frames.removeLast()
  }

  mutating func fault(_ reason: RenderFault.Reason, _ site: Int, _ program: TemplateProgram) {
    let site = program.sites[site]
    faults.append(RenderFault(reason: reason, name: site.name, range: site.range))
  }
}
