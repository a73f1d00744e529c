extension SiteBuilder {
  /// Whether the communities that keep their pages can do so unread: nothing new is to be looked for in their texts, and nothing of
  /// theirs stands in those that were made.
  mutating func mayLeaveUnread(_ kept: [LastBuild.KeptPages]) -> Bool {
    guard checks.lookAcross else { return true }
    let communities = kept.map(\.pages)
    if changes?.mayConcern(communities) ?? true { return false }
    return checks.areCleanAcross(unread: communities)
  }

  /// Takes up the record of a community that keeps its pages, for what may stand of it in others, and of others in it.
  mutating func note(_ read: ReadCommunity) {
    times.add(read.times)
    times.restart()
    checks.note(read.community, read.passages)
    times.lap(.check)
  }

  /// Takes up the communities that keep their pages.
  mutating func keep(_ kept: [LastBuild.KeptPages]) {
    times.restart()
    for pages in kept {
      gathered.add(pages.pages)
      report.count(pages.pages.paths, bytes: pages.mark.bytes)
    }
    if let last, !kept.isEmpty { report.unchanged = (kept.count, last.state.said) }
    times.lap(.check)
  }
}
