import Diagnostics

/// Makes values of events, and refuses what Enlist does not read.
///
/// A function that returns `nil` has reported why, and the reading stops.
struct YAMLTreeBuilder {
  private(set) var diagnostics = DiagnosticList()
  private let text: SourceRange
  private let bytes: UnsafeBufferPointer<UInt8>
  private let events: YAMLEventStream
  private var depth = 0
  /// The brackets that are open, the outermost first: a fault at the end of the text is theirs.
  private var openBrackets: [SourceRange] = []
  private var valueCount = 0

  /// - Parameter bytes: those of the whole file, which must stay where they are as long as the builder is used.
  init(_ text: SourceRange, in bytes: UnsafeBufferPointer<UInt8>, events: YAMLEventStream) {
    self.text = text
    self.bytes = bytes
    self.events = events
  }

  /// The one document of the text.
  mutating func document() -> Value? {
    var result = nothing(at: text.bytes.lowerBound)
    var documentCount = 0
    while let event = next() {
      switch event.kind {
      case .streamEnd:
        return result
      case .documentStart(let hasDirectives):
        documentCount += 1
        if hasDirectives { refuse(.directive(range(event))) }
        guard documentCount == 1 else {
          refuse(.severalDocuments(range(event)))
          return nil
        }
      case .other:
        continue
      default:
        guard let value = value(from: event) else { return nil }
        result = value
      }
    }
    return nil
  }
}

extension YAMLTreeBuilder {
  private mutating func next() -> YAMLEvent? {
    guard diagnostics.all.count < YAMLReader.maximumProblemCount else {
      diagnostics.append(.tooManyProblems(in: text.file))
      return nil
    }
    if let event = events.next() { return event }
    let fault = YAMLSyntaxFault(events.fault(), in: text, openBrackets: openBrackets).diagnostic()
    if diagnostics.all.last != fault { diagnostics.append(fault) }
    return nil
  }

  private mutating func value(from event: YAMLEvent) -> Value? {
    valueCount += 1
    guard valueCount <= YAMLReader.maximumValueCount else {
      diagnostics.append(.tooManyValues(range(event)))
      return nil
    }
    if event.hasAnchor { refuse(.anchor(firstWord(of: event))) }
    if event.hasTag { refuse(.tag(firstWord(of: event))) }
    switch event.kind {
    case .scalar(let text, let isPlain): return scalar(text, isPlain: isPlain, from: event)
    case .listStart(let isFlow): return nested(event, isFlow: isFlow) { $0.list(from: event, isFlow: isFlow) }
    case .mapStart(let isFlow): return nested(event, isFlow: isFlow) { $0.map(from: event, isFlow: isFlow) }
    default:
      refuse(.alias(range(event)))
      return Value(.refused, source: range(event))
    }
  }

  private mutating func nested(
    _ event: YAMLEvent, isFlow: Bool, _ read: (inout YAMLTreeBuilder) -> Value?
  ) -> Value? {
    depth += 1
    if isFlow { openBrackets.append(range(event)) }
    defer {
      depth -= 1
      if isFlow { openBrackets.removeLast() }
    }
    guard depth <= YAMLReader.maximumDepth else {
      diagnostics.append(.tooDeep(range(event)))
      return nil
    }
    return read(&self)
  }

  private mutating func scalar(_ content: String, isPlain: Bool, from event: YAMLEvent) -> Value {
    let range = range(event)
    guard !isPlain else {
      if let slip = PlainScalarSlip.find(in: range, of: text, bytes) { diagnostics.append(slip.diagnostic) }
      return Value(.scalar(content, isPlain: true), source: range)
    }
    let value = Value(.scalar(content, isPlain: false), source: trimmed(range))
    // Only an escape can make one here; libyaml refuses those that stand in the file.
    let hasEscape = UnsafeBufferPointer(rebasing: bytes[range.bytes]).has(UInt8(ascii: "\\"))
    if hasEscape, let (scalar, bytes) = ControlCharacter.first(in: content) {
      let place = value.mappedText?.source(of: bytes) ?? value.source
      diagnostics.append(.controlCharacter(scalar, at: place, hint: "take out the escape that stands for it"))
    }
    return value
  }

  private mutating func list(from start: YAMLEvent, isFlow: Bool) -> Value? {
    var items: [Value] = []
    while let event = next() {
      if case .end = event.kind {
        let source = collection(from: start, to: event, isFlow: isFlow, last: items.last)
        return Value(.list(items), source: source)
      }
      guard let item = value(from: event) else { return nil }
      items.append(item)
    }
    return nil
  }

  private mutating func map(from start: YAMLEvent, isFlow: Bool) -> Value? {
    var entries = UniqueEntries()
    // What a map says whose keys are not all known, nobody can tell.
    var isKnown = true
    while let event = next() {
      if case .end = event.kind {
        let source = collection(from: start, to: event, isFlow: isFlow, last: entries.all.last?.value)
        return Value(isKnown ? .map(entries.all) : .refused, source: source)
      }
      guard let key = value(from: event), let next = next(), let value = value(from: next) else { return nil }
      if key.isRefused {
        isKnown = false
      } else if let fault = fault(of: key, value, isFlow: isFlow) {
        refuse(fault)
        isKnown = false
      } else {
        add(key, value, to: &entries)
      }
    }
    return nil
  }

  /// Why a key can't be read.
  private func fault(of key: Value, _ value: Value, isFlow: Bool) -> Diagnostic? {
    guard case .scalar(let name, let isPlain) = key.content else { return .keyNotText(key.source) }
    if isPlain, name == "<<" { return .mergeKey(key.source) }
    let isAlone = value.source.bytes.isEmpty && !hasColon(between: key, and: value)
    return isAlone ? .keyAlone(name, at: key.source, isFlow: isFlow) : nil
  }

  private mutating func add(_ key: Value, _ value: Value, to entries: inout UniqueEntries) {
    guard case .scalar(let name, _) = key.content else { return }
    if let first = entries.append(Value.Entry(key: Sourced(name, at: key.source), value: value)) {
      diagnostics.append(.duplicateKey(name, at: key.source, first: first))
    }
  }

  private mutating func refuse(_ diagnostic: Diagnostic) {
    if diagnostics.all.last != diagnostic { diagnostics.append(diagnostic) }
  }
}

// Places.
extension YAMLTreeBuilder {
  private func range(_ event: YAMLEvent) -> SourceRange {
    let start = text.bytes.lowerBound
    return SourceRange(file: text.file, bytes: start + event.bytes.lowerBound..<start + event.bytes.upperBound)
  }

  private func nothing(at offset: Int) -> Value {
    Value(.scalar("", isPlain: true), source: SourceRange(file: text.file, bytes: offset..<offset))
  }

  /// Whether a value that is not there was at least announced; in `{value: 1,300}` the 300 is a key without a colon.
  private func hasColon(between key: Value, and value: Value) -> Bool {
    let (start, end) = (key.source.bytes.upperBound, value.source.bytes.upperBound)
    return start < end && text.file.text.slice(start..<end).utf8.contains(UInt8(ascii: ":"))
  }

  /// libyaml ends a block collection where the next thing begins; its last value's end is what people see as the end.
  private func collection(from start: YAMLEvent, to end: YAMLEvent, isFlow: Bool, last: Value?) -> SourceRange {
    let first = range(start).bytes.lowerBound
    let upper = isFlow ? range(end).bytes.upperBound : last?.source.bytes.upperBound ?? first
    return SourceRange(file: text.file, bytes: first..<max(first, upper))
  }

  /// Without the line ends after a block scalar.
  private func trimmed(_ range: SourceRange) -> SourceRange {
    let last = bytes[range.bytes].lastIndex { $0 != 0x0A && $0 != 0x0D && $0 != 0x20 && $0 != 0x09 }
    let start = range.bytes.lowerBound
    return SourceRange(file: range.file, bytes: start..<(last.map { $0 + 1 } ?? start))
  }

  /// An anchor or tag: it stands before the value, up to a space or the line's end.
  private func firstWord(of event: YAMLEvent) -> SourceRange {
    let start = text.bytes.lowerBound + event.bytes.lowerBound
    let word = SourceRange(file: text.file, bytes: start..<text.bytes.upperBound).text.utf8.prefix { $0 > 0x20 }
    return SourceRange(file: text.file, bytes: start..<start + word.count)
  }
}
