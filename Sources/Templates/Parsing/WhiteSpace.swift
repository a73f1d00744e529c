extension UInt8 {
  /// What HTML takes for white space: a space, tab, newline, form feed or return.
  var isWhiteSpace: Bool {
    switch self {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D: true
    default: false
    }
  }
}
