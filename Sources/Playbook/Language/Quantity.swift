/// A number in a sentence, with what kind of statement it makes: "400 people", "two of three", "20 percent".
struct Quantity: Sendable {
  enum Kind: Sendable { case count, percent, money, share, multiple }

  var kind: Kind
  var value: Double
  /// The words that it takes, by index.
  var words: ClosedRange<Int>
  /// The noun that is counted, by index.
  var noun: Int?

  /// All in a sentence, in order. Years, "Room 2020" and what only looks like a number are none.
  static func all(in words: [TextWord]) -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < words.count {
      guard let quantity = at(index, in: words) else {
        index += 1
        continue
      }
      found.append(quantity)
      index = quantity.words.upperBound + 1
    }
    return found
  }

  /// Whether a text may hold one: a cheap look, before its sentences are taken apart.
  static func mayStand(in text: some StringProtocol) -> Bool {
    text.hasDigit || WordScanner.letters.finds(signWords, in: text)
  }

  private static let folds: Set<String> = [
    "twofold", "threefold", "fourfold", "fivefold", "sixfold", "sevenfold", "eightfold", "tenfold", "hundredfold",
  ]

  /// Few words can begin a number.
  private static let beginnings = WordSet(
    changes.union(NumberWord.small.keys).union(["a", "an", "half", "twice", "double", "triple", "quadruple"]))

  /// Multiples that say how much something grew or shrank.
  private static let changes = folds.union(["doubled", "tripled", "quadrupled", "halved"])
  static let multiples = WordSet(changes)

  private static let signWords = WordSet(signs)

  /// Words without one of which no text has a number in words.
  static let signs: Set<String> = folds.union([
    "half", "third", "thirds", "quarter", "quarters", "fifth", "twice", "double", "doubled", "tripled", "triple",
    "quadrupled", "halved", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty",
    "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "dozen", "hundred", "thousand", "million", "billion",
    "second", "fourth", "sixth", "tenth", "once", "hour", "day", "dozens", "hundreds", "thousands", "millions",
  ])
}

extension Quantity {
  private static func at(_ index: Int, in words: [TextWord]) -> Quantity? {
    guard words[index].hasDigit || words[index].hasHyphen || beginnings.contains(words[index].key) else { return nil }
    let number = NumberWord.at(index, in: words)
    if let share = fraction(index, in: words) ?? multiple(index, number, in: words) { return share }
    guard let number else { return nil }
    let last = index + number.count - 1
    if !number.isMoney, !number.isPercent, isLabelled(index, in: words) { return nil }
    if let share = share(index, number, in: words) { return share }
    if let percent = percent(index, number, in: words) { return percent }
    if number.isMoney || next(last, in: words, isIn: currencies) {
      return Quantity(kind: .money, value: number.value, words: index...(number.isMoney ? last : last + 1))
    }
    let noun = CountedNoun.index(after: last, in: words)
    if words[index].year != nil, number.count == 1, !isCounted(index, noun: noun, in: words) { return nil }
    return Quantity(kind: .count, value: number.value, words: index...last, noun: noun)
  }

  private static func percent(_ index: Int, _ number: NumberWord, in words: [TextWord]) -> Quantity? {
    var last = index + number.count - 1
    if next(last, in: words, isIn: percents) {
      last += 1
    } else if next(last, in: words, is: "per"), next(last + 1, in: words, is: "cent") {
      last += 2
    } else if !number.isPercent {
      return nil
    }
    return Quantity(kind: .percent, value: number.value, words: index...last)
  }

  /// Whether a number that could be a year counts something after all: "2000 people".
  private static func isCounted(_ index: Int, noun: Int?, in words: [TextWord]) -> Bool {
    guard let noun, noun - index <= 3 else { return false }
    guard CountedNoun.isStrong(words[noun].lower) else { return false }
    let before = index > 0 ? words[index - 1].lower : ""
    return !["in", "since", "by", "of", "from", "until", "before", "after", "during", "the", "for", "to"].contains(
      before)
      && !words[index].opens
  }

  /// Whether one of some words stands behind another, in one clause with it.
  static func next(_ index: Int, in words: [TextWord], isIn set: WordSet) -> Bool {
    index + 1 < words.count && !words[index].endsClause && set.contains(words[index + 1].key)
  }

  static func next(_ index: Int, in words: [TextWord], is word: String) -> Bool {
    index + 1 < words.count && !words[index].endsClause && words[index + 1].lower == word
  }

  private static let percents: WordSet = ["percent", "percentage", "pct", "%"]
  private static let currencies: WordSet = ["dollars", "usd", "cents", "euros"]
}
