/// Tells whether a text is written in English, so that rules that know only English stay silent elsewhere.
package enum WrittenLanguage {
  /// - Parameter language: the site's, a BCP 47 tag. A page in another language may stand on an English site.
  package static func isEnglish(_ text: some StringProtocol, on language: String) -> Bool {
    isEnglish(tag: language) && !looksForeign(text)
  }

  package static func isEnglish(tag: String) -> Bool {
    if tag == "en" { return true }
    let hyphen = UInt8(ascii: "-")
    return WordSet.Key(tag.utf8.drop { $0 == hyphen }.prefix { $0 != hyphen }) == WordSet.Key("en")
  }
}

extension WrittenLanguage {
  private static func looksForeign(_ text: some StringProtocol) -> Bool {
    if ["¿", "¡", "ñ", "ß"].contains(where: { text.holds($0) }) { return true }
    let scanner = WordScanner.letters
    let (foreign, _) = scanner.count(foreignWords, [], in: text, limit: 200)
    guard foreign > 0 else { return false }
    let (english, others) = scanner.count(englishWords, nil, in: text, limit: 200)
    return foreign > english && (foreign > 1 || english == 0 && others > 3)
  }

  /// Small words that texts in languages of our readers can't do without, and that English has not.
  private static let foreignWords: WordSet = [
    "el", "la", "los", "las", "de", "del", "que", "y", "en", "un", "una", "con", "por", "para", "su", "sus", "al", "es",
    "se", "lo", "como", "más", "cada", "le", "les", "des", "du", "et", "une", "dans", "pour", "avec", "der", "und",
    "mit", "für", "auf", "ein", "eine", "zu", "os", "as", "e", "um", "uma", "em", "não", "dos", "sobre", "qué", "quién",
  ]

  private static let englishWords: WordSet = [
    "the", "a", "an", "of", "and", "to", "in", "on", "for", "with", "is", "are", "at", "by", "or", "that", "this", "it",
    "you", "your", "they", "their", "we", "our", "who", "what", "which", "how", "not", "no", "from", "be", "as",
  ]
}
