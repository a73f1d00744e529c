import Diagnostics

/// What can be made of one record without knowing the others.
struct MadeCommunity: Sendable {
  var entry: SourceEntry
  /// `nil` where the record can't be read, or is a draft.
  var rendered: SiteRenderer.RenderedKit?
  var problems = DiagnosticList()
  /// Where its pages stay as the last build made them.
  var unchanged: Unchanged?

  struct Unchanged: Sendable {
    var community: Community
    var pages: Manifest.Community
    /// Where it lacks something: all that do are told of together.
    var incompleteKit: Kit?
  }
}

extension SharedSite {
  /// Reads, merges and renders one community. Any thread may do it.
  func made(_ entry: SourceEntry) -> MadeCommunity {
    var problems = DiagnosticList()
    let kit = kit(entry, diagnostics: &problems)
    let rendered = kit.map { renderer.render($0, diagnostics: &problems) }
    return MadeCommunity(entry: entry, rendered: rendered, problems: causes(of: problems))
  }

  /// The same, unless its pages can stay as they are: then its record is only read. What it accepts is to be found again.
  func made(_ entry: SourceEntry, since last: LastBuild?) -> MadeCommunity {
    guard let pages = last?.pages(of: entry), let community = known(entry), community.acceptances.isEmpty
    else { return made(entry) }
    var known = DiagnosticList()
    let kit = pages.summary.isComplete ? nil : merger.merge(community, diagnostics: &known)
    return MadeCommunity(
      entry: entry, unchanged: .init(community: community, pages: pages, incompleteKit: kit))
  }

  /// A community's record as it was written; `nil` where it can't be read, which was reported.
  func community(_ entry: SourceEntry, diagnostics: inout DiagnosticList) -> Community? {
    texts.file(entry, diagnostics: &diagnostics).flatMap {
      CommunityReader(compiler: compiler).read($0, diagnostics: &diagnostics)
    }
  }

  /// The record of a community that was read before, so that what is wrong with it is known.
  func community(_ id: String) -> Community? {
    files.communities.first { ContentFiles.communityID($0) == id }.flatMap(known)
  }

  private func known(_ entry: SourceEntry) -> Community? {
    var known = DiagnosticList()
    return community(entry, diagnostics: &known)
  }

  /// Whether a community is to be built: drafts are only on request.
  func isPublished(_ community: Community) -> Bool { !community.isDraft || request.includesDrafts }

  /// The kit of one record; `nil` where it can't be read, or is a draft.
  func kit(_ entry: SourceEntry, diagnostics: inout DiagnosticList) -> Kit? {
    guard let community = community(entry, diagnostics: &diagnostics) else { return nil }
    guard isPublished(community) else {
      diagnostics.append(request.communities.isEmpty ? .draft(community.name) : .chosenDraft(community))
      return nil
    }
    PictureCheck.check(community.brand?.logo, media: files.media, diagnostics: &diagnostics)
    return merger.merge(community, diagnostics: &diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func chosenDraft(_ community: Community) -> Diagnostic {
    Diagnostic(
      .error, code: "chosen-draft", "'\(community.id.value)' is a draft, so its site can't be built by itself",
      at: community.name.source, hint: "add --drafts, or take out 'draft: true'")
  }
}
