/// A name in addresses, anchors and records: words joined by hyphens.
package enum Slug {
  /// The longest slug that a record may write, in bytes.
  package static let maximumLength = 100

  /// Whether a text is one that a record may write: small ASCII letters, digits and single hyphens.
  package static func isSlug(_ text: String) -> Bool {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    return text.utf8.count <= maximumLength && words.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isSlugByte) }
  }

  /// Lower case, Latin letters without their accents, apostrophes dropped, everything that is neither letter nor digit
  /// as a single hyphen. Letters of other scripts stay. Empty when nothing is left.
  package static func make(from text: String) -> String {
    var slug: [UInt8] = []
    var isGap = false
    for scalar in text.lowercased().unicodeScalars where !isDropped(scalar) {
      guard let letters = folded(scalar, after: isGap ? nil : slug.last) else {
        isGap = true
        continue
      }
      if isGap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      slug += letters.utf8
      isGap = false
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// What a scalar becomes; `nil` for a gap.
  /// - Parameter previous: the last byte of the letter before it.
  private static func folded(_ scalar: Unicode.Scalar, after previous: UInt8?) -> String? {
    // Most texts are ASCII, of which no table is to be asked.
    if let byte = UInt8(exactly: scalar.value), byte < 0x80 { return isSlugByte(byte) ? String(scalar) : nil }
    if let letters = latin[scalar] { return letters }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark:
      // An accent of its own falls away behind a Latin letter; elsewhere marks are part of how words are spelled.
      return previous.map { $0 < 0x80 ? "" : String(scalar) }
    default:
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return isWord ? String(scalar) : nil
    }
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || !scalar.isASCII && dropped.contains(scalar)
  }

  /// Apostrophes, the Hawaiian ʻokina and the soft hyphen stand inside words.
  private static let dropped: Set<Unicode.Scalar> = ["’", "‘", "ʻ", "ʼ", "\u{AD}"]

  private static let latin: [Unicode.Scalar: String] = [
    "a": "àáâãäåāăą", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįı",
    "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ", "o": "òóôõöøōŏő", "oe": "œ", "r": "ŕŗř", "s": "śŝşšș", "ss": "ß",
    "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
  ].reduce(into: [:]) { table, entry in
    for scalar in entry.value.unicodeScalars { table[scalar] = entry.key }
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
