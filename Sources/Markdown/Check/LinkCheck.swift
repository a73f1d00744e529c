import Diagnostics

/// Takes the links and images whose addresses could run code or leave the web out of a text, and reports them. What they
/// say stays.
struct LinkCheck: TreeRewriter {
  private(set) var diagnostics = DiagnosticList()

  mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      let children = self.inlines(inline.children)
      if let scheme = inline.address.map(LinkScheme.init(of:)), !scheme.isAllowed {
        diagnostics.append(.dangerousLink(scheme, at: inline.source))
        result += children
      } else {
        result.append(inline.with(children: children))
      }
    }
    return result
  }
}

extension Inline {
  /// Where a link leads or an image comes from.
  fileprivate var address: [Part]? {
    switch content {
    case .link(let destination, _, _): destination
    case .image(let source, _, _): source
    default: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func dangerousLink(_ scheme: LinkScheme, at range: SourceRange) -> Diagnostic {
    let name =
      switch scheme {
      case .relative: ""
      case .named(let name), .made(let name): name
      }
    return Diagnostic(
      .error, code: "dangerous-link", "a link may not begin with '\(name):'; only its text is published", at: range,
      hint: scheme.isMade
        ? "write the beginning out: https:, http:, mailto: or tel:"
        : "use an address that begins with https:, http:, mailto: or tel:, or one inside the site")
  }
}

extension LinkScheme {
  fileprivate var isMade: Bool {
    if case .made = self { true } else { false }
  }
}
