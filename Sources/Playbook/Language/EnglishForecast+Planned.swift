/// What is planned, due or projected: "The report is due in 2022", "the state projects a shortage through 2022".
extension EnglishForecast {
  /// Whether a word looks ahead because of those beside it.
  static func isPlanned(_ words: [SentenceWord], at index: Int) -> Bool {
    let (word, next) = (words[index].text, index + 1 < words.count ? words[index + 1].text : "")
    let before = index > 0 ? words[index - 1].text : ""
    switch word {
    case "coming", "due", "scheduled", "planned":
      return ["is", "are"].contains(before) && ["in", "on", "by", "for", "before", "during"].contains(next)
    // A plan "for a lab in 2021" may be one of 2021; who plans is the one who looks ahead.
    case "plan", "plans": return next == "for" && !notPlanners.contains(before) && index > 0
    case "projects", "project": return articles.contains(next) && !articles.contains(before) && index > 0
    // "Workers to be trained and hired through 2018"; but "was found to be needed".
    case "be":
      return before == "to" && index > 1 && !words[index - 2].isPastVerb && index + 1 < words.count
        && words[index + 1].isPastVerb
    // "A new lab opens in 2022"; but "the first class graduates in 2016" may be told history.
    case "opens", "launches", "starts", "begins":
      return words[..<index].contains { $0.text == "new" } && ["in", "on", "by"].contains(next)
    default: return false
    }
  }

  private static let articles: Set<String> = ["a", "an", "the", "that", "this", "these", "its", "our", "of", "in"]
  private static let notPlanners = articles.union(["any", "no", "s", "their", "his", "her", "new", "state", "city"])
}
