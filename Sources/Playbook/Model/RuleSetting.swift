import Diagnostics
import StructuredData

/// How grave the findings of one code are on this site: `site.yaml`'s `rules`, or `--rule`.
package struct RuleSetting: Sendable {
  package enum Level: String, CaseIterable, Sendable {
    case off, note, warning, error
  }

  package var code: String
  package var level: Level
  /// Where it is written; `nil` for an option of the command.
  package var source: SourceRange?

  package init(code: String, level: Level, source: SourceRange? = nil) {
    self.code = code
    self.level = level
    self.source = source
  }
}

extension RuleSetting.Level {
  /// `nil` where the findings are not wanted.
  package var severity: Severity? {
    switch self {
    case .off: nil
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}
