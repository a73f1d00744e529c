/// Tells labels that name people or organizations from other beginnings with a colon.
enum LabelWords {
  /// Whether every part of a label, "Mentors and city staff", names somebody.
  static func nameSomebody(_ label: String) -> Bool {
    let words = label.lowercased().replacing("’", with: "'").split { $0.isSpacing || ",;&/+-".contains($0) }
      .map(String.init)
    guard !words.isEmpty, words.count <= 6 else { return false }
    let parts = words.split { ["and", "or", "y", "e", "o"].contains($0) }
    return !parts.isEmpty && parts.allSatisfy(namesSomebody)
  }

  private static func namesSomebody(_ part: ArraySlice<String>) -> Bool {
    var words = part
    while let first = words.first, openings.contains(first) { words.removeFirst() }
    // "Department of Labor", "Junta de trabajo": what is named stands before the first of these.
    if let link = words.firstIndex(where: { ["of", "de", "del"].contains($0) }) { words = words[..<link] }
    guard let head = words.last, words.count <= 4, !words.contains(where: noLabel.contains) else { return false }
    // "Host: one breakfast" tells what to do.
    if words.count == 1, ["host", "lead"].contains(head) { return false }
    return isSomebody(head) || words.first.map { spanish.contains($0) && !people.contains($0) } ?? false
  }

  private static func isSomebody(_ word: String) -> Bool {
    singulars(of: word).contains { people.contains($0) || spanish.contains($0) }
  }

  private static func singulars(of word: String) -> [String] {
    var forms = [word]
    if word.hasSuffix("'s") { forms.append(String(word.dropLast(2))) }
    if word.hasSuffix("ies") { forms.append(word.dropLast(3) + "y") }
    if word.hasSuffix("es") { forms.append(String(word.dropLast(2))) }
    if word.hasSuffix("s") || word.hasSuffix("'") { forms.append(String(word.dropLast())) }
    return forms
  }

  private static let openings: Set<String> = [
    "for", "all", "the", "our", "your", "local", "para", "los", "las", "el", "la",
  ]

  /// A beginning with one of these is a sentence or a heading, not a name.
  private static let noLabel: Set<String> = [
    "ask", "tell", "call", "invite", "thank", "meet", "find", "show", "give", "help", "send", "to", "with", "from",
    "about", "by", "in", "on", "at", "is", "are", "who", "what", "which", "how", "when", "where", "why", "new", "key",
    "question", "questions", "example", "if", "do", "not", "be", "remember", "choose", "pick", "recruit", "train",
    "hire",
    "engage", "interview", "contact", "convene", "brief", "name", "list", "identify", "select", "one", "two", "three",
    "first", "each", "every", "some", "many", "most", "no", "more", "this", "these", "that", "those", "organize",
    "approach", "support", "equip", "prepare", "keep", "map", "survey", "visit", "join", "build", "form", "become",
    "money", "number", "role", "roles", "day", "email", "e-mail", "encourage", "connect", "match", "assign",
  ]

  private static let people: Set<String> = [
    "partner", "mentor", "provider", "employer", "employee", "college", "school", "university", "library", "librarian",
    "agency", "board", "team", "staff", "leader", "lead", "mayor", "recruiter", "manager", "volunteer", "student",
    "graduate", "candidate", "seeker", "jobseeker", "funder", "foundation", "philanthropist",
    "organization", "organisation", "intermediary", "union", "association", "champion", "ambassador", "coach",
    "instructor", "teacher", "faculty", "counselor", "counsellor", "navigator", "chamber", "government", "official",
    "council", "coalition", "committee", "network", "company", "business", "firm", "industry", "nonprofit", "charity",
    "church", "congregation", "department", "office", "city", "county", "state", "town", "municipality", "community",
    "resident", "neighbor", "neighbour", "participant", "learner", "trainee", "apprentice", "intern", "alumni", "alum",
    "alumnus", "worker", "veteran", "parent", "youth", "family", "people", "jobcenter", "center", "centre", "institute",
    "institution", "academy", "bootcamp", "trainer", "educator", "advisor", "adviser", "caseworker", "sponsor", "donor",
    "investor", "grantee", "supervisor", "hr", "ceo", "executive", "director", "coordinator", "organizer", "organiser",
    "facilitator", "host", "everyone", "everybody", "member", "stakeholder", "advocate", "spokesperson", "media",
    "journalist", "reporter", "press", "developer", "engineer", "technologist", "startup", "entrepreneur", "hospital",
    "bank", "retailer", "manufacturer", "consultant", "contractor", "vendor", "supplier", "policymaker", "lawmaker",
    "legislator", "senator", "governor", "commissioner", "clergy", "pastor", "cbo", "group", "adult", "women", "men",
    "immigrant", "refugee",
    "newcomer", "tenant", "owner", "founder", "professional", "peer", "friend", "fellow",
  ]

  private static let spanish: Set<String> = [
    "socio", "socia", "mentor", "mentora", "mentore", "empresa", "empresario", "empleador", "empleadora", "empleado",
    "proveedor", "proveedora", "colegio", "escuela", "universidad", "biblioteca", "agencia", "junta", "equipo",
    "personal",
    "líder", "alcalde", "alcaldesa", "alcaldía", "reclutador", "reclutadora", "gerente", "voluntario", "voluntaria",
    "estudiante", "graduado", "graduada", "candidato", "candidata", "fundación", "organización", "organizacione",
    "sindicato", "asociación", "asociacione", "cámara", "gobierno", "ciudad", "condado", "estado", "comunidad",
    "vecino", "participante", "aprendiz", "trabajador", "trabajadora", "padre", "familia", "familias", "instituto",
    "maestro", "maestra", "docente", "instructor", "instructora", "consejero", "consejera", "patrocinador", "promotor",
    "promotora", "periodista", "medio",
  ]
}
