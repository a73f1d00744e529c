/// Whether HTML holds only what our renderers and the test's templates write: those elements, those attributes, and
/// addresses that run nothing. Everything a page's author writes is escaped, so each `<` begins a tag of ours.
struct MarkupCheck {
  private static let elements: Set<String> = [
    "!doctype", "html", "head", "title", "link", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "a", "img",
    "blockquote", "aside", "div", "section", "span", "sup", "em", "strong", "del", "code", "pre", "br", "hr", "table",
    "thead", "tbody", "tr", "th", "td",
  ]
  private static let attributes: Set<String> = [
    "html", "lang", "rel", "href", "src", "alt", "title", "class", "id", "start", "aria-label", "data-footnotes",
    "data-footnote-ref", "data-footnote-backref",
  ]
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  private var rest: Substring.UTF8View

  /// The first thing that doesn't belong there.
  static func fault(in html: String) -> String? {
    var html = html
    html.makeContiguousUTF8()
    var check = MarkupCheck(rest: html[...].utf8)
    while check.skip(to: "<") {
      let tag = check.rest.prefix(120)
      if let fault = check.tag() { return "\(fault) in \(String(Substring(tag)).debugDescription)" }
    }
    return nil
  }
}

extension MarkupCheck {
  private mutating func tag() -> String? {
    rest.removeFirst()
    let isEnd = take("/")
    let name = word()
    guard Self.elements.contains(name.lowercased()) else { return "the element '\(name)'" }
    while !take(">") {
      guard !isEnd else { return "an attribute of an end tag" }
      if take(" ") || take("/") { continue }
      if let fault = attribute() { return fault }
    }
    return nil
  }

  private mutating func attribute() -> String? {
    let name = word()
    guard Self.attributes.contains(name.lowercased()) else { return "the attribute '\(name)'" }
    guard take("=") else { return nil }
    guard take("\"") else { return "a value without quotation marks" }
    let value = String(Substring(rest.prefix { $0 != UInt8(ascii: "\"") }))
    guard skip(to: "\""), take("\"") else { return "a value without an end" }
    if value.contains("<") { return "a '<' in a value" }
    return ["href", "src"].contains(name) ? Self.addressFault(value) : nil
  }

  /// As browsers do: they decode entities, and leave out blank space and line ends in a scheme.
  private static func addressFault(_ value: String) -> String? {
    let address = decoded(value).unicodeScalars.filter { $0.value > 0x20 }
    let start = String(String.UnicodeScalarView(address.prefix { !"/?#".unicodeScalars.contains($0) }))
    guard let colon = start.firstIndex(of: ":") else { return nil }
    let scheme = start[..<colon].lowercased()
    return schemes.contains(scheme) ? nil : "the scheme '\(scheme)'"
  }

  private static func decoded(_ value: String) -> String {
    value.split(separator: "&", omittingEmptySubsequences: false).enumerated().map { index, piece -> String in
      guard index > 0, let end = piece.firstIndex(of: ";") else { return String(piece) }
      return (scalar(of: piece[..<end]) ?? "&\(piece[...end])") + piece[piece.index(after: end)...]
    }.joined()
  }

  private static func scalar(of entity: Substring) -> String? {
    switch entity {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "colon": return ":"
    default: break
    }
    let isHexadecimal = entity.lowercased().hasPrefix("#x")
    guard entity.hasPrefix("#"),
      let number = UInt32(entity.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
    else { return nil }
    return Unicode.Scalar(number).map { String($0) }
  }

  private mutating func word() -> String {
    let end = Set(" \n\t\r/>=\"'<".utf8)
    let word = rest.prefix { !end.contains($0) }
    rest.removeFirst(word.count)
    return String(Substring(word))
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: byte) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func skip(to byte: Unicode.Scalar) -> Bool {
    rest = rest.drop { $0 != UInt8(ascii: byte) }
    return !rest.isEmpty
  }
}
