/// Writes JSON without a library: our reports need strings, numbers and objects in a fixed order, nothing more.
package enum JSONText {
  /// A string in quotes.
  package static func quoted(_ text: some StringProtocol) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: append(scalar, to: &result)
      }
    }
    return result + "\""
  }

  /// An object with its members in the order given; members without a value are left out.
  package static func object(_ members: [(name: String, value: String?)]) -> String {
    let written = members.compactMap { member in member.value.map { "\(quoted(member.name)):\($0)" } }
    return "{\(written.joined(separator: ","))}"
  }

  package static func array(_ values: [String]) -> String {
    "[\(values.joined(separator: ","))]"
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    guard scalar.value < 0x20 || scalar.value == 0x7F else {
      result.unicodeScalars.append(scalar)
      return
    }
    let hex = String(scalar.value, radix: 16)
    result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
  }
}
