import Diagnostics
import Templates

/// A template with a partial and a layout: an input is a letter for the format, then the three texts, with a byte
/// between them that no text has.
struct TemplateTarget: FuzzTarget {
  static let name = "template"

  static func seeds() throws -> [[UInt8]] {
    try own.map(Seeds.template) + Seeds.templates() + Seeds.mustacheExamples()
  }

  /// What neither golden sites nor the specification's examples have: the names that a target knows, in all formats.
  private static let own: [(TextFormat, [String])] = [
    (.html, ["<p title=\"{{x}}\">{{name}}</p>{{#list}}<a href=\"{{name}}\">{{@index}}{{absent}}</a>{{/list}}"]),
    (.html, ["{{<l}}{{$b}}{{{prose}}}{{/b}}{{/l}}", "{{x}}", "<h1>{{$b}}{{> p}}{{/b}}</h1>"]),
    (.html, ["<script type=\"application/json\">{\"a\": {{x}}}</script><a href=\"?q={{x}}\">{{community.name}}</a>"]),
    (.csv, ["{{x}},\"{{name}}\"\n{{#list}}{{name}}{{^@last}},{{/@last}}{{/list}}"]),
    (.json, ["{\"a\": {{x}}, \"b\": [{{#texts}}{{.}}{{^@last}},{{/@last}}{{/texts}}], \"c\": {{flag}}}"]),
    (.xml, ["<?xml version=\"1.0\"?><a b=\"{{x}}\">{{name}}</a>"]),
    (.css, [":root { --c: {{x}}; }"]),
    (.text, ["{{#absent}}{{absent}}{{/absent}}{{^absent}}{{=<% %>=}}<% x %>{{/absent}}{{! c }}{{prose}}"]),
  ]

  func observe(_ input: [UInt8]) -> Observation {
    var observation = Observation()
    let format = TextFormat.allCases[Int(input.first ?? 0) % TextFormat.allCases.count]
    let parts = input.dropFirst().split(
      separator: Seeds.separator, maxSplits: 2, omittingEmptySubsequences: false)
    let files = zip(["page", "partial", "layout"], parts).compactMap { InputFile(Array($1), path: $0) }
    guard files.count == parts.count, let page = files.first else { return observation }
    var diagnostics = page.diagnostics
    let template = compiler(files, format).compile(
      MappedText(page.file.wholeRange), format: format, schema: HostileData.shape.schema, diagnostics: &diagnostics)
    if let template { observe(template, format, page.file, &observation) }
    observation.note(diagnostics, in: files.map(\.file))
    return observation
  }

  private func compiler(_ files: [InputFile], _ format: TextFormat) -> TemplateCompiler {
    let texts = files.map { MappedText($0.file.wholeRange) }
    return TemplateCompiler(
      library: TemplateLibrary(
        partials: texts.dropFirst().prefix(1).map { ("p", format, $0) },
        layouts: texts.dropFirst(2).map { ("l", format, $0) }))
  }

  private func observe(
    _ template: Template, _ format: TextFormat, _ file: SourceFile, _ observation: inout Observation
  ) {
    let (tame, faults) = HostileData.rendered(template, with: HostileData.tame)
    let (attacked, attackedFaults) = HostileData.rendered(template, with: HostileData.hostile)
    observation.note(attacked.text)
    observation.note(DiagnosticList((faults + attackedFaults).map { $0.diagnostic(subject: "a page") }), in: [file])
    // A value that was refused printed nothing, which is another page.
    guard faults.isEmpty, attackedFaults.isEmpty else { return }
    if [.html, .xml].contains(format), tags(tame) != tags(attacked) {
      observation.complain("a value wrote a tag: \(attacked.text.debugDescription)")
    }
  }

  private func tags(_ output: OutputBuffer) -> Int { output.bytes.count { $0 == UInt8(ascii: "<") } }
}
