/// A name in addresses and anchors: small letters, digits and single hyphens; no capitals, nothing that needs escaping.
package enum Slug {
  /// The longest slug that a record may write.
  package static let maximumLength = 100

  package static func isSlug(_ text: String) -> Bool {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    return text.utf8.count <= maximumLength && words.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isSlugByte) }
  }

  /// The slug of a text; empty where nothing in it can stand in one.
  ///
  /// Latin letters lose their marks (`ó` is `o`), apostrophes and the ʻokina vanish, everything else parts words. A
  /// long text is cut behind a word, at about 60 letters.
  package static func of(_ text: String) -> String {
    var words = [""]
    for scalar in text.unicodeScalars {
      if let letter = letter(of: scalar) {
        words[words.count - 1].append(letter)
      } else if !isSilent(scalar), words.last != "" {
        words.append("")
      }
    }
    return cut(words.filter { !$0.isEmpty })
  }

  private static func cut(_ words: [String]) -> String {
    var result = ""
    for word in words {
      if result.isEmpty {
        result = String(word.prefix(maximumLength))
      } else if result.utf8.count + word.utf8.count < 60 {
        result += "-" + word
      } else {
        break
      }
    }
    return result
  }

  private static func letter(of scalar: Unicode.Scalar) -> Character? {
    if scalar.isASCII {
      let small = Character(scalar).lowercased()
      return small.utf8.allSatisfy(isSlugByte) ? Character(small) : nil
    }
    // "LATIN SMALL LETTER O WITH ACUTE"
    let name = (scalar.properties.name ?? "").split(separator: " ")
    guard name.count >= 5, name[0] == "LATIN", name[2] == "LETTER", name[3].count == 1, name[4] == "WITH" else {
      return nil
    }
    return Character(name[3].lowercased())
  }

  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2bb}" || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
