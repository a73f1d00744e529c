import Diagnostics

/// Why a name means nothing where it stands.
enum NameFault {
  case unknown(String, hint: String?)
  case throughList(String, rest: String)
  case belowValue(String, rest: String)
  case outsideList(String)

  func diagnostic(at range: SourceRange) -> Diagnostic {
    switch self {
    case .unknown(let name, let hint): .unknownName(name, hint, at: range)
    case .throughList(let list, let rest): .throughList(list, rest, at: range)
    case .belowValue(let name, let rest): .belowValue(name, rest, at: range)
    case .outsideList(let name): .outsideList(name, at: range)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownName(_ name: String, _ hint: String?, at range: SourceRange) -> Diagnostic {
    Diagnostic(.error, code: "unknown-name", "unknown name '\(name)'", at: range, hint: hint)
  }

  fileprivate static func throughList(_ list: String, _ rest: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "dotted-list", "'\(list)' is a list, so '\(list).\(rest)' could be any of its elements", at: range,
      hint: "write {{#\(list)}}{{\(rest)}}{{/\(list)}}")
  }

  fileprivate static func belowValue(_ name: String, _ rest: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "unknown-name", "unknown name '\(name).\(rest)'", at: range,
      hint: "'\(name)' is a single value, with nothing below it")
  }

  fileprivate static func outsideList(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "unknown-name", "'\(name)' is only known inside a list", at: range,
      hint: "use it between {{#list}} and {{/list}}")
  }
}
