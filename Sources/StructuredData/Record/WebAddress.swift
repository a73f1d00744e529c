import Diagnostics

/// What makes a text an address that may be published as a link.
package enum WebAddress {
  package enum Fault: Equatable, Sendable {
    /// A scheme that runs or reads something on the visitor's machine.
    case dangerousScheme(String)
    /// `example.org/page`.
    case noScheme
    case other
  }

  /// Why a text is not an `http` or `https` address; `nil` if it is one. Names and passwords before the host are
  /// refused: they disguise where a link leads.
  package static func fault(in text: String) -> Fault? {
    plainHost(in: text) == nil ? faultByCharacter(in: text) : nil
  }

  /// The host of an http or https address, without `www.`; `nil` for other text.
  package static func host(of address: String) -> String? {
    guard let bytes = plainHost(in: address) else { return hostByCharacter(of: address) }
    let host = address.slice(bytes)
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
  }

  /// Where the host of a usual address stands, one in small ASCII letters without a port: that is seen byte by byte. `nil`
  /// for any other text, which has to be looked at by characters.
  private static func plainHost(in text: String) -> Range<Int>? {
    guard let start = schemes.first(where: text.hasPrefix)?.utf8.count else { return nil }
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 && isAllowed(Unicode.Scalar($0)) }) else { return nil }
      var end = start
      var last = UInt8(ascii: ".")
      while end < bytes.count, !isHostEnd(bytes[end]) {
        // A label between points has at least one letter.
        let isPoint = bytes[end] == UInt8(ascii: ".")
        guard isPoint ? last != UInt8(ascii: ".") : isHostScalar(Unicode.Scalar(bytes[end])) else { return nil }
        last = bytes[end]
        end += 1
      }
      return last == UInt8(ascii: ".") ? nil : start..<end
    }
  }

  private static func isHostEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private static let schemes = ["https://", "http://"]
}

extension WebAddress {
  /// `fault` of any text.
  static func faultByCharacter(in text: String) -> Fault? {
    guard let colon = text.firstIndex(of: ":") else { return looksLikeHost(text) ? .noScheme : .other }
    let scheme = text[..<colon].lowercased().filter { !$0.isWhitespace }
    if ["javascript", "data", "vbscript", "file", "blob"].contains(scheme) { return .dangerousScheme(scheme) }
    guard scheme == "http" || scheme == "https" else { return scheme.contains(".") ? .noScheme : .other }
    let rest = text[text.index(after: colon)...]
    guard rest.hasPrefix("//"), text.unicodeScalars.allSatisfy(isAllowed) else { return .other }
    return isHost(rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }) ? nil : .other
  }

  /// `host` of any text.
  static func hostByCharacter(of address: String) -> String? {
    guard faultByCharacter(in: address) == nil, let colon = address.firstIndex(of: ":") else { return nil }
    let host = address[colon...].dropFirst("://".count).prefix { !"/?#:".contains($0) }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
  }

  /// No control characters, spaces or signs that could end a link early; letters of any script are fine.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return !scalar.properties.isWhitespace && scalar.value > 0x9F }
    switch scalar {
    case "\u{0}"..." ", "\"", "<", ">", "\\", "^", "`", "{", "|", "}", "\u{7F}": return false
    default: return true
    }
  }

  /// Labels between dots, perhaps with a port behind them.
  private static func isHost(_ authority: Substring) -> Bool {
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, !host.isEmpty, parts.count <= 2 else { return false }
    let isPort = parts.count == 1 || (!parts[1].isEmpty && parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) })
    let labels = host.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
    return isPort && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy(isHostScalar) }
  }

  private static func isHostScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: !scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
  }

  private static func looksLikeHost(_ text: String) -> Bool {
    let host = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return host.contains(".") && isHost(host)
  }
}
