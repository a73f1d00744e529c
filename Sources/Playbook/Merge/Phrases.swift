/// The few words that stand around figures, goals and names without their editor having written them.
struct Phrases: Sendable {
  var reportedIn: String
  var reportedUndated: String
  var goal: String
  var goalSetIn: String
  var goalSetEarlier: String
  /// Before a year or month.
  var by: String
  /// Before a day.
  var byDay: String
  var undated: String
  var everyone: String
  var elsewhere: String
  var months: [String]

  static let english = Phrases(
    reportedIn: "Reported in", reportedUndated: "Reported without a date", goal: "Goal", goalSetIn: "Goal set in",
    goalSetEarlier: "Goal set earlier", by: "by", byDay: "by", undated: "undated", everyone: "Everyone",
    elsewhere: "Elsewhere",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ])

  static let spanish = Phrases(
    reportedIn: "Publicado en", reportedUndated: "Publicado sin fecha", goal: "Meta", goalSetIn: "Meta fijada en",
    goalSetEarlier: "Meta fijada antes", by: "para", byDay: "para el", undated: "sin fecha", everyone: "Para todos",
    elsewhere: "En otros lugares",
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre",
    ])
}
