/// How grave some problems of reading and merging are to somebody who looks at content rather than builds a site: the build
/// repairs or withholds what they are about, and goes on.
enum CheckLevels {
  /// By code; for `enlist check` only. A site can still set another, or accept a finding.
  static let all: [String: RuleSetting.Level] = [
    "mojibake": .warning,
    "story-without-consent": .error,
    "story-consent-expired": .error,
    "logo-without-consent": .error,
    // The rule `unsourced-number` names the same sentence.
    "withheld-number": .off,
  ]
}
