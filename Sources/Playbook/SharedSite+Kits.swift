import Diagnostics

/// What can be made of one record without knowing the others.
struct MadeCommunity: Sendable {
  var entry: SourceEntry
  /// Whether another part of the site has its pages. Then `rendered` has only the pages that had to be made to know
  /// whether they are there.
  var isElsewhere: Bool
  /// `nil` where the record can't be read, or is a draft.
  var rendered: SiteRenderer.RenderedKit?
  var problems: DiagnosticList
}

extension SharedSite {
  /// Reads, merges and renders one community. Any thread may do it.
  func made(_ record: DealtRecord) -> MadeCommunity {
    var problems = DiagnosticList()
    let kit = kit(record.entry, diagnostics: &problems)
    let rendered = kit.map { kit in
      renderer.render(kit, diagnostics: &problems) { !record.isElsewhere || $0.mayLackPage }
    }
    return MadeCommunity(
      entry: record.entry, isElsewhere: record.isElsewhere, rendered: rendered, problems: causes(of: problems))
  }

  /// A community's record as it was written; `nil` where it can't be read, which was reported.
  func community(_ entry: SourceEntry, diagnostics: inout DiagnosticList) -> Community? {
    texts.file(entry, diagnostics: &diagnostics).flatMap {
      CommunityReader(compiler: compiler).read($0, diagnostics: &diagnostics)
    }
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
