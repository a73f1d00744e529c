import Diagnostics
import Glibc

/// A name or relative path as the disk holds it: any bytes but NUL, which need not be UTF-8.
///
/// Compared byte by byte. Two `String`s are equal where they only look the same (`é` written in one scalar or in two),
/// and on this disk those are two files.
struct RawPath: Hashable, Sendable {
  /// With the NUL that ends it, ready for the system.
  let cString: [CChar]

  init(cString: UnsafePointer<CChar>) {
    self.cString = Array(UnsafeBufferPointer(start: cString, count: strlen(cString) + 1))
  }

  init(_ text: some StringProtocol) {
    self = text.withCString { RawPath(cString: $0) }
  }

  private init(bytes: some Sequence<CChar>) {
    cString = bytes + [0]
  }

  /// Whether this is the folder everything is relative to.
  var isEmpty: Bool { cString.count == 1 }

  /// This folder's entry of a name.
  func appending(_ name: RawPath) -> RawPath {
    isEmpty ? name : RawPath(bytes: cString.dropLast() + [slash] + name.cString.dropLast())
  }

  /// The folders above, the outermost first: `a` and `a/b` for `a/b/c`.
  var parents: [RawPath] {
    cString.indices.filter { cString[$0] == slash }.map { RawPath(bytes: cString[..<$0]) }
  }

  /// The folder the entry lies in; `nil` at the outermost level.
  var parent: RawPath? {
    cString.lastIndex(of: slash).map { RawPath(bytes: cString[..<$0]) }
  }

  /// The path as text, or `nil` where it is not UTF-8.
  var text: String? { String(validating: cString.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self) }

  /// The path as it can be printed: what could steer the terminal, and bytes that are not UTF-8, as `\x0A`.
  var shown: String {
    guard let text else { return cString.dropLast().map { Self.shown(UInt8(bitPattern: $0)) }.joined() }
    return text.unicodeScalars.map { Printable.isSafe($0) ? String($0) : Self.escaped($0.value) }.joined()
  }
}

extension RawPath {
  /// All bytes at once, which takes a fraction of what an array's elements take one by one.
  func hash(into hasher: inout Hasher) { cString.withUnsafeBytes { hasher.combine(bytes: $0) } }
}

extension RawPath: Comparable {
  static func < (left: RawPath, right: RawPath) -> Bool {
    left.cString.lexicographicallyPrecedes(right.cString) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }
  }
}

extension RawPath {
  private static func shown(_ byte: UInt8) -> String {
    (0x20..<0x7F).contains(byte) ? String(UnicodeScalar(byte)) : escaped(UInt32(byte))
  }

  private static func escaped(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "\\x" + (digits.count < 2 ? "0" : "") + digits
  }
}

private let slash = CChar(bitPattern: UInt8(ascii: "/"))
