/// Spanish words of facts as the English ones that they are compared with.
enum SpanishFactWords {
  /// A word as `StatementWords.stem` leaves the English one; `nil` for one that says nothing.
  static func stem(_ word: TextWord) -> String? {
    guard word.lower.count > 2, word.year == nil, !empty.contains(word.lower), modifiers[word.lower] == nil else {
      return nil
    }
    let english = measures[word.lower] ?? content[word.lower] ?? nouns[word.lower]
    return StatementWords.ending(english ?? word.lower)
  }

  /// What programmes count, in the singular; units of time as English writes them.
  static let nouns: [String: String] = [
    "empleadores": "employer", "empresas": "company", "compañías": "company", "negocios": "company",
    "comunidades": "community", "ciudades": "city", "personas": "person", "residentes": "resident",
    "estudiantes": "student", "alumnos": "student", "aprendices": "apprentice", "graduados": "graduate",
    "egresados": "graduate", "participantes": "participant", "trabajadores": "worker", "adultos": "adult",
    "socios": "partner", "aliados": "partner", "organizaciones": "organization", "empleos": "job", "puestos": "job",
    "vacantes": "job", "plazas": "job", "trabajos": "job", "pasantías": "internship", "mentores": "mentor",
    "universidades": "college", "escuelas": "school", "programas": "program", "cursos": "course", "clases": "class",
    "capítulos": "chapter", "minuto": "minute", "minutos": "minute", "hora": "hour", "horas": "hour", "día": "day",
    "días": "day", "semana": "week", "semanas": "week", "mes": "month", "meses": "month", "año": "year",
    "años": "year",
  ]

  /// What narrows them.
  static let modifiers: [String: String] = [
    "abiertos": "open", "abiertas": "open", "vacantes": "open", "tecnológicos": "tech", "tecnológicas": "tech",
    "tecnología": "tech", "técnicos": "tech", "pagadas": "paid", "remuneradas": "paid", "nuevos": "new",
    "nuevas": "new",
  ]

  /// What happened to them, as `FactWords.measures` names it.
  static let measures: [String: String] = [
    "capacitó": "train", "capacitaron": "train", "capacitamos": "train", "capacitadas": "train", "capacitados": "train",
    "formó": "train", "formaron": "train", "formamos": "train", "entrenó": "train", "colocó": "place",
    "colocaron": "place", "colocadas": "place", "colocados": "place", "encontraron": "place", "consiguieron": "place",
    "contrató": "hir", "contrataron": "hir", "contratadas": "hir", "contratados": "hir", "completaron": "complete",
    "terminaron": "complete", "graduaron": "graduat", "entrevistó": "interview", "entrevistaron": "interview",
  ]

  /// Other words of statements.
  static let content: [String: String] = [
    "programa": "program", "curso": "course", "clase": "course", "capacitación": "course", "red": "network",
    "guía": "playbook", "mentor": "mentor", "mentora": "mentor", "pasantía": "internship", "coalición": "coalition",
    "empleador": "employer", "empresa": "employer", "trabajo": "job", "empleo": "job", "aprendizaje": "apprenticeship",
    "estudiante": "student", "visita": "visit", "taller": "workshop", "entrevista": "interview", "colegio": "college",
    "universidad": "college", "junta": "board", "ciudad": "city", "región": "region", "estado": "state",
    "tecnología": "tech", "comunidad": "community",
  ]

  /// Articles, links, and verbs that only carry the number.
  static let empty: Set<String> = [
    "los", "las", "del", "una", "uno", "para", "por", "con", "que", "nuestro", "nuestra", "nuestros", "nuestras",
    "más", "casi", "unos", "unas", "cada", "tiene", "tienen", "dura", "duran", "necesita", "necesitan", "requiere",
    "toma", "hay", "son", "fueron", "fue", "han", "sido", "cuenta", "cuentan", "dedica", "dedican", "hoy", "hasta",
    "durante", "sus", "total", "ofrece", "participan", "pertenecen", "mil", "alrededor", "aproximadamente",
  ]
}
