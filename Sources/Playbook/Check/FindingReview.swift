import Diagnostics
import StructuredData

/// Decides how grave findings are on this site, and leaves out those that its editors live with.
struct FindingReview {
  /// How many findings were accepted.
  private(set) var acceptedCount = 0

  private let settings: [RuleSetting]
  private let levels: [String: RuleSetting.Level]
  private let usual: [String: RuleSetting.Level]
  private let acceptances: [Acceptance]
  /// Where in `acceptances` those of a code are: thousands of records may have some.
  private let indices: [String: [Int]]
  private let today: PartialDate
  /// By index in `acceptances`.
  private var used: Set<Int> = []
  /// Those whose text several findings have.
  private var ambiguous: Set<Int> = []
  /// Those of errors that can't be accepted, and the codes of such errors.
  private var refused: Set<Int> = []
  private var firmCodes: Set<String> = []

  /// - Parameters:
  ///   - settings: the last one for a code holds.
  ///   - usual: how grave problems are at least, by code, or that they are off, where the settings say nothing.
  init(
    settings: [RuleSetting], acceptances: [Acceptance], today: PartialDate, usual: [String: RuleSetting.Level] = [:]
  ) {
    self.settings = settings
    self.usual = usual
    levels = Dictionary(settings.map { ($0.code, $0.level) }, uniquingKeysWith: { $1 })
    self.acceptances = acceptances
    indices = Dictionary(grouping: acceptances.indices) { acceptances[$0].code.value }
    self.today = today
  }

  /// The problems of reading and merging: errors among them stay errors, since nothing can be published with them.
  mutating func problems(_ list: DiagnosticList) -> DiagnosticList {
    reviewed(list) { $0.severity != .error }
  }

  /// The findings of rules, all of which can be lowered, raised and accepted.
  mutating func findings(_ list: DiagnosticList) -> DiagnosticList {
    reviewed(list) { _ in true }
  }

  /// Settings of codes that nothing reports.
  static func unknown(_ settings: [RuleSetting]) -> DiagnosticList {
    DiagnosticList(
      settings.compactMap { setting in
        guard let source = setting.source, Explanations.texts[setting.code] == nil else { return nil }
        return .unknownRule(setting.code, at: source)
      })
  }

  /// The acceptances that no longer hold, or match nothing: nothing is hidden longer than it needs to be. And what was set or
  /// accepted of errors that stay.
  func stale() -> DiagnosticList {
    let firm = settings.filter { firmCodes.contains($0.code) && $0.level != .error }
    return DiagnosticList(firm.map { .staysError($0.code, at: $0.source) } + staleAcceptances)
  }
}

extension FindingReview {
  private var staleAcceptances: [Diagnostic] {
    acceptances.indices.compactMap { index in
      let acceptance = acceptances[index]
      if refused.contains(index) { return .staysError(acceptance.code.value, at: acceptance.code.source) }
      if acceptance.until.value.hasPassed(on: today) { return .expired(acceptance) }
      if ambiguous.contains(index) { return .ambiguous(acceptance) }
      return used.contains(index) ? nil : .unused(acceptance)
    }
  }

  private mutating func reviewed(_ list: DiagnosticList, where mayChange: (Diagnostic) -> Bool) -> DiagnosticList {
    findAmbiguous(in: list)
    return DiagnosticList(
      list.all.compactMap { diagnostic in
        guard mayChange(diagnostic) else {
          firmCodes.insert(diagnostic.code)
          refused.formUnion(matching(diagnostic))
          return diagnostic
        }
        if isAccepted(diagnostic) {
          acceptedCount += 1
          return nil
        }
        return withLevel(diagnostic)
      })
  }

  private func withLevel(_ diagnostic: Diagnostic) -> Diagnostic? {
    let set = levels[diagnostic.code]
    guard let level = set ?? usual[diagnostic.code] else { return diagnostic }
    guard let severity = level.severity else { return nil }
    var copy = diagnostic
    copy.severity = set == nil ? max(severity, diagnostic.severity) : severity
    return copy
  }

  private mutating func isAccepted(_ diagnostic: Diagnostic) -> Bool {
    let matching = matching(diagnostic)
    used.formUnion(matching)
    return matching.contains { !ambiguous.contains($0) && !acceptances[$0].until.value.hasPassed(on: today) }
  }

  private func matching(_ diagnostic: Diagnostic) -> [Int] {
    indices[diagnostic.code, default: []].filter { acceptances[$0].matches(diagnostic) }
  }

  /// A text such as "the" would be a wildcard. Lines that are the same can't be told apart.
  private mutating func findAmbiguous(in list: DiagnosticList) {
    var places: [Int: Set<[String]>] = [:]
    for diagnostic in list.all {
      for index in matching(diagnostic) {
        places[index, default: []].insert([diagnostic.location?.lineText ?? "", diagnostic.subjectPlace])
      }
    }
    ambiguous.formUnion(places.filter { $1.count > 1 }.keys)
  }
}

extension Acceptance {
  /// Whether a finding is the one that was accepted: of this code, in this file, about this text. Either text may be the
  /// longer one: editors copy what they see, some of its words or the sentence around it.
  fileprivate func matches(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.code == code.value, diagnostic.location?.path == path else { return false }
    let wanted = text.value.collapsingSpaces()
    let found = diagnostic.subjectText.collapsingSpaces()
    if wanted.contains(found), let location = diagnostic.location, !found.isEmpty {
      return location.lineText.isEmpty || location.hasWordsAround(wanted)
    }
    // A word that was mended when it was read is quoted in the message as it is read.
    return found.containsWords(wanted) || diagnostic.message.contains("'\(wanted)'")
  }
}

extension String {
  /// Whether other words stand in it as whole words.
  fileprivate func containsWords(_ words: String) -> Bool { !ranges(ofWords: words).isEmpty }

  fileprivate func ranges(ofWords words: String) -> [Range<Index>] {
    ranges(of: words).filter { range in
      let before = self[..<range.lowerBound].last, after = self[range.upperBound...].first
      return ![before, after].contains { $0?.isWordLetter == true || $0?.isNumeral == true }
    }
  }
}

extension SourceLocation {
  /// Whether words of the line stand there where its column is.
  fileprivate func hasWordsAround(_ words: String) -> Bool {
    let scalars = lineText.unicodeScalars.prefix(column - 1)
    let before = String(String.UnicodeScalarView(scalars)).collapsingSpaces().count
    let line = lineText.collapsingSpaces()
    return line.ranges(ofWords: words).contains { range in
      let start = line.distance(from: line.startIndex, to: range.lowerBound)
      // The space before the column is lost.
      return (start - 1..<start + words.count).contains(before)
    }
  }
}

extension Diagnostic {
  /// Where in its line it is, as text.
  fileprivate var subjectPlace: String {
    guard let location, location.line > 0, !location.lineText.isEmpty else { return message }
    return "\(location.column)"
  }

  /// The words that the caret underlines; where there is no line, what the message says.
  fileprivate var subjectText: String {
    guard let location, location.line > 0, !location.lineText.isEmpty else { return message }
    let scalars = location.lineText.unicodeScalars.dropFirst(location.column - 1).prefix(location.length)
    return String(String.UnicodeScalarView(scalars))
  }
}

extension Diagnostic {
  fileprivate static func unknownRule(_ code: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "unknown-rule", "no finding has the code '\(code)'", at: place,
      hint: NearestName.hint(for: code, among: Explanations.texts.keys.sorted())
        ?? "a code stands in brackets behind each finding")
  }

  fileprivate static func unused(_ acceptance: Acceptance) -> Diagnostic {
    Diagnostic(
      .warning, code: "acceptance-unused",
      "nothing is found any more that '\(acceptance.code.value)' is accepted for here",
      at: acceptance.text.source,
      hint: "take the entry out; if it is still wanted, 'text' must be words that the finding is about")
  }

  fileprivate static func ambiguous(_ acceptance: Acceptance) -> Diagnostic {
    Diagnostic(
      .warning, code: "acceptance-ambiguous",
      "several findings of '\(acceptance.code.value)' have the words '\(acceptance.text.value)', so none is accepted",
      at: acceptance.text.source, hint: "write more words of the one that is meant, and an entry for each")
  }

  fileprivate static func staysError(_ code: String, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      .warning, code: "error-stays", "'\(code)' is an error that can't be lowered or accepted", at: place?.location,
      hint: "mend what it is about: nothing can be published with it")
  }

  fileprivate static func expired(_ acceptance: Acceptance) -> Diagnostic {
    Diagnostic(
      .warning, code: "acceptance-expired", "this was accepted until \(acceptance.until.value), which has passed",
      at: acceptance.until.source, hint: "mend the text, or look again and write a new day")
  }
}
