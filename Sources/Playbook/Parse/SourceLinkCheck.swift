import Diagnostics
import Markdown

/// Looks at the address of every link and image of a text.
struct SourceLinkCheck: TreeRewriter {
  let links: LinkRewriter
  private(set) var diagnostics = DiagnosticList()

  init(_ links: LinkRewriter) {
    self.links = links
  }

  /// Reports addresses that name no source file. The text stays as it is.
  mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    for inline in inlines {
      if let address = inline.address, let fault = links.fault(address, in: inline.source.file, at: inline.source) {
        diagnostics.append(fault)
      }
      _ = self.inlines(inline.children)
    }
    return inlines
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
