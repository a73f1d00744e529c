import Diagnostics
import Templates

/// Whether an output is what its ending says, for the endings that programs read and refuse as a whole. The values in it
/// are escaped; what can be wrong is the template's own text.
enum OutputCheck {
  /// - Parameter template: as messages name it.
  static func problem(in file: OutputFile, format: TextFormat, template: String) -> Diagnostic? {
    switch format {
    case .json: JSONCheck.fault(in: file.bytes).map { .invalid(file, "JSON", $0, template) }
    case .xml: XMLCheck.fault(in: file.bytes).map { .invalid(file, "XML", $0, template) }
    case .html, .text, .csv, .css: nil
    }
  }
}

extension OutputFile {
  /// The text of a line before a place, to find it by: nobody can look into a file that isn't published.
  fileprivate func text(before offset: Int) -> String {
    let text = String(decoding: bytes[..<min(offset, bytes.count)], as: UTF8.self)
    return String(text.suffix(60).split(whereSeparator: \.isWhitespace).joined(separator: " ").suffix(40))
  }

  fileprivate func line(of offset: Int) -> Int { bytes[..<min(offset, bytes.count)].count { $0 == 0x0A } + 1 }
}

extension Diagnostic {
  fileprivate static func invalid(
    _ file: OutputFile, _ language: String, _ fault: TextFault, _ template: String
  ) -> Diagnostic {
    let subject = "'\(file.path)'"
    var diagnostic = Diagnostic(
      .error, code: "invalid-output",
      "\(subject) would not be \(language): \(fault.words), in line \(file.line(of: fault.offset))"
        + " after '\(file.text(before: fault.offset))'", at: SourceLocation(path: template),
      hint: language == "JSON" ? "look at the commas: {{^@last}},{{/@last}} writes one between two elements" : nil)
    diagnostic.subject = subject
    return diagnostic
  }
}
