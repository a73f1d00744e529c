/// What single operations print.
extension TemplateRenderer {
  mutating func literal(_ start: Int, _ count: Int, _ program: TemplateProgram) {
    program.literals.withUnsafeBufferPointer { output.append($0, start..<start + count) }
  }

  mutating func value(_ binding: Binding, _ escaping: Escaping, _ site: Int, _ program: TemplateProgram) {
    switch resolve(binding, program) {
    case .text(let text): append(text, escaping, site, program)
    case .prose(let prose): append(prose, escaping, site, program)
    case .absent, .flag, .record, .list, .rows: fault(.missingValue, site, program)
    }
  }

  private mutating func append(_ text: String, _ escaping: Escaping, _ site: Int, _ program: TemplateProgram) {
    var text = text
    let reason = text.withUTF8 { escaping.append($0, to: &output) }
    if let reason { fault(reason, site, program) }
  }

  /// The text form, escaped as a whole for the place. Its lines end where lines do; what follows it says the template.
  private mutating func append(_ prose: Prose, _ escaping: Escaping, _ site: Int, _ program: TemplateProgram) {
    let start = output.count
    render(prose.text, site, program)
    while output.count > start, output.last == UInt8(ascii: "\n") { output.removeLast() }
    guard escaping != .none else { return }
    let text = Array(output[start...])
    output.removeSubrange(start...)
    let reason = text.withUnsafeBufferPointer { escaping.append($0, to: &output) }
    if let reason { fault(reason, site, program) }
  }

  mutating func html(_ binding: Binding, _ site: Int, _ program: TemplateProgram) {
    guard case .prose(let prose) = resolve(binding, program) else { return fault(.missingValue, site, program) }
    render(prose.html, site, program)
  }

  private mutating func render(_ template: Template, _ site: Int, _ program: TemplateProgram) {
    let text = template.program
    if !running.isEmpty { nestedCount += 1 }
    guard running.count < Self.proseLimit, nestedCount <= Self.nestedProseLimit,
      !running.contains(ObjectIdentifier(text))
    else { return fault(.recursiveProse, site, program) }
    running.append(ObjectIdentifier(text))
    render(text)
    running.removeLast()
  }

  mutating func flag(_ binding: Binding, _ site: Int, _ program: TemplateProgram) {
    guard case .flag(let isSet) = resolve(binding, program) else { return fault(.missingValue, site, program) }
    output.append(isSet ? "true" : "false")
  }

  mutating func position(_ number: Int) {
    output.append(contentsOf: String(number).utf8)
  }
}
