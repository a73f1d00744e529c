import Diagnostics

/// What can be made of one record without knowing the others.
struct MadeCommunity: Sendable {
  var entry: SourceEntry
  /// Whether another part of the site has its pages. Then `rendered` has only the pages that had to be made to know
  /// whether they are there.
  var isElsewhere: Bool
  /// `nil` where the record can't be read, or is a draft.
  var rendered: SiteRenderer.RenderedKit?
  /// The texts of the record, for the rules.
  var passages: [Passage] = []
  var problems = DiagnosticList()
  var times = StageTimes(isOn: false)
}

/// A record whose community keeps its pages, read for what it has of others and others have of it.
struct ReadCommunity: Sendable {
  var community: Community
  /// Its texts, for the rules.
  var passages: [Passage]
  var times: StageTimes
}

extension SharedSite {
  /// Reads, merges and renders one community. Any thread may do it.
  func made(_ record: DealtRecord) -> MadeCommunity {
    var problems = DiagnosticList()
    var times = StageTimes(isOn: request.isTimed)
    let community = community(record.entry, diagnostics: &problems)
    times.lap(.parse, 1)
    let kit = community.flatMap { self.kit(of: $0, diagnostics: &problems) }
    times.lap(.merge, kit == nil ? 0 : 1)
    let passages = kit.map { CommunityPassages($0.community).all } ?? []
    times.lap(.check)
    let rendered = kit.map { kit in
      renderer.render(kit, diagnostics: &problems) { !record.isElsewhere || $0.mayLackPage }
    }
    times.lap(.render, rendered?.files.count ?? 0)
    return MadeCommunity(
      entry: record.entry, isElsewhere: record.isElsewhere, rendered: rendered, passages: passages,
      problems: causes(of: problems), times: times)
  }

  /// Only reads a record. Any thread may do it.
  func read(_ entry: SourceEntry) -> ReadCommunity? {
    var times = StageTimes(isOn: request.isTimed)
    guard let community = known(entry) else { return nil }
    times.lap(.parse, 1)
    let passages = CommunityPassages(community).all
    times.lap(.check)
    return ReadCommunity(community: community, passages: passages, times: times)
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

  /// The kit of one community; `nil` where it is a draft.
  func kit(of community: Community, diagnostics: inout DiagnosticList) -> Kit? {
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
