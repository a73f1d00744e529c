import Diagnostics

extension RecordReader {
  /// An address on the web, `https://…` or `http://…`; no other scheme is read.
  package func webAddress(_ key: String, _ presence: Presence = .optional) -> Sourced<String>? {
    guard let text = text(key, presence) else { return nil }
    if let fault = WebAddress.fault(in: text.value) {
      report(.notAWebAddress(text, key: key, fault))
      return nil
    }
    return text
  }

  /// Where something comes from, in words ("Data: US Census") or as an address, which must not be one that runs as a program.
  package func origin(_ key: String) -> Sourced<String>? {
    guard let text = text(key) else { return nil }
    let rest = text.value.drop { $0 != ":" }.dropFirst()
    guard let fault = WebAddress.fault(in: text.value), case .dangerousScheme = fault, rest.first?.isWhitespace == false
    else { return text }
    report(.notAWebAddress(text, key: key, fault))
    return nil
  }

  /// An e-mail address that could be one: a name, `@`, and a domain with a dot. Characters that would add headers to a
  /// `mailto:` link are refused.
  package func emailAddress(_ key: String, _ presence: Presence = .optional) -> Sourced<String>? {
    guard let text = text(key, presence) else { return nil }
    guard isPlausibleEmail(text.value) else {
      report(.notAnEmailAddress(text))
      return nil
    }
    return text
  }

  /// A telephone number as people write it: 3 to 20 digits with spaces, `+ - . ( ) /` and perhaps "ext".
  package func phoneNumber(_ key: String, _ presence: Presence = .optional) -> Sourced<String>? {
    guard let text = text(key, presence) else { return nil }
    let digits = text.value.filter { $0.isASCII && $0.isNumber }
    let others = text.value.filter { !($0.isASCII && $0.isNumber) && !" +-.()/\u{a0}".contains($0) }
    guard (3...20).contains(digits.count), ["", "x", "ext"].contains(others.lowercased()) else {
      report(.notAPhoneNumber(text))
      return nil
    }
    return text
  }

  private func isPlausibleEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254 else { return false }
    let isName = !parts[0].isEmpty && parts[0].allSatisfy { isAddressCharacter($0) || "!#$'*+/=^`{|}~".contains($0) }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return isName && labels.count >= 2 && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy(isAddressCharacter) }
      && parts[0].split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
  }

  private func isAddressCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "._-".contains(character)
  }
}

extension Diagnostic {
  fileprivate static func notAWebAddress(_ text: Sourced<String>, key: String, _ fault: WebAddress.Fault) -> Diagnostic
  {
    switch fault {
    case .dangerousScheme(let scheme):
      Diagnostic(
        .error, code: "dangerous-address", "'\(key)' has an address that starts with '\(scheme):'", at: text.source,
        hint: "only addresses that start with https:// or http:// are published")
    case .noScheme:
      Diagnostic(
        .error, code: "not-a-web-address", "'\(key)' needs a web address, but this is '\(text.value)'",
        at: text.source, hint: "write the whole address: https://\(text.value)")
    case .other:
      Diagnostic(
        .error, code: "not-a-web-address", "'\(key)' needs a web address, but this is '\(text.value)'",
        at: text.source, hint: "an address starts with https:// and a host, and has no spaces or quotes in it")
    }
  }

  fileprivate static func notAnEmailAddress(_ text: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .error, code: "not-an-email-address", "'\(text.value)' is not an e-mail address", at: text.source,
      hint: "write the address alone, such as employers@example.org")
  }

  fileprivate static func notAPhoneNumber(_ text: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .error, code: "not-a-phone-number", "'\(text.value)' is not a telephone number", at: text.source,
      hint: "write digits, such as +1 314 555 0100")
  }
}
