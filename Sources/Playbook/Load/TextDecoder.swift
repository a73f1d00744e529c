import Diagnostics

/// Reads the bytes of a text file: as UTF-8, or as what else editors' programs save, and says so. Bytes that can't be
/// read for certain are refused by name and never published as garbage.
package enum TextDecoder {
  /// The most bytes a text file may have.
  package static let byteLimit = 8 << 20

  /// The file's text, decoded but not repaired; `nil` where an error says why not. `path` is the one to show.
  package static func decode(_ bytes: [UInt8], path: String, diagnostics: inout DiagnosticList) -> SourceFile? {
    guard bytes.count <= byteLimit else {
      diagnostics.append(.tooLarge(path))
      return nil
    }
    guard let file = decodeByMark(bytes, path, &diagnostics) else { return nil }
    guard let control = ControlCharacters.first(in: file) else { return file }
    if let scalar = control.text.unicodeScalars.first { diagnostics.append(.controlCharacter(scalar, at: control)) }
    return nil
  }
}

extension TextDecoder {
  /// Goes by the byte order mark, and where there is none by the bytes.
  private static func decodeByMark(_ bytes: [UInt8], _ path: String, _ list: inout DiagnosticList) -> SourceFile? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decodeUnmarked(Array(bytes.dropFirst(3)), path, &list) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      list.append(.refused(path, "is saved as UTF-32"))
      return nil
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes, isBigEndian: false, path, &list) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes, isBigEndian: true, path, &list) }
    return decodeUnmarked(bytes, path, &list)
  }

  private static func decodeUTF16(
    _ bytes: [UInt8], isBigEndian: Bool, _ path: String, _ list: inout DiagnosticList
  ) -> SourceFile? {
    guard let text = UTF16Text.decode(bytes.dropFirst(2), isBigEndian: isBigEndian) else {
      list.append(.refused(path, "begins like UTF-16 but is damaged"))
      return nil
    }
    list.append(.utf16(path))
    return SourceFile(path: path, text: text)
  }

  private static func decodeUnmarked(_ bytes: [UInt8], _ path: String, _ list: inout DiagnosticList) -> SourceFile? {
    if looksLikeUTF16(bytes) {
      list.append(.refused(path, "looks like UTF-16 without a byte order mark"))
      return nil
    }
    if let text = String(validating: bytes, as: UTF8.self) { return SourceFile(path: path, text: text) }
    return Windows1252Text.decode(bytes, path, &list)
  }

  /// Latin letters in UTF-16 have a zero in every second byte: a quarter of all is plenty, and none is usual.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { $0.has(0) } && bytes.lazy.filter { $0 == 0 }.count * 4 >= bytes.count
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "file-too-large",
      "'\(path)' is larger than the limit of \(TextDecoder.byteLimit >> 20) MB for one text file",
      at: SourceLocation(path: path), hint: "cut the file into several")
  }

  fileprivate static func refused(_ path: String, _ what: String) -> Diagnostic {
    Diagnostic(
      .error, code: "unreadable-encoding", "'\(path)' \(what), so its text can't be read",
      at: SourceLocation(path: path), hint: "open it in the program that made it and save it as UTF-8")
  }

  fileprivate static func utf16(_ path: String) -> Diagnostic {
    Diagnostic(
      .note, code: "utf-16", "'\(path)' is saved as UTF-16 and was read as such", at: SourceLocation(path: path),
      hint: "save it as UTF-8, which every program reads")
  }
}
