import Diagnostics

/// What is kept of each community when its files are made: what the site's own pages, the list of files and the report need.
struct GatheredCommunities {
  private let site: SharedSite
  /// Those that have pages in this part of the site, and those whose pages are another part's: the site's own pages name both.
  private(set) var own: [CommunitySummary] = []
  private var elsewhere: [CommunitySummary] = []
  /// What others need of the records of those that were made, by id.
  private(set) var faces: [String: CommunityFace] = [:]
  private(set) var fallbacks = FallbackNotes()
  private var withheld: [WithheldPart] = []
  /// Whether a kit lacks what only the shared pitch could have given it.
  private var needsPitch = false
  var outputs: OutputLedger
  var unshown: UnshownContent

  init(_ site: SharedSite) {
    self.site = site
    outputs = OutputLedger(site)
    unshown = UnshownContent(site)
  }

  /// All that the site's own pages name, by name.
  var all: [CommunitySummary] { (own + elsewhere).sorted { ($0.name, $0.id) < ($1.name, $1.id) } }

  /// Takes up a community that was made, with the texts of its record. Returns it as the list of files will have it, without its files.
  mutating func add(
    _ rendered: SiteRenderer.RenderedKit, _ passages: [Passage], _ planned: [OutputPlan.File]
  ) -> Manifest.Community {
    let (kit, paths) = (rendered.kit, rendered.files.map(\.path))
    if RequiredParts.needPitch(kit) { needsPitch = true }
    withheld += rendered.withheld
    fallbacks.add(kit)
    outputs.list(paths, isExample: kit.community.isExample)
    if unshown.hasIdleTemplates { unshown.add(planned, made: paths) }
    let (summary, face) = (CommunitySummary(kit), face(of: kit, passages))
    unshown.add(keys: face.unshownKeys, printed: face.printedWords)
    own.append(summary)
    faces[summary.id] = face
    return Manifest.Community(summary, face: face)
  }

  /// Takes up a community that is another part's.
  mutating func addElsewhere(
    _ rendered: SiteRenderer.RenderedKit, _ planned: [OutputPlan.File]
  ) -> Manifest.Community {
    let summary = CommunitySummary(rendered.kit)
    elsewhere.append(summary)
    outputs.listElsewhere(planned, made: rendered.files.map(\.path), isExample: summary.isExample)
    return Manifest.Community(summary)
  }

  /// Takes up a community that keeps its pages, as the list of files has it.
  mutating func add(_ kept: Manifest.Community) {
    let (summary, face) = (kept.summary, kept.face ?? CommunityFace())
    own.append(summary)
    fallbacks.add(
      face.fallbacks, of: summary.id, at: site.texts.tree.shownPath(of: ContentFiles.recordPath(of: summary.id)))
    outputs.list(kept.paths.strings, isExample: summary.isExample)
    if unshown.hasIdleTemplates { unshown.add(outputs.planned(summary.id), made: kept.paths.strings) }
    unshown.add(keys: face.unshownKeys, printed: face.printedWords)
  }

  /// Takes up communities that keep their last good pages, since their records have errors.
  mutating func add(faulty communities: [CommunitySummary]) {
    own += communities
    own.sort { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// What all communities together lack.
  var problems: [Diagnostic] {
    let pitch = site.texts.tree.shownPath(of: "content/pitch.yaml")
    return WithheldPart.notes(withheld) + (needsPitch && site.files.pitch == nil ? [.noPitchFile(pitch)] : [])
  }

  private func face(of kit: Kit, _ passages: [Passage]) -> CommunityFace {
    var face = CommunityFace(kit.community, passages)
    face.fallbacks = FallbackNotes.keys(of: kit)
    face.unshownKeys = unshown.keys(of: kit.community)
    face.printedWords = unshown.words(printedBy: kit.community)
    return face
  }
}

extension Diagnostic {
  fileprivate static func noPitchFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "no-pitch-file", "there is no pitch.yaml, and some communities have no headline, next step or asks",
      at: SourceLocation(path: path), hint: "write one with at least 'headline:', 'next_step:' and 'asks:'")
  }
}
