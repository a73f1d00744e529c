import Diagnostics

/// A community's own words for the site's vocabulary.
enum LocalWords {
  /// Names the words that no text can use, since the site's vocabulary doesn't have them.
  static func check(_ community: Community, vocabulary: [Word], diagnostics: inout DiagnosticList) {
    let names = vocabulary.map(\.name.value).filter { !$0.contains(".") }
    for word in community.words where !names.contains(word.name.value) {
      diagnostics.append(.unusedWord(word, names))
    }
  }
}

extension Diagnostic {
  fileprivate static func unusedWord(_ word: Word, _ names: [String]) -> Diagnostic {
    Diagnostic(
      .warning, code: "unused-word", "'\(word.name.value)' is not among the names under 'words' in site.yaml",
      at: word.name.source,
      hint: NearestName.hint(for: word.name.value, among: names) ?? "add it to site.yaml, or take it out")
  }
}
