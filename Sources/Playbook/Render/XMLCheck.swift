/// Reads XML to see whether others can: that tags match, that there is one root, that '&' begins a reference.
enum XMLCheck {
  /// The first fault; `nil` for a well-formed document.
  static func fault(in bytes: [UInt8]) -> TextFault? {
    var reader = SVGReader(String(decoding: bytes, as: UTF8.self))
    var elements = Elements()
    do throws(TextFault) {
      while let part = try next(&reader) {
        try elements.add(part)
        // In a CDATA section '&' is a letter like others.
        if case .text = part.kind, bytes[part.offset] == UInt8(ascii: "<") { continue }
        try checkReferences(part)
      }
      return elements.fault(atEnd: bytes.count)
    } catch {
      return error
    }
  }
}

extension XMLCheck {
  private struct Elements {
    var open: [String] = []
    var hasRoot = false

    mutating func add(_ part: SVGPart) throws(TextFault) {
      switch part.kind {
      case .start(let tag):
        if open.isEmpty, hasRoot { throw TextFault("'\(tag.name)' stands beside the first element", at: part.offset) }
        hasRoot = true
        if !tag.isClosed { open.append(tag.name) }
      case .end(let name): try close(name, at: part.offset)
      case .text(let text) where open.isEmpty && text.contains { !$0.isWhitespace }:
        throw TextFault("text stands outside of all elements", at: part.offset)
      case .instruction(let text) where text.hasPrefix("xml ") && part.offset > 0:
        throw TextFault("something stands before '<?xml'", at: part.offset)
      default: break
      }
    }

    mutating func close(_ name: String, at offset: Int) throws(TextFault) {
      guard let last = open.popLast() else { throw TextFault("'\(name)' was not opened", at: offset) }
      if last != name { throw TextFault("'\(name)' is closed while '\(last)' is open", at: offset) }
    }

    func fault(atEnd end: Int) -> TextFault? {
      if let last = open.last { return TextFault("'\(last)' is never closed", at: end) }
      return hasRoot ? nil : TextFault("there is no element", at: end)
    }
  }

  private static func next(_ reader: inout SVGReader) throws(TextFault) -> SVGPart? {
    do throws(SVGFault) {
      return try reader.next()
    } catch {
      throw TextFault("this tag, comment or quote can't be read", at: error.offset)
    }
  }

  private static func checkReferences(_ part: SVGPart) throws(TextFault) {
    let texts: [String]
    switch part.kind {
    case .text(let text): texts = [text]
    case .start(let tag): texts = tag.attributes.map(\.value)
    default: return
    }
    for rest in texts.flatMap({ $0.split(separator: "&", omittingEmptySubsequences: false).dropFirst() }) {
      let name = rest.prefix { $0 != ";" }
      if name.count < rest.count, references.contains(name) || isNumber(name) { continue }
      throw TextFault("'&' must be written '&amp;', and '&nbsp;' and its like with a number", at: part.offset)
    }
  }

  private static let references: Set<Substring> = ["amp", "lt", "gt", "quot", "apos"]

  /// Whether it is a character by its number: `#160`, `#xA0`.
  private static func isNumber(_ name: Substring) -> Bool {
    if name.hasPrefix("#x") { return Int(name.dropFirst(2), radix: 16) != nil }
    return name.hasPrefix("#") && Int(name.dropFirst()) != nil
  }
}
