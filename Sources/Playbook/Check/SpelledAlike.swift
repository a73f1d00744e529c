private let spellings = ["Saint": "St.", "St": "St.", "Ft.": "Fort", "Ft": "Fort", "Mt.": "Mount", "Mt": "Mount"]

extension StringProtocol {
  /// "Saint Louis" and "St Louis" as "St. Louis", the way in which all names are compared.
  var spelledAlike: String {
    guard mayBeSpelledElse else { return String(self) }
    let words = split(separator: " ", omittingEmptySubsequences: false)
    return words.map { spellings[String($0)] ?? String($0) }.joined(separator: " ")
  }

  /// Whether "Sa", "St", "Ft" or "Mt" stands somewhere.
  var mayBeSpelledElse: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      zip(bytes, bytes.dropFirst()).contains { $0.isAny(of: "SFM") && $1.isAny(of: "ta") }
    } ?? true
  }
}
