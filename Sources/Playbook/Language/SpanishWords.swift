/// What Spanish words say about time.
extension SentenceWord {
  /// "Habrá", "contratarán", "contrataremos", "contrataré"; "podrían", "contrataría"; "se espera", "está previsto".
  var isSpanishForecast: Bool {
    if Self.expectations.contains(text) || isSpanishConditional { return true }
    guard text.count > 2, !Self.notFuture.contains(text) else { return false }
    return ["rá", "rán", "ré", "remos"].contains { text.hasSuffix($0) }
  }

  /// "Dijo", "contrató", "contrataron", "había".
  var isSpanishPast: Bool {
    if isSpanishConditional { return false }
    return Self.pasts.contains(text)
      || text.count > 3 && ["ó", "aron", "ieron", "aba", "aban", "ían"].contains { text.hasSuffix($0) }
  }

  /// "Paga", "está": as far as they tell what lasts until a date.
  var isSpanishPresent: Bool { Self.presents.contains(text) }

  /// "Podrían", "contrataría"; but "quería", "requería", "ingeniería".
  private var isSpanishConditional: Bool {
    let stem = ["íamos", "ían", "ía"].first { text.hasSuffix($0) }.map { text.dropLast($0.count) }
    guard let stem, stem.count > 2, !Self.notConditional.contains(String(stem)) else { return false }
    return ["ar", "er", "ir"].contains { stem.hasSuffix($0) } || Self.irregular.contains(String(stem))
  }

  /// "Fundada en 2015" says when.
  var isSpanishParticiple: Bool {
    text.count > 4
      && ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"].contains { text.hasSuffix($0) }
  }
}

extension DatePhrase.Vocabulary {
  static let spanish = DatePhrase.Vocabulary(
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre",
    ],
    words: [
      "de", "del", "el", "la", "los", "año", "años", "fin", "fines", "final", "finales", "principio", "principios",
      "mediados", "comienzo", "comienzos", "inicio", "inicios", "primer", "primero", "segundo", "tercer", "cuarto",
      "último", "trimestre", "semestre", "mes", "curso", "escolar", "académico", "fiscal", "verano", "otoño",
      "invierno", "primavera",
    ])
}

extension SentenceWord {
  private static let expectations: Set<String> = [
    "espera", "esperan", "esperamos", "prevé", "prevén", "prevemos", "previsto", "prevista", "previstos", "previstas",
    "proyecta", "proyectan", "pronostica", "pronostican", "planea", "planean", "planeamos",
  ]

  /// They only end like a future.
  private static let notFuture: Set<String> = ["refrán", "durán", "terán", "beltrán", "panamá", "compré", "entré"]

  private static let irregular: Set<String> = [
    "podr", "tendr", "habr", "dir", "saldr", "pondr", "vendr", "querr", "sabr", "valdr", "cabr",
  ]

  /// What stands before "ía" in imperfects, and in nouns.
  private static let notConditional: Set<String> = [
    "quer", "requer", "prefer", "refer", "suger", "adquir", "transfer", "ingenier", "cafeter", "librer", "carpinter",
    "panader", "bater", "galer", "tuber", "plomer", "enfermer", "consejer", "mensajer", "ganader", "miner", "refiner",
    "tesorer", "secretar", "loter", "pasteler", "peluquer", "cerrajer", "mamposter", "soldader", "maquinar",
  ]

  private static let presents: Set<String> = [
    "es", "son", "está", "están", "hay", "tiene", "tienen", "paga", "pagan", "pagamos", "cubre", "cubren", "ofrece",
    "ofrecen", "dura", "duran", "financia", "financian", "acepta", "aceptan", "puede", "pueden", "da", "dan", "recibe",
    "reciben", "sigue", "siguen", "continúa", "continúan", "vale", "valen", "permite", "permiten", "contrata",
    "contratan", "queda", "quedan", "cuesta", "cuestan", "enseña", "enseñan", "capacita", "capacitan", "sirve",
    "sirven",
  ]

  private static let pasts: Set<String> = [
    "fue", "fueron", "era", "eran", "había", "tenía", "dijo", "dijeron", "hubo", "hizo", "hicieron", "tuvo", "tuvieron",
    "pudo", "vino", "estuvo",
  ]
}
