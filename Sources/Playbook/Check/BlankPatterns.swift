/// Blanks that show what is to be written: a date's letters, a made-up phone number, the names of a mail merge.
enum BlankPatterns {
  static func find(in text: String, _ signs: BlankSign.Found) -> [Substring] {
    var found: [Substring] = []
    if signs.has(.date) { found += dates(in: text) }
    if signs.has(.number), signs.has(.numberMiddle) { found += numbers(in: text) }
    if signs.has(.percent) { found += text.pieces(of: percents) { $0.isWordLetter || $0.isNumeral } }
    if signs.has(.mergeTag) { found += text.matches(of: mergeTags).map(\.output) }
    if signs.has(.toBe) { found += text.matches(of: toBe).map(\.output.1) }
    return found
  }
}

extension BlankPatterns {
  /// "MM/DD/YYYY", but not "write dates as YYYY-MM-DD".
  private static func dates(in text: String) -> [Substring] {
    guard !text.hasSign("format") else { return [] }
    return text.matches(of: letters).map(\.output).filter {
      !["as", "like", "form", "write", "type"].contains(text.word(before: $0.startIndex))
    }
  }

  private static let letters = Pattern(
    /\b(?:MM[\/.\-]DD(?:[\/.\-]YY(?:YY)?)?|DD[\/.\-]MM[\/.\-]YY(?:YY)?|mm\/dd\/yy(?:yy)?|dd\/mm\/yy(?:yy)?|YYYY-MM-DD|yyyy-mm-dd|MM\/YY(?:YY)?)\b/
  )

  private static func numbers(in text: String) -> [Substring] {
    text.pieces(of: madeUp) { $0.isNumeral || "-.#".contains($0) }
  }

  private static let madeUp = Pattern(
    /(?:\+?1[ .\-])?(?:(?:\(000\) ?|000[ .\-])000[ .\-]0000|(?:\(555\) ?|555[ .\-])555[ .\-]5555|(?:\(999\) ?|999[ .\-])999[ .\-]9999|(?:\(###\) ?|###[ .\-])###[ .\-]####|(?:\(123\) ?|123[ .\-])456[ .\-]7890)(?![\d#])/
  )

  /// "%FIRSTNAME%", "%%first_name%%".
  private static let percents = Pattern(/%{1,2}(?:[A-Z][A-Z_]{2,30}|[a-z]{2,12}_[a-z_]{2,20})%{1,2}/)

  /// "*|FNAME|*"
  private static let mergeTags = Pattern(/\*\|[A-Z][A-Z0-9_:]{0,30}\|\*/)

  /// "The room is to be determined." What the sentence goes on to tell ("by the board") is no blank.
  private static let toBe = Pattern(
    /(?:\b(?i:is|are|still|date|time|place|room|location|venue|speaker|price|cost)|[:(–—\-])\s{1,3}([Tt]o be (?:determined|announced|confirmed|decided))(?=\s{0,3}(?:[.,;:)!]|\n|$))/
  )
}
