/// Finds words that stand twice in a row by mistake.
enum DoubledWords {
  /// Both words with the space between them; one piece for a word that stands there many times.
  static func find(in text: String) -> [Substring] {
    mayStand(in: text) ? text.lines.flatMap(findInLine) : []
  }
}

extension DoubledWords {
  /// A quick look at the bytes, since this sees every word of a site: whether a word begins with the letters of the one
  /// before it and has no letter more.
  private static func mayStand(in text: String) -> Bool {
    var last = 0..<0
    var isFound = false
    SpacedWords.scan(text) { bytes, word in
      isFound =
        !last.isEmpty && isSame(bytes[last.lowerBound], bytes[word.lowerBound])
        && repeats(bytes[last], in: bytes[word])
      last = word
      return !isFound
    }
    return isFound
  }

  private static func repeats(
    _ first: Slice<UnsafeBufferPointer<UInt8>>, in second: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    first.count <= second.count && zip(first, second).allSatisfy(isSame)
      && second.dropFirst(first.count).first.map { !$0.isLetter } ?? true
  }

  /// Other scripts' letters are compared as characters, later.
  private static func isSame(_ one: UInt8, _ other: UInt8) -> Bool {
    one | 0x20 == other | 0x20 || one >= 0x80 || other >= 0x80
  }

  private static func findInLine(_ line: Substring) -> [Substring] {
    let words = line.spacedWords
    guard words.count > 1 else { return [] }
    var runs: [Range<Int>] = []
    for index in words.indices.dropFirst() where isDoubled(index, in: words) {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index - 1..<index + 1)
      }
    }
    return runs.map { line[words[$0.lowerBound].startIndex..<bare(words[$0.upperBound - 1]).endIndex] }
  }

  /// Whether a word is the one before it again.
  private static func isDoubled(_ index: Int, in words: [Substring]) -> Bool {
    let (first, second) = (words[index - 1], words[index])
    // Cheap first: this looks at every word of a site.
    guard let letter = first.utf8.first, let other = second.utf8.first, letter | 0x20 == other | 0x20,
      first.utf8.count <= longestWord, first.count <= second.count,
      first.allSatisfy({ $0.isWordLetter || isApostrophe($0) })
    else { return false }
    let bare = bare(second)
    guard bare.count == first.count, bare.lowercased() == first.lowercased() else { return false }
    let rest = second[bare.endIndex...]
    guard rest.allSatisfy({ $0.isAny(of: ".,;:!?…)”\"’'") }) else { return false }
    let around = Neighbours(
      earlier: index > 2 ? words[index - 3] : "", before: index > 1 ? words[index - 2] : "",
      after: index + 1 < words.count ? words[index + 1] : "")
    return !isMeant(first, bare, around)
  }

  /// A word without the marks behind it.
  private static func bare(_ word: Substring) -> Substring {
    word.last?.isWordLetter == true ? word : word.prefix { $0.isWordLetter || isApostrophe($0) }
  }

  private static let longestWord = 100

  private struct Neighbours {
    var earlier: Substring
    var before: Substring
    var after: Substring
  }

  private static func isApostrophe(_ character: Character) -> Bool { character == "'" || character == "’" }

  private static func isMeant(_ first: Substring, _ second: Substring, _ around: Neighbours) -> Bool {
    let word = first.lowercased()
    let before = around.before.lowercased().filter { $0.isWordLetter }
    let after = around.after.lowercased().filter { $0.isWordLetter }
    if meant.contains(word) { return true }
    if isName(first, second, word) { return true }
    switch word {
    case "in", "on", "up", "out", "off", "over":
      return particleVerbs.contains(before)
    case "is", "was":
      // "What it is is a start."
      let isClause = ["what", "how", "who", "where", "why", "as", "that", "all"].contains(around.earlier.lowercased())
      return isClause && ["it", "this", "he", "she", "there", "that"].contains(before)
    case "can": return ["the", "a"].contains(before)
    case "you", "it", "them", "us", "me":
      return ["told", "tell", "tells", "show", "shows", "showed", "assure", "assured", "promised", "gave", "reminded"]
        .contains(before)
    case "this":
      return ["week", "month", "year", "time", "spring", "summer", "fall", "winter", "quarter", "morning", "afternoon"]
        .contains(after)
    case "do": return ["they", "we", "you", "i", "who"].contains(before) && after == "it"
    default: return false
    }
  }

  /// "Walla Walla", "Will will": a name, or one before the verb that it looks like.
  private static func isName(_ first: Substring, _ second: Substring, _ word: String) -> Bool {
    guard first.first?.isCapital == true, !smallWords.contains(word) else { return false }
    return second.first?.isCapital == true || nameVerbs.contains(word)
  }

  private static let meant: Set<String> = [
    "had", "that", "bye", "so", "very", "really", "no", "ha", "he", "ho", "hee", "yes", "yeah", "knock", "tut", "tsk",
    "hear",
    "there", "now", "well", "long", "many", "much", "far", "way", "never", "ever", "too", "really", "her", "boo",
    "cha", "chop", "night", "yo", "pom", "win", "dot", "blah", "bla", "go", "hush", "hip", "wink", "choo", "beep",
    "ring",
    "ding", "tick", "click", "clap", "again", "big", "muy", "nos", "sí", "poco", "casi", "vroom", "couscous",
    "aye", "mm", "uh", "um", "oh", "wow", "old", "please", "same", "less", "more", "further", "out-out", "quick",
    "tap", "step", "twenty", "fifty", "half", "bit", "x", "xx", "xxx",
  ]

  /// Function words that begin a sentence or title with a capital letter, and are no names.
  private static let smallWords: Set<String> = [
    "the", "a", "an", "to", "of", "in", "on", "at", "by", "for", "from", "with", "and", "or", "but", "is", "are", "was",
    "were", "be", "it", "its", "we", "you", "they", "he", "she", "this", "these", "those", "if", "when", "as", "our",
    "your",
    "their", "my", "his", "not", "do", "does", "did", "has", "have", "how", "what", "who", "why", "where", "which",
    "el", "los", "las", "un", "una", "de", "en", "y", "para", "con", "por", "su", "sus", "se", "le", "al", "del", "es",
  ]

  private static let nameVerbs: Set<String> = [
    "will", "may", "mark", "grant", "bill", "rob", "chase", "drew", "sue", "pat",
  ]

  private static let particleVerbs: Set<String> = [
    "log", "logged", "logs", "logging", "sign", "signed", "signs", "signing", "check", "checked", "checks", "checking",
    "come",
    "comes", "came", "coming", "move", "moved", "moves", "moving", "hand", "handed", "turn", "turned", "opt", "opted",
    "call",
    "called", "drop", "dropped", "dial", "dialed", "buy", "bought", "tune", "tuned", "go", "goes", "went", "going",
    "carry",
    "carried", "keep", "kept", "pass", "passed", "bring", "brought", "step", "stepped", "settle", "settled", "let",
    "put",
    "take", "took", "set", "live", "lives", "lived",
  ]
}
