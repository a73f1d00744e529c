/// Pages that have most of their text in common.
extension TemplateRenderer {
  /// Prints one of several pages, and what it shares with the others only once.
  mutating func render(_ program: TemplateProgram, sharing stretches: inout SharedStretches) {
    isShared = stretches.isShared
    frames.append(Frame(value: root, index: 0, isLast: false))
    if stretches.isNoted {
      copy(stretches, program)
    } else {
      note(program, into: &stretches)
      stretches.isNoted = true
    }
    frames.removeLast()
  }

  private mutating func note(_ program: TemplateProgram, into stretches: inout SharedStretches) {
    var next = 0
    while next < program.operations.count, !isStopped {
      let (before, faultCount) = (cost, faults.count)
      let operation = next..<program.end(of: next)
      hasReadOwn = false
      run(operation, of: program)
      if !hasReadOwn, faults.count == faultCount {
        stretches.add(operation, printed: output[(outputStart + before.bytes)...], cost: cost - before)
      }
      next = operation.upperBound
    }
  }

  private mutating func copy(_ stretches: SharedStretches, _ program: TemplateProgram) {
    var next = 0
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
    run(next..<program.operations.count, of: program)
  }

  private var cost: SharedStretches.Cost {
    .init(bytes: output.count - outputStart, steps: stepCount, nestedTexts: nestedCount)
  }

  private func isAllowed(_ cost: SharedStretches.Cost) -> Bool {
    !isStopped && cost.bytes <= limits.bytes && cost.steps <= limits.steps
      && cost.nestedTexts <= Self.nestedProseLimit
  }
}
