/// A number as it is written in one word or several: "1,300", "$4", "40%", "twenty-five", "two hundred", "1 million".
struct NumberWord: Sendable {
  var value: Double
  var isMoney = false
  var isPercent = false
  /// How many words it takes.
  var count = 1

  /// The number that begins at an index.
  static func at(_ start: Int, in words: [TextWord]) -> NumberWord? {
    guard start < words.count, mayBegin(start, in: words), var number = first(start, in: words) else { return nil }
    while let next = number.continued(start, in: words) { number = next }
    return number
  }

  /// "Third", "quarters" … as a share of one.
  static func fraction(_ word: some StringProtocol) -> Double? { fractions[String(word)] }

  static func isMonth(_ word: String) -> Bool { months.contains(word) }

  /// The numbers of one word.
  static let small: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]
}

extension NumberWord {
  /// Whether a number may begin with a word: few words can.
  private static func mayBegin(_ index: Int, in words: [TextWord]) -> Bool {
    words[index].hasDigit || words[index].hasHyphen || beginnings.contains(words[index].key)
  }

  private static let beginnings = WordSet(Set(small.keys).union(["a", "an"]))

  private static func first(_ index: Int, in words: [TextWord]) -> NumberWord? {
    let word = words[index]
    if let value = value(of: word.lower) { return NumberWord(value: value) }
    if let number = digits(word.lower) { return number }
    guard ["a", "an"].contains(word.lower), index + 1 < words.count,
      let magnitude = magnitudes[words[index + 1].lower]
    else { return nil }
    return NumberWord(value: magnitude, count: 2)
  }

  /// With the next word, where it is a part of the number.
  private func continued(_ start: Int, in words: [TextWord]) -> NumberWord? {
    let next = start + count
    guard next < words.count, !words[next - 1].endsClause else { return nil }
    var result = self
    result.count += 1
    let word = words[next].lower
    if let magnitude = Self.magnitudes[word] {
      result.value *= magnitude
      return value < magnitude ? result : nil
    }
    guard value >= 100, value.truncatingRemainder(dividingBy: 100) == 0,
      !words[start].lower.contains(where: \.isNumeral)
    else { return nil }
    if word == "and", next + 1 < words.count, let small = Self.value(of: words[next + 1].lower), small < 100 {
      result.count += 1
      result.value += small
      return result
    }
    guard let small = Self.value(of: word), small < 100 else { return nil }
    result.value += small
    return result
  }

  /// "Twelve" and "twenty-five".
  private static func value(of word: String) -> Double? {
    if let value = small[word] { return value }
    guard word.holds("-") else { return nil }
    let parts = word.split(separator: "-")
    guard parts.count == 2, let tens = small[String(parts[0])], tens >= 20, let ones = small[String(parts[1])],
      ones < 10
    else { return nil }
    return tens + ones
  }

  /// Digits with what may be written at them without a space.
  private static func digits(_ word: String) -> NumberWord? {
    guard word.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    var text = word[...]
    var number = NumberWord(value: 0)
    if text.first == "~" { text.removeFirst() }
    if let sign = text.first, "$€£".contains(sign) {
      number.isMoney = true
      text.removeFirst()
    }
    if text.last == "+" { text.removeLast() }
    if text.last == "%" {
      number.isPercent = true
      text.removeLast()
    }
    var factor = 1.0
    if let letter = text.last, let magnitude = letters[letter] {
      factor = magnitude
      text.removeLast()
    }
    guard let value = plain(text) else { return nil }
    number.value = value * factor
    return number
  }

  private static func plain(_ text: Substring) -> Double? {
    let whole = text.prefix { $0 != "." }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty, groups.count == 1 || first.count <= 3,
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      text.allSatisfy({ $0.isASCII && ($0.isNumeral || $0 == "," || $0 == ".") })
    else { return nil }
    return Double(text.filter { $0 != "," })
  }

  private static let magnitudes: [String: Double] = [
    "dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
  ]

  private static let letters: [Character: Double] = ["k": 1000, "m": 1_000_000]

  private static let fractions: [String: Double] = [
    "third": 1 / 3, "thirds": 1 / 3, "quarter": 0.25, "quarters": 0.25, "fourth": 0.25, "fourths": 0.25, "fifth": 0.2,
    "fifths": 0.2, "tenth": 0.1, "tenths": 0.1,
  ]

  private static let months: WordSet = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
