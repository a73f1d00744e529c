/// How a value is written at a place. Decided when a template is compiled; the functions only append bytes.
enum Escaping: UInt8 {
  case none
  /// HTML text and quoted attributes.
  case html
  /// A whole address, or its beginning: its scheme is checked.
  case address
  /// In an address before anything settled its scheme: a ':' is encoded.
  case addressBeforeColon
  case addressPath
  /// A part of a query or fragment.
  case addressComponent
  case csvField, csvQuoted, csvQuotedStart
  case jsonValue, jsonString
  case xmlText, xmlAttribute
  case colour

  /// Appends the value, or says why it can't be printed here; then nothing is appended.
  func append(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> RenderFault.Reason? {
    switch self {
    case .none: output.append(contentsOf: value)
    case .html: HTMLEscaping.append(value, to: &output)
    case .address: return URLEscaping.appendAddress(value, to: &output)
    case .addressBeforeColon: URLEscaping.appendEncoded(value, keeping: URLEscaping.beforeColon, to: &output)
    case .addressPath: URLEscaping.appendEncoded(value, keeping: URLEscaping.path, to: &output)
    case .addressComponent: URLEscaping.appendEncoded(value, keeping: URLEscaping.component, to: &output)
    case .csvField: CSVEscaping.appendField(value, to: &output)
    case .csvQuoted: CSVEscaping.appendQuoted(value, isStart: false, to: &output)
    case .csvQuotedStart: CSVEscaping.appendQuoted(value, isStart: true, to: &output)
    case .jsonValue: JSONEscaping.appendValue(value, to: &output)
    case .jsonString: JSONEscaping.appendString(value, to: &output)
    case .xmlText: XMLEscaping.append(value, isAttribute: false, to: &output)
    case .xmlAttribute: XMLEscaping.append(value, isAttribute: true, to: &output)
    case .colour: return ColourEscaping.append(value, to: &output)
    }
    return nil
  }
}

extension [UInt8] {
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// A run of a value that needs no escaping.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    if !range.isEmpty { append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range])) }
  }
}
