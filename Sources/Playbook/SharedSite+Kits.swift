import Diagnostics

/// What can be made of one record without knowing the others.
struct MadeCommunity: Sendable {
  var entry: SourceEntry
  /// `nil` where the record can't be read, or is a draft.
  var rendered: SiteRenderer.RenderedKit?
  var problems: DiagnosticList
}

extension SharedSite {
  /// Reads, merges and renders one community. Any thread may do it.
  func made(_ entry: SourceEntry) -> MadeCommunity {
    var problems = DiagnosticList()
    let kit = kit(entry, diagnostics: &problems)
    let rendered = kit.map { renderer.render($0, diagnostics: &problems) }
    return MadeCommunity(entry: entry, rendered: rendered, problems: causes(of: problems))
  }

  /// A community's record as it was written; `nil` where it can't be read, which was reported.
  func community(_ entry: SourceEntry, diagnostics: inout DiagnosticList) -> Community? {
    texts.file(entry, diagnostics: &diagnostics).flatMap {
      CommunityReader(compiler: compiler).read($0, diagnostics: &diagnostics)
    }
  }

  /// The record of a community that was read before, so that what is wrong with it is known.
  func community(_ id: String) -> Community? {
    var known = DiagnosticList()
    let entry = files.communities.first { ContentFiles.communityID($0) == id }
    return entry.flatMap { community($0, diagnostics: &known) }
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
