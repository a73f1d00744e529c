/// What Spanish words say about time.
extension SentenceWord {
  /// "Habrá", "contratarán", "contrataremos", "contrataré"; "se espera", "está previsto".
  var isSpanishForecast: Bool {
    if Self.expectations.contains(text) { return true }
    guard text.count > 2, !Self.notFuture.contains(text) else { return false }
    return ["rá", "rán", "ré", "remos"].contains { text.hasSuffix($0) }
  }

  /// "Dijo", "contrató", "contrataron", "había".
  var isSpanishPast: Bool {
    Self.pasts.contains(text)
      || text.count > 3 && ["ó", "aron", "ieron", "aba", "aban", "ían"].contains { text.hasSuffix($0) }
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

  private static let pasts: Set<String> = [
    "fue", "fueron", "era", "eran", "había", "tenía", "dijo", "dijeron", "hubo", "hizo", "hicieron", "tuvo", "tuvieron",
    "pudo", "vino", "estuvo",
  ]
}
