/// Numbers that are names: "Room 2020".
extension Quantity {
  /// Whether the number is a name's part: "Room 2020", "plays 2 and 3", "May 5".
  static func isLabelled(_ index: Int, in words: [TextWord]) -> Bool {
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

  private static let determiners: WordSet = [
    "this", "that", "every", "each", "last", "per", "our", "your", "next", "its", "their",
  ]

  private static let labels: WordSet = [
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
