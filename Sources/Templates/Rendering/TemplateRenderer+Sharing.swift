/// Pages that have text in common.
extension TemplateRenderer {
  /// Prints one of several pages, and what it shares with the others only once.
  mutating func render(_ program: TemplateProgram, sharing stretches: inout SharedStretches) {
    isShared = stretches.isShared
    frames.append(Frame(value: root, index: 0, isLast: false))
    let all = 0..<program.operations.count
    if stretches.isNoted { copy(stretches, all, program) } else { note(all, program, into: &stretches) }
    frames.removeLast()
  }

  /// Prints a section for an element that the pages of other root records have, too: what depends on it alone only once.
  mutating func run(
    _ body: Range<Int>, of program: TemplateProgram, for element: ObjectIdentifier, keeping texts: LastingTexts
  ) {
    let key = LastingTexts.Key(program: ObjectIdentifier(program), body: body.lowerBound, element: element)
    if let stretches = texts[key] { return copy(stretches, body, program) }
    var stretches = SharedStretches(isShared: [])
    note(body, program, into: &stretches)
    texts.keep(stretches, for: key)
  }

  /// Prints and notes what reads nothing outside of the innermost frame.
  private mutating func note(_ body: Range<Int>, _ program: TemplateProgram, into stretches: inout SharedStretches) {
    let frame = frames.count - 1
    var outermost = outermostRead
    var next = body.lowerBound
    while next < body.upperBound, !isStopped {
      let (before, faultCount) = (cost, faults.count)
      let operation = next..<program.end(of: next)
      outermostRead = .max
      run(operation, of: program)
      if outermostRead >= frame, faults.count == faultCount {
        stretches.add(operation, printed: output[(outputStart + before.bytes)...], cost: cost - before)
      }
      outermost = min(outermost, outermostRead)
      next = operation.upperBound
    }
    outermostRead = outermost
    stretches.isNoted = true
  }

  private mutating func copy(_ stretches: SharedStretches, _ body: Range<Int>, _ program: TemplateProgram) {
    var next = body.lowerBound
    for stretch in stretches.all where !isStopped {
      run(next..<stretch.operations.lowerBound, of: program)
      next = stretch.operations.upperBound
      // Near a limit it is run, which says what went beyond it.
      if isAllowed(cost + stretch.cost) {
        output += stretches.printed(stretch)
        stepCount += stretch.cost.steps
        nestedCount += stretch.cost.nestedTexts
      } else {
        run(stretch.operations, of: program)
      }
    }
    run(next..<body.upperBound, of: program)
  }

  private var cost: SharedStretches.Cost {
    .init(bytes: output.count - outputStart, steps: stepCount, nestedTexts: nestedCount)
  }

  private func isAllowed(_ cost: SharedStretches.Cost) -> Bool {
    !isStopped && cost.bytes <= limits.bytes && cost.steps <= limits.steps
      && cost.nestedTexts <= Self.nestedProseLimit
  }
}
