/// Words that tell what is not an action.
enum ActionWords {
  /// Whether a clause says that something is so.
  static func holdFiniteVerb(_ words: ArraySlice<ActionWord>) -> Bool {
    words.contains { auxiliaries.contains($0.text) }
  }

  static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "am", "be", "been", "will", "would", "can", "could", "should", "must", "may", "might",
    "shall", "has", "have", "had", "does", "do", "did", "isn't", "aren't", "won't", "can't", "cannot", "needs", "helps",
    "works", "makes", "takes", "isn’t", "aren’t", "won’t", "can’t",
  ]

  /// They stand before the verb and change nothing.
  static let lightAdverbs: Set<String> = [
    "first", "second", "third", "then", "next", "finally", "also", "always", "please", "now", "just", "instead",
    "again",
    "and", "or", "but", "so", "lastly", "afterward", "afterwards", "meanwhile", "together", "ideally", "later", "still",
    "optionally", "jointly", "at least", "only", "even", "soon", "today", "tomorrow", "twice", "maybe", "perhaps",
    "never",
    "better", "simply", "either", "both", "optional",
  ]

  /// What begins a clause before the main one.
  static let leadIns: Set<String> = [
    "if", "when", "whenever", "where", "wherever", "while", "once", "after", "before", "until", "unless", "because",
    "since",
    "as", "in", "at", "on", "by", "with", "without", "within", "for", "from", "during", "through", "to", "under",
    "over",
    "along", "alongside", "beside", "besides", "instead", "rather", "whether", "although", "though", "even", "given",
    "per",
    "between", "among", "across", "about", "around", "like", "of", "upon", "toward", "towards", "ahead", "prior",
    "early",
    "late", "near", "outside", "inside", "following", "starting", "beginning", "together", "wherever", "however",
    "until",
    "based", "depending", "using", "working", "via", "despite",
  ]

  static let determiners: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "our", "your", "their", "its", "his", "her", "my", "some",
    "many",
    "most", "no", "any", "several", "few", "fewer", "all", "every", "each", "another", "other", "such", "more",
    "less", "enough", "much", "half", "we", "you", "they", "it", "he", "she", "i", "there", "here", "who", "what",
    "which",
    "how", "why", "everyone", "everybody", "nobody", "somebody", "someone", "anyone", "anybody", "nothing", "something",
    "neither",
  ]

  /// What stands before a noun: behind an unknown word they show that it is a verb.
  static let articles: Set<String> = [
    "the", "a", "an", "your", "our", "their", "its", "his", "her", "my", "each", "every", "all", "any", "some", "this",
    "that", "these", "those", "them", "it", "him", "us", "everyone", "everybody", "both", "no", "people", "two",
    "three",
    "four", "five", "six", "ten", "one", "what", "who", "how", "whether", "where", "which", "why", "when", "at", "up",
    "out",
    "down", "off", "employers", "candidates", "graduates", "yourself", "someone", "somebody", "another", "several",
    "whom",
    "whose", "more", "many", "new",
  ]

  /// Small words that are no verbs, though the words behind them might make them look like one.
  static let notVerbs: Set<String> = [
    "not", "yes", "ok", "okay", "than", "nor", "yet", "too", "very", "quite", "almost", "nearly", "exactly", "well",
    "how",
    "not", "success", "outreach", "people", "day", "week", "month",
  ]

  static let numbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen",
    "twenty",
    "thirty", "forty", "fifty", "sixty", "ninety", "hundred", "thousand", "dozen",
  ]

  static let timeNouns: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "quarter", "quarters", "morning", "evening",
    "night",
    "time", "times", "spring", "summer", "fall", "autumn", "winter", "hour", "hours", "minute", "minutes", "weekly",
    "monthly", "daily", "yearly", "quarterly", "monday", "tuesday", "wednesday", "thursday", "friday", "semester",
    "moment",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// Behind one of these a word is a noun, or belongs to another verb.
  static let bindsNoun: Set<String> = [
    "the", "a", "an", "your", "our", "their", "its", "to", "of", "each", "every", "this", "that", "these", "those",
    "any",
    "no", "will", "can", "should", "would", "may", "must", "might", "could", "who", "which", "we", "you", "they", "i",
    "not",
    "do", "does", "did", "in", "for", "with", "by", "on", "at", "from", "and", "or", "people", "employers",
    "candidates",
  ]

  /// "Note: the office is closed" is a remark that an editor meant to make.
  static let proseLabels: Set<String> = [
    "note", "notes", "tip", "tips", "time", "example", "examples", "remember", "hint", "warning", "caution", "optional",
    "duration", "goal", "cost", "deadline", "due", "owner", "who", "when", "where", "why", "how", "week", "day",
    "month",
    "resource", "resources", "source", "sources", "budget", "template", "materials", "outcome", "output", "phase",
    "important",
  ]

  static let abstractNouns: Set<String> = [
    "communication", "communications", "goals", "expectations", "contact", "access", "positions", "roles", "rules",
    "responsibilities", "criteria", "metrics", "language", "instructions", "messages", "messaging", "line", "lines",
    "data",
    "information", "feedback", "support", "commitment", "ownership", "process", "processes", "dialogue", "conversation",
    "understanding", "engagement", "relationships", "pathway", "pathways", "next", "houses", "house", "enrollment",
    "transportation", "training", "childcare", "meals", "materials", "money", "funds",
  ]
}
