/// A piece of an SVG file: a tag, a text, or one of XML's other markups.
struct SVGPart: Equatable {
  enum Kind: Equatable {
    case start(SVGTag)
    /// An end tag, with its name.
    case end(String)
    /// Text between tags, or of a CDATA section, as written.
    case text(String)
    /// `<?…?>`, without its ends.
    case instruction(String)
    /// `<!…>`, such as a DOCTYPE, without its ends.
    case declaration(String)
    case comment
  }

  var kind: Kind
  /// Where it begins, in UTF-8 bytes.
  var offset: Int
}

/// A start tag.
struct SVGTag: Equatable {
  var name: String
  var attributes: [SVGAttribute]
  /// Whether it is its own end: `<path/>`.
  var isClosed: Bool

  var localName: String { name.withoutPrefix }
}

struct SVGAttribute: Equatable {
  /// With its prefix: `xlink:href`.
  var name: String
  /// As written: character references aren't replaced.
  var value: String

  var localName: String { name.withoutPrefix }
}

extension String {
  /// The part of an XML name behind its last colon: the prefix may be any.
  fileprivate var withoutPrefix: String { split(separator: ":").last.map(String.init) ?? self }
}

/// Cuts an SVG file into its parts. Where XML leaves no doubt it reads on; everything else is a fault.
struct SVGReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The next part; `nil` at the end of the file.
  mutating func next() throws(SVGFault) -> SVGPart? {
    guard index < bytes.count else { return nil }
    let start = index
    return SVGPart(kind: try kind(), offset: start)
  }
}

extension SVGReader {
  private mutating func kind() throws(SVGFault) -> SVGPart.Kind {
    if skip("<!--") {
      _ = try text(until: "-->")
      return .comment
    }
    if skip("<![CDATA[") { return .text(try text(until: "]]>")) }
    if skip("<?") { return .instruction(try text(until: "?>")) }
    if skip("<!") { return .declaration(try text(until: ">")) }
    if skip("</") {
      let name = try name()
      skipSpace()
      guard skip(">") else { throw .unreadable(at: index) }
      return .end(name)
    }
    if skip("<") { return .start(try tag()) }
    return .text(take { $0 != UInt8(ascii: "<") })
  }

  /// A start tag behind its `<`.
  private mutating func tag() throws(SVGFault) -> SVGTag {
    var tag = SVGTag(name: try name(), attributes: [], isClosed: false)
    while true {
      let hasSpace = skipSpace()
      if skip(">") { return tag }
      if skip("/>") {
        tag.isClosed = true
        return tag
      }
      guard hasSpace else { throw .unreadable(at: index) }
      tag.attributes.append(try attribute())
    }
  }

  private mutating func attribute() throws(SVGFault) -> SVGAttribute {
    let name = try name()
    skipSpace()
    guard skip("=") else { throw .unreadable(at: index) }
    skipSpace()
    for quote in ["\"", "'"] where skip(quote) {
      let value = try text(until: quote)
      // XML forbids it, and a browser that forgives it would see another tag than we do.
      if value.contains("<") { throw .unreadable(at: index) }
      return SVGAttribute(name: name, value: value)
    }
    throw .unreadable(at: index)
  }

  /// A name of the letters that SVG's names are made of, with a prefix or without.
  private mutating func name() throws(SVGFault) -> String {
    let name = take { byte in
      let letter = byte | 0x20
      return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || "-_.:".utf8.contains(byte)
    }
    if name.isEmpty { throw .unreadable(at: index) }
    return name
  }

  private mutating func text(until end: String) throws(SVGFault) -> String {
    let start = index
    while index < bytes.count {
      let found = index
      if skip(end) { return String(decoding: bytes[start..<found], as: UTF8.self) }
      index += 1
    }
    throw .unreadable(at: start)
  }

  private mutating func take(while isWanted: (UInt8) -> Bool) -> String {
    let part = bytes[index...].prefix(while: isWanted)
    index = part.endIndex
    return String(decoding: part, as: UTF8.self)
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    !take { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.isEmpty
  }

  private mutating func skip(_ text: String) -> Bool {
    guard bytes[index...].starts(with: text.utf8) else { return false }
    index += text.utf8.count
    return true
  }
}
