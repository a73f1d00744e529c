import Diagnostics

/// A tag with what stands between it and its closing tag, or a piece of literal text.
struct TemplateNode {
  let token: TemplateToken
  var children: [TemplateNode] = []
}

/// A template, partial or layout as it was written: not yet linked, no name bound.
final class ParsedTemplate: Sendable {
  let source: TemplateSource
  let nodes: [TemplateNode]
  /// What is wrong with its tags by themselves.
  let faults: DiagnosticList

  init(source: TemplateSource, nodes: [TemplateNode], faults: DiagnosticList) {
    self.source = source
    self.nodes = nodes
    self.faults = faults
  }
}
