/// What the words of a statement count for where statements are compared.
enum StatementWords {
  /// A word as it is compared: "courses", "class" and "training" alike; `nil` for one that says nothing.
  static func stem(_ word: TextWord) -> String? {
    guard !word.isTag, word.year == nil, !NumberWord.isMonth(word.lower) else { return nil }
    let base = word.base.split(separator: "/").first.map(String.init) ?? ""
    guard base.count > 2, base.contains(where: \.isWordLetter), !empty.contains(base), !circumstances.contains(base)
    else {
      return nil
    }
    guard NumberWord.at(0, in: [word]) == nil, !units.contains(base) else { return nil }
    return ending(alike[base] ?? alike[FactWords.noun(base)] ?? FactWords.noun(base))
  }

  /// "Hires", "hired" and "hiring" end alike.
  static func ending(_ word: String) -> String {
    let suffix = ["ing", "ed", "e"].first { word.hasSuffix($0) && word.count >= $0.count + 3 }
    let stem = String(word.dropLast(suffix?.count ?? 0))
    return alike[stem].map { $0.hasSuffix("e") ? String($0.dropLast()) : $0 } ?? stem
  }

  /// "One" of "phase one", "B" of "plan B", if a word that means something stands before it.
  static func label(_ word: TextWord) -> String? {
    let isLetter = word.text.count == 1 && word.text.first?.isCapital == true
    return isLetter || word.year == nil && NumberWord.at(0, in: [word]) != nil ? word.lower : nil
  }

  /// "This summer" and "this site", but "this page": the thing is the same wherever a text says it.
  static func isKnown(_ word: String) -> Bool {
    wholes.contains(word) || units.contains(word) || circumstances.contains(word)
  }

  /// Of which there is one on a site, so that it may have other names.
  static let wholes: Set<String> = [
    "site", "network", "coalition", "program", "programme", "playbook", "guide", "toolkit", "effort", "initiative",
    "region", "city",
    "community", "state",
  ]

  static let prepositions: Set<String> = ["to", "of", "for", "at", "in", "with", "on", "by", "near", "from", "without"]

  static let articles: Set<String> = ["the", "a", "an", "our", "its", "their", "your", "his", "her"]

  /// Of the times in a sentence; "evening" and "day" may narrow something.
  private static let units: Set<String> = [
    "minutes", "hour", "hours", "days", "week", "weeks", "month", "months", "year", "years", "evenings",
  ]

  static let pasts: Set<String> = ["lasted", "took", "needed", "ran", "had", "gave", "spent", "met", "required", "was"]

  static func isPast(_ word: TextWord) -> Bool { pasts.contains(word.lower) || irregular.contains(word.lower) }

  private static let irregular: Set<String> = [
    "were", "led", "taught", "held", "made", "built", "wrote", "spoke", "sent", "grew", "paid", "won", "saw", "got",
    "began", "came", "went", "found", "kept", "left", "lost", "told", "brought", "bought", "sold", "stood", "sat",
  ]

  /// "Two hours weekly".
  static let adverbs = ["weekly": "week", "monthly": "month", "daily": "day", "yearly": "year", "annually": "year"]

  /// Whose number it is stands in another sentence, or it is somebody's.
  static let pronouns: Set<String> = [
    "this", "that", "these", "those", "it", "they", "he", "she", "i", "you", "one", "another", "some", "many", "most",
    "here", "there",
  ]

  /// In a sentence that has one nothing is stated.
  static let suppositions: Set<String> = ["example", "instance", "e.g", "if", "suppose", "imagine", "assume"]

  /// In a clause that has one, the number is not the one that holds now.
  static let doubts: Set<String> = [
    "say", "originally", "initially", "formerly", "previously", "earlier", "instead", "not", "never", "rather", "may",
    "might", "could", "would", "additional", "extra", "longer", "shorter", "fewer", "ago", "later", "remaining", "such",
  ]

  static let circumstances: Set<String> = [
    "each", "every", "per", "average", "median", "statewide", "nationwide", "nationally", "citywide",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "spring", "summer", "autumn", "fall",
    "winter", "full-time", "part-time", "first", "second", "third", "next", "final", "only",
    "minimum", "maximum", "goal", "target",
  ]

  private static let alike: [String: String] = [
    "class": "course", "classes": "course", "training": "course", "wrote": "make", "written": "make",
    "design": "make", "develop": "make", "built": "make", "build": "make", "shap": "make", "shape": "make",
    "creat": "make", "create": "make", "trainee": "student", "learner": "student", "taught": "teach",
    "programme": "program", "started": "start", "begin": "start", "began": "start", "found": "place", "find": "place",
    "placed": "place", "guide": "playbook", "company": "employer", "firm": "employer", "business": "employer",
    "kept": "keep", "finish": "complete", "finished": "complete", "hir": "hire", "held": "hold", "led": "lead",
  ]

  /// Articles, links, and verbs that only carry the number: "takes", "has", "counts".
  private static let empty: Set<String> = [
    "the", "and", "for", "with", "are", "was", "were", "has", "have", "had", "its", "our", "their", "his", "her",
    "your",
    "than", "more", "about", "over", "nearly", "almost", "around", "roughly", "who", "which", "from", "all", "any",
    "does", "did", "least", "most", "take", "takes", "took", "last", "lasts", "lasted", "lasting", "run", "runs", "ran",
    "need", "needs", "needed", "give", "gives", "gave", "spend", "spends", "spent", "require", "requires", "required",
    "cover", "covers", "count", "counts", "include", "includes", "offer", "offers", "contain", "contains", "consist",
    "consists", "comprise", "comprises", "comes", "goes", "total", "now", "today", "currently", "still", "already",
    "altogether", "also", "here", "there", "that", "this", "between", "usually", "typically", "normally", "generally",
    "just", "whole", "long", "lot", "into", "during", "through", "part", "together", "both", "well", "span",
    "spans", "stretches", "hold", "holds", "held", "provide", "provides", "since", "until", "while", "when", "where",
    "own",
    "will", "can", "must", "been", "being", "made", "them", "then", "too", "very", "others", "some", "many", "few",
    "yet",
    "ever", "far",
    "within", "upon", "what", "how", "plus", "but", "approximately", "up", "each", "every",
  ]
}
