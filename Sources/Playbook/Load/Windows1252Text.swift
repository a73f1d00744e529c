import Diagnostics

/// Reading bytes that are not UTF-8, which are Windows-1252 in all likelihood: old Word and Excel save it.
enum Windows1252Text {
  /// The text, with a warning; `nil`, with an error, where part of the file is UTF-8 after all or most of it is no Latin
  /// text. Then another encoding was meant, and nobody can tell which.
  static func decode(_ bytes: [UInt8], _ path: String, _ list: inout DiagnosticList) -> SourceFile? {
    let survey = Survey(bytes)
    guard !survey.holdsUTF8, isMostlyASCII(bytes) else {
      // Replaces what is invalid, which moves no offset before the first such place.
      let file = SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
      list.append(.unknownEncoding(file.place(at: survey.firstInvalid), isMixed: survey.holdsUTF8))
      return nil
    }
    let file = SourceFile(path: path, text: text(bytes))
    if let undefined = bytes.firstIndex(where: { Windows1252.scalar(of: $0) == nil }) {
      list.append(.undefinedByte(bytes[undefined], file.place(at: text(bytes[..<undefined]).utf8.count)))
      return nil
    }
    // Before the first byte that is not UTF-8 all are ASCII, so the offset is the same in both.
    list.append(.notUTF8(file.place(at: survey.firstInvalid)))
    return file
  }

  /// What reading the bytes as UTF-8 shows.
  private struct Survey {
    var firstInvalid = 0
    /// Whether there is any character of two bytes or more.
    var holdsUTF8 = false

    init(_ bytes: [UInt8]) {
      var parser = Unicode.UTF8.ForwardParser()
      var iterator = bytes.makeIterator()
      var offset = 0
      var isValid = true
      while true {
        switch parser.parseScalar(from: &iterator) {
        case .valid(let scalar):
          offset += scalar.count
          if scalar.count > 1 { holdsUTF8 = true }
        case .error:
          if isValid { firstInvalid = offset }
          isValid = false
        case .emptyInput: return
        }
      }
    }
  }
}

extension Windows1252Text {
  private static func text(_ bytes: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(Windows1252.scalar(of: byte) ?? "\u{FFFD}") }
    return String(scalars)
  }

  /// In Latin languages few letters have accents; the first few bytes of a short file prove nothing.
  private static func isMostlyASCII(_ bytes: [UInt8]) -> Bool {
    let high = bytes.lazy.filter { $0 >= 0x80 }.count
    return high <= 8 || high * 3 <= bytes.count
  }
}

extension SourceFile {
  /// The character at a byte.
  fileprivate func place(at offset: Int) -> SourceRange {
    let index = text.utf8.index(text.utf8.startIndex, offsetBy: min(offset, byteCount))
    let width = index < text.utf8.endIndex ? UTF8.width(text.unicodeScalars[index]) : 0
    return SourceRange(file: self, bytes: offset..<offset + width)
  }
}

extension Diagnostic {
  fileprivate static func notUTF8(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "not-utf-8",
      "this file is not UTF-8; it was read as Windows-1252, first here as '\(range.text)'", at: range,
      hint: "check that the character is right, then save the file as UTF-8")
  }

  fileprivate static func undefinedByte(_ byte: UInt8, _ range: SourceRange) -> Diagnostic {
    let hex = String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      .error, code: "unreadable-encoding",
      "this file is neither UTF-8 nor Windows-1252: the byte \(hex) here stands for no character", at: range,
      hint: "open it in the program that made it and save it as UTF-8")
  }

  fileprivate static func unknownEncoding(_ range: SourceRange, isMixed: Bool) -> Diagnostic {
    let what = isMixed ? "parts of this file are UTF-8, but not this character" : "this file is in an unknown encoding"
    return Diagnostic(
      .error, code: "unreadable-encoding", "\(what), so its text can't be read", at: range,
      hint: isMixed
        ? "type the character anew and save the file as UTF-8"
        : "open it in the program that made it and save it as UTF-8")
  }
}
