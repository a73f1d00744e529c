import Diagnostics

/// What came of an input: all that a second reading must give again, and what is against a promise.
package struct Observation {
  package private(set) var outcome: [String] = []
  package private(set) var complaints: [String] = []

  /// Adds something that was made.
  mutating func note(_ text: some StringProtocol) { outcome.append(String(text)) }

  mutating func complain(_ words: String) { complaints.append(words) }

  /// Adds HTML that was made from the input.
  mutating func note(html: String, in place: String) {
    note(html)
    if let fault = MarkupCheck.fault(in: html) { complain("\(place): \(fault)") }
  }

  /// Adds what was reported, after a look at its words and places.
  /// - Parameter files: those whose places are looked at.
  mutating func note(_ list: DiagnosticList, in files: [SourceFile]) {
    let sorted = list.sorted()
    note(JSONFormatter.format(sorted))
    for diagnostic in sorted {
      checkWords(of: diagnostic)
      for place in [diagnostic.location].compactMap(\.self) + diagnostic.related.map(\.location) {
        guard let file = files.first(where: { $0.path == place.path }) else { continue }
        if let fault = PlaceCheck.fault(of: place, in: file) { complain("[\(diagnostic.code)] \(fault)") }
      }
    }
  }

  /// A terminal shows what is reported, so it must not be able to steer one.
  private mutating func checkWords(of diagnostic: Diagnostic) {
    let shown = TextFormatter().format(diagnostic)
    if shown.unicodeScalars.contains(where: { $0 != "\n" && ControlCharacter.isOne($0) }) {
      complain("[\(diagnostic.code)] has a control character: \(shown.debugDescription)")
    }
    if GitHubFormatter.format(diagnostic).dropLast().contains(where: \.isNewline) {
      complain("[\(diagnostic.code)] is more than one line for GitHub")
    }
    if diagnostic.message.isEmpty || diagnostic.code.isEmpty { complain("a problem has no words") }
  }
}
