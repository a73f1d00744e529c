extension [UInt8] {
  /// UTF-8 text without the spaces at its lines' ends: a section that prints nothing leaves the one before it.
  var withoutSpacesAtLineEnds: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    for byte in self {
      if byte == 0x0A || byte == 0x0D { result.dropSpaces() }
      result.append(byte)
    }
    result.dropSpaces()
    return result
  }

  private mutating func dropSpaces() {
    while last == 0x20 { removeLast() }
  }
}
