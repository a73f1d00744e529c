import StructuredData

/// Tells by the words around a year whether a Spanish sentence looks ahead to it.
enum SpanishForecast {
  /// The date whose year stands at `index`, where the words around it make it a forecast.
  static func date(endingAt index: Int, in words: [SentenceWord]) -> PartialDate? {
    guard let phrase = DatePhrase(endingAt: index, in: words, .spanish), !phrase.isDecade else { return nil }
    let looksAhead = phrase.preposition.map { isForecast(phrase, preposition: $0) } ?? isSubject(phrase)
    return looksAhead ? phrase.date : nil
  }
}

extension SpanishForecast {
  private static func isForecast(_ phrase: DatePhrase, preposition: Int) -> Bool {
    let words = phrase.words
    let before = preposition > 0 ? words[preposition - 1].text : ""
    switch words[preposition].text {
    // "Para 2020 se espera", "antes de 2019"; but "la meta para 2016 fue", "antes de 2019 había pocos".
    case "para", "hacia", "antes":
      return words.indices.contains { looksAhead(words, at: $0) } || !words.contains(where: \.isSpanishPast)
    // "A más tardar en 2019".
    case "en" where before == "tardar": return true
    // "De aquí a 2021", "de 2014 a 2024", "a finales de 2019".
    case "a":
      if phrase.start < phrase.year { return isPromised(phrase, from: preposition) }
      return words[..<preposition].contains { $0.text == "aquí" }
        || preposition > 0 && words[preposition - 1].year != nil && isPromised(phrase, from: preposition)
    case "y":
      return words[..<preposition].contains { $0.text == "entre" } && isPromised(phrase, from: preposition)
    case "hasta": return isPromised(phrase, from: preposition) || isStillSo(phrase, preposition: preposition)
    // "Antes de que termine 2019", "a partir de 2018", "la generación de 2020 necesitará".
    case "en", "durante", "termine", "acabe", "finalice", "concluya", "empiece", "comience", "partir", "clase",
      "generación", "promoción":
      return isPromised(phrase, from: preposition)
    default: return false
    }
  }

  /// "2020 traerá más", "el año 2020 traerá más".
  private static func isSubject(_ phrase: DatePhrase) -> Bool {
    phrase.next != nil && looksAhead(phrase.words, at: phrase.year + 1)
  }

  /// Whether a verb that looks ahead goes with the date: one before it, but for "fundada en 2015", or one after it, but
  /// for "en 2016 dijo que habrá".
  private static func isPromised(_ phrase: DatePhrase, from start: Int) -> Bool {
    let words = phrase.words
    if start > 0, words[start - 1].isSpanishPast || words[start - 1].isSpanishParticiple {
      return start > 1 && looksAhead(words, at: start - 2)
    }
    if words.indices.prefix(start).contains(where: { looksAhead(words, at: $0) }) { return true }
    let after = words.indices.dropFirst(phrase.year + 1)
    guard let ahead = after.first(where: { looksAhead(words, at: $0) }) else { return false }
    return !words[phrase.year + 1..<ahead].contains(where: \.isSpanishPast)
  }

  /// "Hasta 2022 la beca paga la mitad"; but "directora hasta 2018", "hasta 2018 la ciudad pagó".
  private static func isStillSo(_ phrase: DatePhrase, preposition: Int) -> Bool {
    let words = phrase.words
    guard preposition == 0 || words[preposition - 1].year == nil else { return false }
    return words.contains(where: \.isSpanishPresent) && !words.contains(where: \.isSpanishPast)
  }

  private static func looksAhead(_ words: [SentenceWord], at index: Int) -> Bool {
    if words[index].isSpanishForecast { return true }
    // "Va a abrir", "vamos a contratar".
    guard ["va", "van", "vamos"].contains(words[index].text), index + 1 < words.count else { return false }
    return words[index + 1].text == "a"
  }
}
