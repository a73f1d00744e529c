import Diagnostics

extension TemplateLinker {
  /// `{{name}}`
  mutating func linkVariable(_ token: TemplateToken) {
    guard !token.isFaulty, let found = resolve(token) else { return }
    let takesFlags = context.takesFlags
    guard let escaping = escaping(at: range(token)) else { return }
    switch found {
    case .position(let depth, let base): linkPosition(depth, base, escaping, token)
    case .value(let depth, let path, .text), .value(let depth, let path, .prose):
      let binding = program.binding(depth: depth, path: path)
      program.append(.value(binding, escaping, site: program.site(name(token), range(token))))
    case .value(let depth, let path, .flag) where takesFlags:
      let binding = program.binding(depth: depth, path: path)
      program.append(.flag(binding, site: program.site(name(token), range(token))))
    case .value(_, _, let kind): report(.notPrintable(name(token), kind, at: nameRange(token)))
    case .loopFlag: report(.notPrintable(name(token), .flag, at: nameRange(token)))
    case .failure: break
    }
  }

  /// `{{{name}}}`
  mutating func linkHTML(_ token: TemplateToken) {
    guard !token.isFaulty, let found = resolve(token) else { return }
    guard case .value(let depth, let path, .prose) = found else {
      return report(.untrusted(name(token), at: range(token)))
    }
    guard context.takesHTML else { return report(.misplacedHTML(name(token), at: range(token))) }
    let binding = program.binding(depth: depth, path: path)
    program.append(.html(binding, site: program.site(name(token), range(token))))
  }

  /// `{{"text"}}`: escaped now, as a value would be later.
  mutating func linkQuoted(_ token: TemplateToken) {
    guard let escaping = escaping(at: range(token)) else { return }
    var output: [UInt8] = []
    let reason = Array(place.source.bytes[token.content]).withUnsafeBufferPointer { escaping.append($0, to: &output) }
    if reason != nil { report(.unsafe(.unsafeScheme, at: range(token))) }
    program.literal(output)
  }

  /// What a tag's name means, after reporting that it means nothing.
  mutating func resolve(_ token: TemplateToken) -> ScopeStack.Resolution? {
    let found = scopes.resolve(name(token))
    guard case .failure(let fault) = found else { return found }
    if unknownSections == 0 { report(fault.diagnostic(at: nameRange(token))) }
    return nil
  }
}

extension TemplateLinker {
  /// A number needs no escaping anywhere but where only colours go.
  private mutating func linkPosition(_ depth: Int, _ base: Int, _ escaping: Escaping, _ token: TemplateToken) {
    guard escaping != .colour else { return report(.unsafe(.wholeColour, at: range(token))) }
    program.append(.position(depth: Int32(depth), base: Int32(base)))
  }

  private mutating func escaping(at range: SourceRange) -> Escaping? {
    switch context.slot() {
    case .success(let escaping): return escaping
    case .failure(let refusal):
      report(.unsafe(refusal, at: range))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func notPrintable(_ name: String, _ kind: Schema.Kind, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "not-printable", "'\(name)' is \(kind.noun), which can't be printed", at: range,
      hint: "use it as a section: {{#\(name)}} … {{/\(name)}}")
  }

  fileprivate static func untrusted(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "untrusted-html", "'\(name)' is not formatted text, so it can't be printed as HTML", at: range,
      hint: "write {{\(name)}} with two braces")
  }

  fileprivate static func misplacedHTML(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "misplaced-html", "'\(name)' can be printed as HTML only in the text of an HTML page", at: range,
      hint: "write {{\(name)}} with two braces to print it plain")
  }

  fileprivate static func unsafe(_ refusal: Refusal, at range: SourceRange) -> Diagnostic {
    Diagnostic(.error, code: "unsafe-place", refusal.reason, at: range, hint: refusal.advice)
  }
}

extension Schema.Kind {
  fileprivate var noun: String {
    switch self {
    case .text: "text"
    case .prose: "formatted text"
    case .flag: "a yes or no"
    case .record: "a group of values"
    case .list: "a list"
    }
  }
}
