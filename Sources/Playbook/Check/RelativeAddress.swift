/// An address inside the site, as far as it can be judged before the site's data is filled in.
struct RelativeAddress {
  /// Whether it starts at the site's folder and not at the page's.
  let isFromRoot: Bool
  /// Without `#…` and `?…`; percent signs resolved.
  let path: String
  /// What stands behind `#`; `nil` where that is nothing, or data.
  let anchor: String?

  /// `nil` for an address that leads outside, or whose path is data.
  /// - Parameter community: stands in for `{{community.id}}`.
  init?(_ written: String, anyCommunity community: String?) {
    var rest = written[...]
    isFromRoot = rest.hasPrefix("{{root}}")
    if isFromRoot { rest = rest.dropFirst("{{root}}".count) }
    let end = rest.firstIndex { $0 == "#" || $0 == "?" } ?? rest.endIndex
    var front = String(rest[..<end])
    if let community { front = front.replacing("{{community.id}}", with: community) }
    guard !front.holds("{{"), !front.contains(":" as Character), !front.hasPrefix("/") else { return nil }
    path = front[...].removingPercentEncoding
    let anchor = rest[end...].firstIndex(of: "#").map { rest[$0...].dropFirst().removingPercentEncoding }
    self.anchor = anchor.flatMap { $0.contains("{{") ? nil : $0 }
  }

  /// Where it leads from a page in a folder; `nil` where that is outside of the site.
  func path(from folder: String) -> String? {
    var parts = folder.split(separator: "/")
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    let isFolder = path.hasSuffix("/") || path.hasSuffix("..") || path == "."
    return parts.joined(separator: "/") + (isFolder && !parts.isEmpty ? "/" : "")
  }
}
