/// Where in an address a template stands. What comes before the first ':' can turn an address into a script, so it
/// matters whether the literal text has already settled that.
struct URLContext: Equatable {
  private enum Part: Int {
    case start, path, query
  }

  private var part = Part.start
  private var isSettled = false
  private var hasValue = false
  private var refusal: Refusal?
  private var scheme: [UInt8] = []

  mutating func feed(_ byte: UInt8) -> Refusal? {
    switch byte {
    case UInt8(ascii: "?"), UInt8(ascii: "#"): settle(.query)
    case UInt8(ascii: "/"): settle(.path)
    case UInt8(ascii: ":") where !isSettled: return colon()
    // A character reference, which could stand for a ':'.
    case UInt8(ascii: "&") where !isSettled: refusal = .unclearAddress
    case _ where part == .start && byte.isWhiteSpace: break
    default: if !isSettled { unsettled(byte) }
    }
    return nil
  }

  /// A value of the address stands here.
  mutating func slot() -> Result<Escaping, Refusal> {
    if let refusal { return .failure(refusal) }
    defer {
      hasValue = true
      if part == .start { part = .path }
    }
    switch part {
    case .start: return .success(.address)
    case .path: return .success(isSettled ? .addressPath : .addressBeforeColon)
    case .query: return .success(.addressComponent)
    }
  }

  /// The stricter of two places.
  func joined(with other: URLContext) -> URLContext {
    if self == other { return self }
    var result = self
    result.part = part.rawValue > other.part.rawValue ? part : other.part
    result.isSettled = isSettled && other.isSettled
    result.hasValue = hasValue || other.hasValue
    result.refusal = refusal ?? other.refusal
    if scheme != other.scheme, !result.isSettled { result.hasValue = true }
    return result
  }

  /// Another round of a list may have printed something before this place.
  mutating func startOfList() {
    guard part == .start else { return }
    part = .path
    hasValue = true
  }
}

extension URLContext {
  private mutating func settle(_ next: Part) {
    isSettled = true
    if next.rawValue > part.rawValue { part = next }
  }

  private mutating func unsettled(_ byte: UInt8) {
    if part == .start { part = .path }
    scheme.append(byte)
  }

  private mutating func colon() -> Refusal? {
    if hasValue { return .colonAfterValue }
    isSettled = true
    part = .path
    if !URLEscaping.isAllowedScheme(scheme) { refusal = .unsafeScheme }
    return nil
  }
}
