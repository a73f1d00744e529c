import Diagnostics

/// A community's own words for the site's vocabulary.
enum LocalWords {
  /// Names the words that no text can use, since the site's vocabulary doesn't have them.
  static func check(_ community: Community, vocabulary: [Word], diagnostics: inout DiagnosticList) {
    let names = vocabulary.map(\.name.value).filter { !$0.contains(".") }
    let known = Set(names)
    for (index, word) in community.words.filter({ !known.contains($0.name.value) }).enumerated() {
      diagnostics.append(.unusedWord(word, index < mostHints ? names : []))
    }
  }

  /// Finding the nearest of many names takes time; a record with more unknown words than this has one fault.
  private static let mostHints = 50
}

extension Diagnostic {
  fileprivate static func unusedWord(_ word: Word, _ names: [String]) -> Diagnostic {
    Diagnostic(
      .warning, code: "unused-word", "'\(word.name.value)' is not among the names under 'words' in site.yaml",
      at: word.name.source,
      hint: NearestName.hint(for: word.name.value, among: names) ?? "add it to site.yaml, or take it out")
  }
}
