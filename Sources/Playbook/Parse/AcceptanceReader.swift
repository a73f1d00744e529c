import Diagnostics
import StructuredData

/// Reads the findings that a site's editors live with.
enum AcceptanceReader {
  /// The list `accept` of a record or of a page's front matter.
  static func acceptances(in record: RecordReader) -> [Acceptance] {
    let path = record.source.file.path
    return record.records("accept") { item in acceptance(item).map { $0.concerning(path) } }
  }

  /// `content/accepted.yaml`, whose entries name their file.
  /// - Parameter shownPath: turns a path from the site's folder into one as messages show it.
  static func list(
    _ file: SourceFile, shownPath: (String) -> String, diagnostics: inout DiagnosticList
  ) -> [Acceptance] {
    let what = "a list of accepted findings"
    return RecordReader.readList(file.wholeRange, what: what, diagnostics: &diagnostics) { item in
      let path = item.text("file")?.value
      return acceptance(item).map { $0.concerning(path.map(shownPath)) }
    } ?? []
  }

  private static func acceptance(_ item: RecordReader) -> Acceptance? {
    let code = item.slug("code", .required)
    let text = item.text("text", .required)
    let reason = item.text("reason", .required)
    let until = item.date("until", .required)
    guard let code, let text, let reason, let until else { return nil }
    return Acceptance(code: code, text: text, reason: reason, until: until)
  }
}

extension Acceptance {
  fileprivate func concerning(_ path: String?) -> Acceptance {
    var copy = self
    copy.path = path
    return copy
  }
}
