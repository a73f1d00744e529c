/// Tells sentences that state something from those that ask, offer or suppose: numbers in these are no facts.
struct Instruction: Sendable {
  private let words: [TextWord]
  private let isQuestion: Bool

  init(_ words: [TextWord], sentence: Substring) {
    self.words = words
    isQuestion = sentence.last { !$0.isSpacing && !$0.isAny(of: "\"”’')*_") } == "?"
  }

  /// Whether a word stands in a part of the sentence that tells somebody to do something, asks or supposes.
  func covers(_ index: Int) -> Bool {
    if isQuestion { return !knows(before: index) }
    return isImperative(before: index) || isSupposed(index) || isOwnOffer(before: index)
  }

  /// Whether the sentence as a whole asks or tells somebody to do something.
  var isWhole: Bool { isQuestion || startsAsImperative }

  /// Whether "you can", "you need" or the like stand before a word.
  func isChoice(before index: Int) -> Bool {
    pairs(before: index) { first, second in first.lower == "you" && Self.modals.contains(second.lower) }
  }
}

extension Instruction {
  /// "Did you know that …?" and "Why do two of three …?" state what they ask about.
  private func knows(before index: Int) -> Bool {
    let before = words[..<index].map(\.lower)
    return before.contains { ["know", "knew", "heard", "aware", "why"].contains($0) }
  }

  private func isImperative(before index: Int) -> Bool {
    if words[..<index].contains(where: { Self.introducers.contains($0.lower) }) { return false }
    return startsAsImperative || isImperative(from: lastClause(before: index))
  }

  private var startsAsImperative: Bool { isImperative(from: 0) }

  private func isImperative(from start: Int) -> Bool {
    var index = start
    while index < words.count, Self.openings.contains(words[index].lower) { index += 1 }
    guard index < words.count else { return false }
    let word = words[index].lower
    if word == "if" || word == "when" || word == "before" || word == "for" || word == "after" {
      // "Before Friday, pick two": the main clause follows the comma.
      guard index == 0, let comma = words[index...].firstIndex(where: \.endsClause), comma + 1 < words.count else {
        return false
      }
      return Self.verbs.contains(words[comma + 1].lower)
    }
    return Self.verbs.contains(word) && !isNoun(index)
  }

  /// "Share of jobs", "open jobs", "work samples have": the word is no verb there.
  private func isNoun(_ index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    let (word, next) = (words[index].lower, words[index + 1].lower)
    if next == "of" || Self.auxiliaries.contains(next) { return true }
    if word == "open" { return !["the", "a", "an", "your", "one", "up", "with", "this", "doors"].contains(next) }
    return index + 2 < words.count && next.hasSuffix("s") && Self.auxiliaries.contains(words[index + 2].lower)
  }

  private func lastClause(before index: Int) -> Int {
    words[..<index].lastIndex(where: \.endsClause).map { $0 + 1 } ?? 0
  }

  /// "If one in three says no, …", "imagine that half of …".
  private func isSupposed(_ index: Int) -> Bool {
    let start = lastClause(before: index)
    if words[start..<index].contains(where: {
      ["if", "whether", "unless", "suppose", "imagine", "say"].contains($0.lower)
    }) {
      return true
    }
    return ["suppose", "imagine", "assume", "assuming"].contains(words.first?.lower ?? "")
  }

  /// "I will take two minutes", "we ask for 20 hours", "our goal is".
  private func isOwnOffer(before index: Int) -> Bool {
    guard !words[..<index].contains(where: { $0.lower == "that" }) else { return false }
    if words[..<index].contains(where: { ["i'll", "we'll", "i'd", "we'd"].contains($0.lower) }) { return true }
    return pairs(before: index) { first, second in
      ["i", "we"].contains(first.lower) && Self.offers.contains(second.lower)
        || ["our", "my"].contains(first.lower) && ["goal", "aim", "target", "hope"].contains(second.lower)
    }
  }

  private func pairs(before index: Int, _ test: (TextWord, TextWord) -> Bool) -> Bool {
    zip(words[..<index], words[..<index].dropFirst()).contains { test($0, $1) }
  }

  /// Words after which an instruction goes over to a statement: "Explain that …".
  private static let introducers: Set<String> = ["that", "because", "whereas", "although", "since"]

  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "doubled", "tripled", "grew",
    "rose",
    "fell", "starts", "begins", "ranges", "averages", "rises", "goes", "runs", "varies", "depends",
  ]

  private static let openings: Set<String> = [
    "please", "then", "so", "and", "or", "but", "also", "first", "next", "now", "just", "simply", "always", "never",
    "do", "don't", "not", "today", "at", "least", "instead", "finally", "second", "third",
  ]

  private static let modals: Set<String> = [
    "can", "could", "may", "might", "should", "must", "need", "will", "only", "have", "get",
    "do", "don't",
  ]

  private static let offers: Set<String> = [
    "will", "ask", "want", "need", "would", "can", "could", "plan", "hope", "aim", "propose", "suggest", "offer",
    "invite", "promise", "only",
  ]

  /// What the instructions of playbooks, pitches and messages begin with.
  static let verbs: Set<String> = [
    "accept", "act", "add", "advise", "agree", "aim", "allow", "answer", "apply", "appoint", "approach", "arrange",
    "ask",
    "assign", "attend", "avoid", "be", "become", "begin", "book", "bring", "brief", "budget", "build", "buy", "call",
    "change", "check", "choose", "click", "collect", "come", "commit", "compare", "complete", "consider", "contact",
    "count", "create", "cross", "decide", "define", "describe", "dial", "discuss", "download", "drop", "email",
    "e-mail",
    "encourage", "ensure", "enter", "establish", "expand", "explain", "fill", "find", "finish", "follow", "form", "get",
    "give", "go", "hear", "help", "hire", "hold", "host", "identify", "include", "increase", "interview", "introduce",
    "invite",
    "join", "keep", "know", "learn", "leave", "lend", "let", "let's", "limit", "list", "listen", "look", "make", "map",
    "match", "meet", "mentor", "move", "name", "note", "offer", "open", "organize", "organise", "pay", "pick", "place",
    "plan", "pledge", "post", "prepare", "print", "promise", "provide", "publish", "put", "raise", "reach", "read",
    "recruit", "reduce", "register", "remember", "remove", "repeat", "replace", "reply", "report", "request", "reserve",
    "return", "review", "rewrite", "save", "say", "schedule", "see", "seek", "select", "send", "set", "share", "show",
    "sign", "sit", "speak", "spend", "sponsor", "start", "stay", "stop", "submit", "support", "take", "talk", "tell",
    "test", "thank", "think", "track", "train", "treat", "try", "turn", "update", "use", "visit", "wait", "work",
    "write",
    "connect", "cut", "double", "triple", "draft", "fund", "gather", "imagine", "lean", "leverage", "target", "trial",
    "watch", "welcome", "screen", "seat", "mark", "run", "guarantee",
  ]
}
