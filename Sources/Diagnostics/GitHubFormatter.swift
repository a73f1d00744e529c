/// Writes diagnostics as the workflow commands that GitHub shows beside the changed lines.
///
/// GitHub shows ten annotations of each kind a step, so the most important must come first.
package enum GitHubFormatter {
  /// One workflow command, with a line end after it.
  package static func format(_ diagnostic: Diagnostic) -> String {
    var properties = [String]()
    if let location = diagnostic.location {
      properties.append("file=\(escapedProperty(location.path))")
      if location.line > 0 {
        properties.append("line=\(location.line)")
        properties.append("col=\(location.column)")
        properties.append("endColumn=\(location.column + location.length)")
      }
    }
    properties.append("title=\(escapedProperty(diagnostic.code))")
    let lines = [diagnostic.message] + diagnostic.related.map(line) + (diagnostic.hint.map { [$0] } ?? [])
    let message = lines.map { escaped(Printable.line($0)) }.joined(separator: escaped("\n"))
    return "::\(command(diagnostic.severity)) \(properties.joined(separator: ","))::\(message)\n"
  }

  /// An annotation has one place; the others are named in its text.
  private static func line(_ related: Diagnostic.Related) -> String {
    "\(TextFormatter().place(related.location)): \(related.message)"
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// As GitHub's toolkit escapes a command's message.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// As GitHub's toolkit escapes a command's property.
  private static func escapedProperty(_ text: String) -> String {
    escaped(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
