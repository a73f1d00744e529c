import Diagnostics

/// A compiled template: partials, parents and blocks linked in, names bound, the escaping of every place decided.
///
/// Sharing one between threads is safe, but costs them time for counting references: better one for each.
package struct Template: Sendable {
  let program: TemplateProgram

  /// A template that prints nothing.
  package init() {
    program = TemplateProgram()
  }

  init(_ program: TemplateProgram) {
    self.program = program
  }

  /// Appends the output for a record of the schema this was compiled for. A tag that can't be filled prints nothing and
  /// is a fault; an output with faults must not be published.
  /// - Parameter texts: where to keep what other root records would print, too.
  package func render(
    _ root: Record, keeping texts: LastingTexts? = nil, into output: inout OutputBuffer, faults: inout [RenderFault]
  ) {
    render(.record(root), keeping: texts, into: &output, faults: &faults)
  }

  /// The same for one of several pages, whose text is printed once where it reads only what they share.
  package func render(
    _ root: Record, sharing stretches: inout SharedStretches, keeping texts: LastingTexts? = nil,
    into output: inout OutputBuffer, faults: inout [RenderFault]
  ) {
    render(root, sharing: &stretches, keeping: texts, into: &output, faults: &faults, limits: .init())
  }

  func render(
    _ root: Record, sharing stretches: inout SharedStretches, keeping texts: LastingTexts? = nil,
    into output: inout OutputBuffer, faults: inout [RenderFault], limits: TemplateRenderer.Limits
  ) {
    var renderer = TemplateRenderer(root: .record(root), texts: texts, limits: limits, output: &output.bytes)
    renderer.render(program, sharing: &stretches)
    renderer.finish(output: &output.bytes, faults: &faults)
  }

  /// The tags that have no value in this record.
  package func missingValues(in root: Record) -> [RenderFault] {
    var output = OutputBuffer()
    var faults: [RenderFault] = []
    render(root, into: &output, faults: &faults)
    return faults.filter { $0.reason == .missingValue }
  }

  /// Whether it prints more than white space for every record. One of which that isn't certain may do so, too.
  package var alwaysPrints: Bool { program.hasTextOutsideSections }

  /// Whether it prints nothing but white space for a record, because all its text stands in sections that are not shown.
  /// One in which a tag can't be filled isn't blank: that is a fault.
  func isBlank(in root: Record) -> Bool {
    guard program.isAllInSections else { return false }
    var output = OutputBuffer()
    var faults: [RenderFault] = []
    render(root, into: &output, faults: &faults)
    return faults.isEmpty && output.bytes.allSatisfy(\.isWhiteSpace)
  }

  /// For a schema whose root is no record, as the specification's tests have it, and for other limits.
  func render(
    _ root: TemplateValue, keeping texts: LastingTexts? = nil, into output: inout OutputBuffer,
    faults: inout [RenderFault], limits: TemplateRenderer.Limits = .init()
  ) {
    var renderer = TemplateRenderer(root: root, texts: texts, limits: limits, output: &output.bytes)
    renderer.render(program)
    renderer.finish(output: &output.bytes, faults: &faults)
  }
}
