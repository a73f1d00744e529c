/// What is so until a date: "Until 2022, the grant pays half of the wages."
extension EnglishForecast {
  /// Whether a present tense goes with "until": a verb before it, or any where it opens its clause. Labels ("director until
  /// 2018") and what a record is about ("the data runs through 2018") promise nothing.
  static func isStillSo(_ phrase: DatePhrase, _ history: ToldHistory, preposition: Int) -> Bool {
    let (words, clause) = (phrase.words, history.clause)
    guard !history.isTold, !history.hasPlainPast, preposition == 0 || words[preposition - 1].year == nil else {
      return false
    }
    if words[..<preposition].contains(where: { records.contains($0.text) }) { return false }
    let place = preposition == clause.lowerBound ? phrase.year + 1..<clause.upperBound : clause.lowerBound..<preposition
    return place.contains { isPresent(words, at: $0, before: preposition) }
  }

  /// "Within five years of 2015, the region will need 500 more"; in the present tense, too.
  static func isAhead(_ span: YearSpan, of phrase: DatePhrase) -> Bool {
    let history = ToldHistory(phrase, preposition: span.start)
    if isPromised(phrase, from: span.start) { return true }
    return span.isLimit && isStillSo(phrase, history, preposition: span.start)
  }
}

extension EnglishForecast {
  private static func isPresent(_ words: [SentenceWord], at index: Int, before preposition: Int) -> Bool {
    let text = words[index].text
    // "Has paid", "have been".
    if ["has", "have"].contains(text) {
      return index + 1 >= words.count || words[index + 1].text != "been" && !words[index + 1].isPastVerb
    }
    if presentVerbs.contains(text) { return true }
    // "Job offers until 2018" are a label.
    return verbsOrNouns.contains(text) && index + 1 != preposition && !words[index].endsClause
  }

  private static let presentVerbs: Set<String> = [
    "is", "are", "does", "do", "can", "may", "must", "pays", "pay", "runs", "lasts", "covers", "cover", "gives", "give",
    "takes", "take", "accepts", "accept", "applies", "goes", "continues", "continue", "stays", "stay", "remains",
    "remain", "provides", "provide", "qualifies", "qualify", "allows", "allow", "gets", "get", "receives", "receive",
    "serves", "serve", "teaches", "teach", "reimburses", "reimburse", "subsidizes", "employs", "guarantees", "keeps",
    "keep", "expects", "makes", "make", "adds", "needs", "need", "wants", "want", "lets",
  ]

  private static let verbsOrNouns: Set<String> = [
    "funds", "fund", "offers", "offer", "supports", "support", "matches", "match", "works", "work", "helps", "help",
    "trains", "train", "hires", "hire", "holds", "hold", "counts", "costs", "run", "apply",
  ]

  private static let records: Set<String> = [
    "data", "figures", "series", "survey", "report", "period", "study", "records", "census", "numbers", "page", "chart",
    "table", "list", "results", "history", "timeline", "evaluation",
  ]
}
