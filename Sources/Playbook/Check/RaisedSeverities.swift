import Diagnostics

/// Problems of reading and merging that matter more to somebody who looks at content than to somebody who builds a site:
/// the build repairs or withholds what they are about, and goes on.
enum RaisedSeverities {
  /// By code; for `enlist check` only. A site can still set another, or accept a finding.
  static let all: [String: Severity] = [
    "mojibake": .warning,
    "story-without-consent": .error,
    "story-consent-expired": .error,
  ]
}
