import Diagnostics

// What the tree builder refuses, in plain words.
extension Diagnostic {
  static func alias(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-alias", "'\(range.text)' refers to another value, which Enlist does not read", at: range,
      hint: "write the value out; if it is text, put quotes around it")
  }

  static func anchor(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-anchor", "'\(range.text)' names a value to refer to, which Enlist does not read", at: range,
      hint: "remove it; if it is part of a text, put quotes around the text")
  }

  static func tag(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-tag", "'\(range.text)' gives a value a type, which Enlist does not read", at: range,
      hint: "remove it; if it is part of a text, put quotes around the text")
  }

  static func mergeKey(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-merge-key", "'<<' merges another map, which Enlist does not read", at: range,
      hint: "write the keys out")
  }

  static func directive(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-directive", "a line that starts with '%' is a YAML directive, which Enlist does not read",
      at: range, hint: "remove the line")
  }

  static func severalDocuments(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-several-documents", "a second document starts here; a file holds one", at: range,
      hint: "remove the '---', or move what follows into a file of its own")
  }

  static func keyNotText(_ range: SourceRange) -> Diagnostic {
    if let braces = range.openingBraces { return .needsQuotes("{{", at: braces) }
    return Diagnostic(
      .error, code: "yaml-key-not-text", "a list or map cannot be a key", at: range,
      hint: "a key is a word before a colon; if this is a text, put quotes around it")
  }

  /// - Parameter isFlow: whether it stands between braces; else behind a `?`, the only other place for such a key.
  static func keyAlone(_ key: String, at range: SourceRange, isFlow: Bool) -> Diagnostic {
    if let braces = range.openingBraces { return .needsQuotes("{{", at: braces) }
    return Diagnostic(
      .error, code: "yaml-missing-colon", "'\(key)' stands where a key belongs, but has no colon and no value",
      at: range,
      hint: isFlow
        ? "between braces a comma ends a value; put quotes around a text with a comma, write numbers without"
        : "a '?' at the start announces a key; put quotes around a text that starts with '?'")
  }

  static func duplicateKey(_ key: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "duplicate-key", "the key '\(key)' is already there", at: range,
      hint: "keep one of the two", related: [Related("'\(key)' is first written here", at: first)])
  }

  static func tooDeep(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-too-deep",
      "'\(range.file.path)' nests lists and maps deeper than the limit of \(YAMLReader.maximumDepth)", at: range,
      hint: "a record needs no more than a few levels; look for brackets or dashes that are not closed or not meant")
  }

  static func tooManyValues(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-too-many-values",
      "'\(range.file.path)' holds more values than the limit of \(YAMLReader.maximumValueCount)", at: range,
      hint: "split it into several files")
  }

  /// A value whose first character means something else in YAML.
  static func needsQuotes(_ start: some StringProtocol, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml-needs-quotes", "a text that starts with '\(start)' needs quotes around it", at: range,
      hint: "write \"\(start)…\" with double quotes around the whole text")
  }
}

extension SourceRange {
  /// The `{{` that a name in a template starts with and YAML takes for two maps: where this is, or stands behind, one.
  var openingBraces: SourceRange? {
    let brace = UInt8(ascii: "{")
    let inside = text.utf8.prefix { $0 == brace }.count
    let before = file.text.slice(0..<bytes.lowerBound).utf8.reversed()
    let spaces = inside == 0 ? before.prefix { $0 == 0x20 }.count : 0
    let braces = before.dropFirst(spaces).prefix { $0 == brace }.count
    guard inside + braces >= 2 else { return nil }
    let start = bytes.lowerBound - spaces - braces
    return SourceRange(file: file, bytes: start..<start + 2)
  }
}
