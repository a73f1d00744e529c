/// Tells English texts from others: rules that know English must not judge Spanish.
enum EnglishText {
  /// Whether a text of a site is English. A text too short to tell is what the site is.
  static func isEnglish(_ text: String, on configuration: SiteConfiguration) -> Bool {
    guard configuration.language.lowercased().split(separator: "-").first == "en" else { return false }
    var (english, other) = (0, 0)
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      let lower = word.lowercased()
      if Self.english.contains(lower) { english += 1 } else if Self.other.contains(lower) { other += 1 }
    }
    return english >= other
  }

  private static let english: Set<String> = [
    "the", "of", "and", "to", "in", "for", "is", "that", "with", "you", "are", "by", "on", "from", "we", "have", "our",
    "their", "who", "will", "what", "your", "it", "at", "be",
  ]

  private static let other: Set<String> = [
    "de", "la", "el", "los", "las", "que", "para", "por", "con", "una", "un", "del", "y", "en", "se", "su", "sus", "le",
    "les", "des", "et", "pour", "dans", "der", "die", "und", "das", "mit", "para", "os", "em", "uma", "não", "más",
  ]
}
