import Diagnostics
import StructuredData

/// What a play, page or message is called in the output.
struct NamedOutput {
  /// Such as `about.html`.
  let path: String
  let title: Sourced<String>

  /// Reports those that would have the same name as one before them.
  /// - Returns: The positions of the others.
  @discardableResult
  static func report(_ outputs: [NamedOutput], what: String, _ diagnostics: inout DiagnosticList) -> [Int] {
    var firsts: [String: NamedOutput] = [:]
    return outputs.indices.filter { index in
      let output = outputs[index]
      guard let first = firsts[output.path] else {
        firsts[output.path] = output
        return true
      }
      diagnostics.append(.sameSlug(output, first, what: what))
      return false
    }
  }
}

extension Diagnostic {
  fileprivate static func sameSlug(_ output: NamedOutput, _ first: NamedOutput, what: String) -> Diagnostic {
    Diagnostic(
      .error, code: "duplicate-slug", "two \(what) would be the file '\(output.path)'", at: output.title.source,
      hint: what == "messages" ? "rename one file" : "rename one file, or give one of them a 'slug:'",
      related: [.init("the first one", at: first.title.source)])
  }
}
