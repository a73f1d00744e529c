import StructuredData

extension NextStep {
  /// What to do, to stand before a date or within a sentence: without a full stop at its end, unless that belongs to its
  /// last word ("5 p.m.").
  var phrase: String {
    let text = text.value.trimmingSpaces()
    guard text.hasSuffix("."), !text.hasSuffix(".."), Sentences.ends(in: "\(text) A").contains(text.count) else {
      return text
    }
    return String(text.dropLast())
  }

  /// With its day, as a whole sentence that ends in one mark.
  func sentence(_ wording: Wording) -> String {
    let day = date.map { wording.date($0.value) }
    let endsInMark = phrase.last.map { "?!…".contains($0) } ?? false
    if let day { return endsInMark ? "\(phrase) \(day)." : "\(phrase), \(day)." }
    return endsInMark || phrase.hasSuffix(".") ? phrase : "\(phrase)."
  }
}
