/// Finds mail addresses in a text.
///
/// By their `@`, from which it looks a limited way to both sides: a pattern that begins with the name would try every
/// letter of a long run, each time to the run's end.
enum MailAddresses {
  /// The longest name that a mail server takes, and the longest domain there is.
  private static let nameLimit = 64
  private static let domainLimit = 253

  /// In the order of the text, none within another.
  static func find(in text: Substring) -> [Substring] {
    guard text.holds("@") else { return [] }
    var found: [Substring] = []
    var start = text.startIndex
    for at in text.utf8.indices where text.utf8[at] == UInt8(ascii: "@") && text[at] == "@" {
      guard let address = address(around: at, in: text[start...]) else { continue }
      found.append(address)
      start = address.endIndex
    }
    return found
  }

  static func find(in text: String) -> [Substring] { find(in: text[...]) }
}

extension MailAddresses {
  private static func address(around at: Substring.Index, in text: Substring) -> Substring? {
    guard at >= text.startIndex else { return nil }
    let name = text[..<at].suffix(nameLimit).reversed().prefix { isWord($0) || ".+%-".contains($0) }
    guard !name.isEmpty else { return nil }
    var domain = text[text.index(after: at)...].prefix(domainLimit).prefix { isWord($0) || ".-".contains($0) }
    if let gap = domain.place(of: "..") { domain = domain[..<gap.lowerBound] }
    while domain.last == "." { domain.removeLast() }
    guard domain.first != ".", domain.contains(".") else { return nil }
    return text[name.endIndex.base..<domain.endIndex]
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isWordLetter || character.isNumeral || character == "_"
  }
}
