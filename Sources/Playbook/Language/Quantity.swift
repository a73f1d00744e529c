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
  static func mayStand(in text: String) -> Bool {
    text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      || text.split { !$0.isLetter }.contains { isSign($0.lowercased()) }
  }

  private static func isSign(_ word: String) -> Bool { signs.contains(word) || folds.contains(word) }

  private static let folds: Set<String> = [
    "twofold", "threefold", "fourfold", "fivefold", "sixfold", "sevenfold", "eightfold", "tenfold", "hundredfold",
  ]

  private static let signs: Set<String> = [
    "half", "third", "thirds", "quarter", "quarters", "fifth", "twice", "double", "doubled", "tripled", "triple",
    "quadrupled", "halved", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty",
    "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "dozen", "hundred", "thousand", "million", "billion",
    "second", "fourth", "sixth", "tenth", "once", "hour", "day", "dozens", "hundreds", "thousands", "millions",
  ]
}

extension Quantity {
  private static func at(_ index: Int, in words: [TextWord]) -> Quantity? {
    if words[index].isTag { return nil }
    if let share = fraction(index, in: words) ?? multiple(index, in: words) { return share }
    guard let number = NumberWord.at(index, in: words) else { return nil }
    let last = index + number.count - 1
    if !number.isMoney, !number.isPercent, isLabelled(index, in: words) { return nil }
    if let share = share(index, number, in: words) { return share }
    if let percent = percent(index, number, in: words) { return percent }
    if number.isMoney || next(last, in: words, isIn: ["dollars", "usd", "cents", "euros"]) {
      return Quantity(kind: .money, value: number.value, words: index...(number.isMoney ? last : last + 1))
    }
    let noun = CountedNoun.index(after: last, in: words)
    if words[index].year != nil, number.count == 1, !isCounted(index, noun: noun, in: words) { return nil }
    return Quantity(kind: .count, value: number.value, words: index...last, noun: noun)
  }

  private static func percent(_ index: Int, _ number: NumberWord, in words: [TextWord]) -> Quantity? {
    var last = index + number.count - 1
    if next(last, in: words, isIn: ["percent", "percentage", "pct", "%"]) {
      last += 1
    } else if next(last, in: words, isIn: ["per"]), next(last + 1, in: words, isIn: ["cent"]) {
      last += 2
    } else if !number.isPercent {
      return nil
    }
    return Quantity(kind: .percent, value: number.value, words: index...last)
  }

  /// "Two of three", "one in four", "nine out of the ten". "One of two" only picks one.
  private static func share(_ index: Int, _ number: NumberWord, in words: [TextWord]) -> Quantity? {
    var next = index + number.count
    guard next + 1 < words.count, !words[next - 1].endsClause else { return nil }
    let isOutOf = words[next].lower == "out" && words[next + 1].lower == "of"
    let link = words[next].lower
    guard isOutOf || ["of", "in"].contains(link) else { return nil }
    next += isOutOf ? 2 : 1
    let picksEvery = next < words.count && words[next].lower == "every"
    if next < words.count, ["the", "our", "their", "its", "every", "these", "those", "all"].contains(words[next].lower)
    {
      next += 1
    }
    guard let whole = NumberWord.at(next, in: words), !whole.isPercent, !whole.isMoney, whole.value > number.value,
      number.value >= (link == "of" && !picksEvery ? 2 : 1), words[next].year == nil
    else { return nil }
    let last = next + whole.count - 1
    if link == "in" {
      guard whole.value <= 1000, !Self.next(last, in: words, isIn: CountedNoun.times) else { return nil }
    }
    return Quantity(
      kind: .share, value: number.value / whole.value, words: index...last,
      noun: CountedNoun.index(after: last, in: words))
  }

  /// "Half of", "a third of", "two thirds".
  private static func fraction(_ index: Int, in words: [TextWord]) -> Quantity? {
    if words[index].lower == "half" { return half(index, in: words) }
    let parts = words[index].lower.split(separator: "-")
    if parts.count == 2, let share = NumberWord.fraction(parts[1]),
      let times = ["one": 1.0, "two": 2, "three": 3, "four": 4][parts[0]]
    {
      return Quantity(kind: .share, value: share * times, words: index...index)
    }
    guard index + 1 < words.count, let share = NumberWord.fraction(words[index + 1].lower),
      let times = ["a": 1.0, "one": 1, "two": 2, "three": 3, "four": 4][words[index].lower],
      times > 1 || next(index + 1, in: words, isIn: ["of", "more", "fewer", "less", "higher", "lower"])
        || isChange(by: index, in: words),
      !next(index + 2, in: words, isIn: ["an", "a", "hour"]),
      times == 1 || words[index + 1].lower.hasSuffix("s")
    else { return nil }
    return Quantity(kind: .share, value: share * times, words: index...index + 1)
  }

  private static func half(_ index: Int, in words: [TextWord]) -> Quantity? {
    let before = index > 0 ? words[index - 1].lower : ""
    if ["first", "second", "last", "other", "better", "a", "later", "latter", "this", "each"].contains(before) {
      return nil
    }
    let after = index + 1 < words.count && !words[index].endsClause ? words[index + 1].lower : ""
    if next(
      index + 1, in: words, isIn: ["battle", "work", "fun", "story", "truth", "trouble", "job", "time", "what", "it"]),
      words[index + 2].text != "IT"
    {
      return nil
    }
    let isQualified = ["almost", "nearly", "about", "over", "than", "least", "roughly", "around", "only", "just"]
      .contains(before)
    guard
      ["of", "the", "all", "our", "their", "its", "these", "those", "as"].contains(after) || isQualified
        || isChange(by: index, in: words),
      !["a", "an", "hour", "day", "minute", "year", "dozen", "way"].contains(after)
    else { return nil }
    return Quantity(kind: .share, value: 0.5, words: index...index)
  }

  /// "Turnover fell by a third".
  private static func isChange(by index: Int, in words: [TextWord]) -> Bool {
    guard index > 1, words[index - 1].lower == "by" else { return false }
    return words[max(0, index - 4)..<index - 1].contains { changes.contains($0.lower) }
  }

  private static let changes: Set<String> = [
    "fell", "fallen", "falls", "dropped", "drops", "rose", "rises", "risen", "grew", "grown", "grows", "cut", "cuts",
    "reduced", "reduces", "increased", "increases", "shrank", "lowered", "lowers", "decreased", "decreases", "raised",
    "raises", "down", "up", "declined", "improved", "sank",
  ]

  /// "One and a half times the".
  private static func timesAndHalf(_ index: Int, in words: [TextWord]) -> Quantity? {
    guard let number = NumberWord.at(index, in: words) else { return nil }
    let rest = words.dropFirst(index + number.count).prefix(4)
    guard rest.map(\.lower) == ["and", "a", "half", "times"] else { return nil }
    return Quantity(kind: .multiple, value: number.value + 0.5, words: index...rest.endIndex - 1)
  }

  /// "Three times as many", "twice the", "has doubled", "10x".
  private static func multiple(_ index: Int, in words: [TextWord]) -> Quantity? {
    let word = words[index].lower
    let measures: Set<String> = [
      "as", "more", "the", "that", "higher", "faster", "larger", "greater", "longer", "better", "less", "lower", "what",
      "likelier", "bigger", "their", "our", "its",
    ]
    if ["twice", "double", "triple", "quadruple"].contains(word) {
      let isOfPay =
        next(index, in: words, isIn: ["a", "an", "one"])
        && next(
          index + 1, in: words, isIn: ["salary", "wage", "paycheck", "year's", "month's", "worker's", "person's"])
      return next(index, in: words, isIn: measures) || isOfPay
        ? Quantity(kind: .multiple, value: 2, words: index...index) : nil
    }
    if ["doubled", "tripled", "quadrupled", "halved"].contains(word) || folds.contains(word) {
      return next(index, in: words, isIn: ["down"]) ? nil : Quantity(kind: .multiple, value: 2, words: index...index)
    }
    if word.last == "x", let value = Double(word.dropLast()) {
      return Quantity(kind: .multiple, value: value, words: index...index)
    }
    if let multiple = timesAndHalf(index, in: words) { return multiple }
    guard let number = NumberWord.at(index, in: words) else { return nil }
    let times = index + number.count
    guard number.value > 1, next(times - 1, in: words, isIn: ["times"]), next(times, in: words, isIn: measures) else {
      return nil
    }
    return Quantity(kind: .multiple, value: number.value, words: index...times)
  }

  /// Whether the number is a name's part: "Room 2020", "plays 2 and 3", "May 5".
  private static func isLabelled(_ index: Int, in words: [TextWord]) -> Bool {
    guard index > 0, !words[index - 1].endsClause || words[index - 1].year == nil else { return false }
    let before = words[index - 1]
    if !before.endsClause, labels.contains(before.lower) || NumberWord.isMonth(before.lower) {
      // "Every year 400 people": no name.
      return index < 2 || words[index - 2].endsClause || !determiners.contains(words[index - 2].lower)
    }
    guard index > 1, ["and", "or", "to", "through", "&"].contains(before.lower),
      NumberWord.at(index - 2, in: words) != nil
    else { return false }
    return isLabelled(index - 2, in: words)
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

  private static func next(_ index: Int, in words: [TextWord], isIn set: Set<String>) -> Bool {
    index + 1 < words.count && !words[index].endsClause && set.contains(words[index + 1].lower)
  }

  private static let determiners: Set<String> = [
    "this", "that", "every", "each", "last", "per", "our", "your", "next", "its", "their",
  ]

  private static let labels: Set<String> = [
    "room", "section", "sections", "windows", "play", "plays", "step", "steps", "page", "pages", "chapter", "chapters",
    "suite", "route", "form", "line", "item", "figure", "table", "version", "level", "grade", "phase", "act", "title",
    "no", "nr", "number", "zip", "box", "option", "extension", "ext", "dial", "press", "call", "text", "fortune",
    "office", "python", "java", "inc", "top", "highway", "article", "part", "tier", "class", "cohort", "building",
    "floor", "district", "region", "zone", "ward", "channel", "gate", "exit", "iso", "html", "css", "php", "ios",
    "android", "angular", "sql", "web", "industry", "rule", "question", "questions", "task", "tasks", "group", "team",
    "day", "week", "month", "year", "session", "module", "unit", "lesson", "local", "apartment", "apt", "bus", "track",
    "code", "area", "appendix", "note", "footnote", "point", "points", "studio", "pier", "hall", "booth", "slide",
  ]
}
