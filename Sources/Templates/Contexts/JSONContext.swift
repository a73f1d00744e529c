/// Where in JSON a template stands: in a string or not.
struct JSONContext: Equatable {
  private(set) var isString = false
  private var isEscape = false

  mutating func feed(_ byte: UInt8) {
    if isEscape {
      isEscape = false
    } else if byte == UInt8(ascii: "\"") {
      isString.toggle()
    } else if isString, byte == UInt8(ascii: "\\") {
      isEscape = true
    }
  }

  func slot() -> Result<Escaping, Refusal> {
    if isEscape { return .failure(.afterBackslash) }
    return .success(isString ? .jsonString : .jsonValue)
  }
}
