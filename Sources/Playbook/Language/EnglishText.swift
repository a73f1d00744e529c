/// Tells English texts from others: rules that know English must not judge Spanish.
enum EnglishText {
  /// Whether a text of a site is English. A text too short to tell is what the site is.
  static func isEnglish(_ text: String, on configuration: SiteConfiguration) -> Bool {
    guard WrittenLanguage.isEnglish(tag: configuration.language) else { return false }
    let (english, other) = WordScanner.letters.count(Self.english, others, in: text)
    return english >= other
  }

  private static let english: WordSet = [
    "the", "of", "and", "to", "in", "for", "is", "that", "with", "you", "are", "by", "on", "from", "we", "have", "our",
    "their", "who", "will", "what", "your", "it", "at", "be",
  ]

  private static let others = WordSet(other)

  /// Small words of other languages that editors write.
  static let other: Set<String> = [
    "de", "la", "el", "los", "las", "que", "para", "por", "con", "una", "un", "del", "y", "en", "se", "su", "sus", "le",
    "les", "des", "et", "pour", "dans", "der", "die", "und", "das", "mit", "para", "os", "em", "uma", "não", "más",
  ]
}
