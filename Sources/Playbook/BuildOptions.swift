/// How a build treats what it finds, and what it finds unchanged.
package struct BuildOptions: Sendable {
  /// Whether warnings keep a site from being published, too.
  package var isStrict = false
  /// Whether a community whose record has errors keeps its last good pages, and the others are published.
  package var keepsGoing = false
  /// Whether everything is made again, although nothing seems to have changed.
  package var isForced = false
  /// What tells this program from other versions of it; without it, everything is made each time.
  package var program: String?

  package init() {}
}

extension BuildOptions {
  /// Digests of all that the site would be made from; `nil` where they are not to be relied on.
  func inputs(_ contents: SourceContents, _ request: SiteRequest, found: [String]) -> BuildInputs? {
    guard let program else { return nil }
    let rules = request.rules.map { "\($0.code)=\($0.level)" }
    let others =
      [
        program, request.today.description, request.baseURL ?? "", "\(request.includesDrafts) \(isStrict)",
        request.communities.joined(separator: " "), request.shard?.description ?? "", rules.joined(separator: " "),
      ] + found
    // Which records are a part's, or chosen, depends on what others there are.
    let names = request.isForAll ? [] : [contents.recordNames.hex]
    guard let all = contents.digest(with: others),
      let shared = contents.digest(with: others + names, ofRecords: false)
    else { return nil }
    return BuildInputs(all: all, shared: shared, names: contents.recordNames)
  }
}
