import Diagnostics

/// Finds two outputs with one path. Hosts and editors' machines may not tell letter cases apart, so neither does this.
struct OutputClaims {
  private var claims: [String: String] = [:]

  /// - Parameter origin: the template or file that makes it, as messages name it.
  mutating func claim(_ path: String, by origin: String, diagnostics: inout DiagnosticList) {
    if let first = claims.updateValue(origin, forKey: path.lowercased()) {
      diagnostics.append(.sameOutput(path, origin, first))
    }
  }
}

extension Diagnostic {
  fileprivate static func sameOutput(_ path: String, _ origin: String, _ first: String) -> Diagnostic {
    let pair = [origin, first].sorted()
    return Diagnostic(
      .error, code: "same-output",
      pair[0] == pair[1] ? "'\(pair[0])' makes '\(path)' twice" : "'\(pair[0])' and '\(pair[1])' both make '\(path)'",
      at: SourceLocation(path: origin), hint: "rename one of them, or give one of two plays another slug")
  }
}
