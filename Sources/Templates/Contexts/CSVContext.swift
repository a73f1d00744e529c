/// Where in a table's row a template stands.
struct CSVContext: Equatable {
  private enum State: Equatable {
    case fieldStart, afterValue, plain, quoted, afterQuote
  }

  private var state = State.fieldStart
  /// Inside quotes: no text of the field is written yet, so a value could make it a formula, also after an empty one.
  private var isStart = true

  var isQuoted: Bool { state == .quoted }

  mutating func feed(_ byte: UInt8) -> Refusal? {
    let isQuote = byte == UInt8(ascii: "\"")
    switch state {
    case .quoted:
      state = isQuote ? .afterQuote : .quoted
      isStart = false
      return nil
    case .afterQuote where isQuote:
      state = .quoted
      return nil
    default: break
    }
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      self = CSVContext()
    case UInt8(ascii: "\"") where state == .fieldStart: state = .quoted
    default:
      if state == .afterValue { return .wholeField }
      state = .plain
    }
    return nil
  }

  mutating func slot() -> Result<Escaping, Refusal> {
    switch state {
    case .fieldStart:
      state = .afterValue
      return .success(.csvField)
    case .quoted:
      return .success(isStart ? .csvQuotedStart : .csvQuoted)
    case .afterValue, .plain, .afterQuote: return .failure(.wholeField)
    }
  }

  /// A section may fill a whole field, or leave it empty.
  func joined(with other: CSVContext) -> CSVContext? {
    if self == other { return self }
    if state == .quoted, other.state == .quoted {
      var result = self
      result.isStart = true
      return result
    }
    guard state != .quoted, other.state != .quoted else { return nil }
    return state == .fieldStart ? other : self
  }
}
