/// Finds what a number counts.
enum CountedNoun {
  /// The plural noun that follows a number, over adjectives and "of our".
  static func index(after number: Int, in words: [TextWord]) -> Int? {
    var index = number + 1
    guard index < words.count, !words[number].endsClause else { return nil }
    if words[index].lower == "of" {
      index += 1
      guard index < words.count, determiners.contains(words[index].key) else { return nil }
      index += 1
    }
    for candidate in index..<min(index + 5, words.count) {
      let word = words[candidate]
      if word.isTag || stops.contains(word.key), word.text != "IT" { return nil }
      if isPlural(word.lower) {
        let next = candidate + 1
        let isCompound = !word.endsClause && next < words.count && isStrong(words[next].lower)
        return isCompound ? next : candidate
      }
      if word.endsClause { return nil }
    }
    return nil
  }

  /// People, organisations and jobs: what programmes count.
  static func isStrong(_ word: String) -> Bool { strong.contains(word) }

  /// Time, which is a fact only where it is measured.
  static let times: WordSet = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
    "year",
    "years", "evening", "evenings",
  ]

  /// What instructions and texts are made of, and what is no result of anything.
  static let parts: WordSet = [
    "pages", "words", "lines", "characters", "slides", "copies", "questions", "steps", "reasons", "things", "ways",
    "parts", "points", "options", "examples", "skills", "sentences", "tips", "rules", "lessons", "topics", "items",
    "fields", "stages", "times", "kinds", "types", "tracks", "plays", "seats", "places", "spots", "slots", "chairs",
    "tables", "miles", "feet", "blocks", "documents", "paragraphs", "sections", "messages", "e-mails", "emails",
    "goals", "asks", "offers", "answers", "facts", "numbers", "names", "ideas", "sides", "ends", "versions", "forms",
    "links", "attempts", "credits", "modules", "sessions", "thanks",
  ]

  /// What things are made of that their readers count: "the guide has nine plays".
  /// - Parameter noun: in the singular.
  static func isPart(_ noun: String) -> Bool { parts.contains(noun + "s") && !vague.contains(noun) }

  private static let vague: WordSet = [
    "reason", "thing", "way", "time", "kind", "type", "example", "option", "point", "idea", "word", "side", "end",
    "thank", "attempt", "link", "name", "number", "fact", "answer", "ask", "offer", "skill", "tip",
  ]
}

extension CountedNoun {
  private static func isPlural(_ word: String) -> Bool {
    strong.contains(word) || word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !notPlural.contains(word)
  }

  private static let determiners: WordSet = ["our", "the", "their", "its", "these", "those", "your"]

  private static let notPlural: WordSet = [
    "this", "always", "perhaps", "across", "versus", "less", "does", "plus", "was", "has", "its", "says", "various",
    "previous", "serious", "famous", "needs", "takes", "makes", "gets", "sales", "statewide",
  ]

  private static let stops: WordSet = [
    "of", "in", "at", "on", "to", "for", "from", "by", "with", "and", "or", "but", "the", "a", "an", "is", "are", "was",
    "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may", "should", "that", "who",
    "which",
    "than", "as", "if", "when", "where", "while", "because", "since", "until", "per", "you", "we", "they", "it", "i",
    "he", "she", "your", "our", "their", "this", "after", "before", "not", "do", "does", "did", "about", "over",
    "under",
    "through", "against", "a.m", "p.m", "am", "pm", "percent", "per", "each", "every",
  ]

  private static let strong: WordSet = [
    "people", "persons", "men", "women", "adults", "veterans", "youth", "residents", "workers", "graduates", "students",
    "learners", "trainees", "apprentices", "interns", "members", "partners", "participants", "candidates", "applicants",
    "hires", "developers", "engineers", "technicians", "employees", "seekers", "families", "households", "citizens",
    "employers", "companies", "firms", "businesses", "organizations", "organisations", "communities", "cities",
    "states",
    "counties", "schools", "colleges", "programs", "programmes", "providers", "startups", "start-ups", "chambers",
    "jobs", "openings", "positions", "roles", "vacancies", "placements", "internships", "apprenticeships", "postings",
    "interviews", "recruiters", "managers", "mentors", "alumni", "immigrants", "yorkers",
  ]
}
