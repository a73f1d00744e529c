/// A Spanish number in digits or words: "1.300", "doce", "cuarenta y dos", "mil doscientos".
enum SpanishNumber {
  /// The number that begins at an index, and how many words it takes.
  static func at(_ start: Int, in words: [TextWord]) -> (value: Double, count: Int)? {
    if let value = digits(words[start].text) {
      return next(start, in: words) == "mil" ? (value * 1000, 2) : (value, 1)
    }
    var (total, index) = (0.0, start)
    while index < words.count, let value = value(at: index, after: total, in: words) {
      total = words[index].lower == "mil" ? max(total, 1) * 1000 : total + value
      index += 1
      if index < words.count, words[index - 1].endsClause { break }
      if next(index - 1, in: words) == "y", total.truncatingRemainder(dividingBy: 100) >= 30 { index += 1 }
    }
    return index > start ? (total, index - start) : nil
  }
}

extension SpanishNumber {
  /// Only what is smaller may follow: "ciento veinte", but no number is "doce veinte".
  private static func value(at index: Int, after total: Double, in words: [TextWord]) -> Double? {
    let word = words[index].lower
    if word == "mil" { return total < 1000 ? 1000 : nil }
    guard let value = small[word] ?? hundreds(word) else { return nil }
    let rest = total.truncatingRemainder(dividingBy: 1000)
    return rest == 0 || rest.truncatingRemainder(dividingBy: value < 10 ? 10 : 100) == 0 ? value : nil
  }

  private static func next(_ index: Int, in words: [TextWord]) -> String {
    index + 1 < words.count ? words[index + 1].lower : ""
  }

  private static func digits(_ text: Substring) -> Double? {
    let groups = text.split(omittingEmptySubsequences: false) { ".,\u{202F}".contains($0) }
    guard groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumeral } })
    else { return nil }
    return Double(groups.joined())
  }

  /// "Doscientos" and "doscientas".
  private static func hundreds(_ word: String) -> Double? {
    if ["cien", "ciento"].contains(word) { return 100 }
    guard word.hasSuffix("os") || word.hasSuffix("as"),
      let index = [
        "doscient", "trescient", "cuatrocient", "quinient", "seiscient", "setecient", "ochocient", "novecient",
      ]
      .firstIndex(of: String(word.dropLast(2)))
    else { return nil }
    return Double((index + 2) * 100)
  }

  private static let small: [String: Double] = [
    "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
    "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17,
    "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintidós": 22, "veintitrés": 23,
    "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
  ]
}
