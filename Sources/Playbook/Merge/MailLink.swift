/// A `mailto:` address that opens a message filled in.
enum MailLink {
  /// Mail programs and browsers cut longer addresses.
  static let limit = 2_000

  /// `nil` where the address would be longer than programs take.
  static func address(subject: String, body: String) -> String? {
    let lines = body.trimmingSpaces().split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let address = "mailto:?subject=\(encoded(subject.collapsingSpaces()))&body=\(encoded(lines))"
    return address.utf8.count < limit ? address : nil
  }

  /// As RFC 6068 wants it: everything but letters, digits and `-._~` as bytes in hexadecimal.
  static func encoded(_ text: String) -> String {
    text.utf8.reduce(into: "") { result, byte in
      let scalar = Unicode.Scalar(byte)
      if scalar.isASCII,
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-._~".unicodeScalars.contains(scalar)
      {
        result.unicodeScalars.append(scalar)
      } else {
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
