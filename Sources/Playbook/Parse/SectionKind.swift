/// What a section of a play is for, found by its heading's text: any case, a colon at the end allowed.
enum SectionKind {
  case checklist
  case questions
  case talkingPoints
  case other

  init(heading: String) {
    var text = heading.lowercased().split { $0.isSpacing || $0 == "-" }.joined(separator: " ")
    while let last = text.last, ":：.?#".contains(last) { text = text.dropLast().trimmingSpaces() }
    text = String(text.drop { "¿¡".contains($0) })
    self = Self.names.first { $0.value.contains(text) }?.key ?? .other
  }

  private static let names: [SectionKind: Set<String>] = [
    .checklist: [
      "checklist", "check list", "checklists", "actions", "action", "to do", "todo", "to do list", "to dos", "steps",
      "lista de verificación", "lista de verificacion",
    ],
    .questions: [
      "key question", "key questions", "question", "questions", "preguntas clave", "pregunta clave", "preguntas",
    ],
    .talkingPoints: ["talking point", "talking points"],
  ]
}
