import Diagnostics

/// What is known of the files of a site in the making: what makes each, so that no two meet, and which are to be listed.
struct OutputLedger {
  private let site: SharedSite
  private let plan: OutputPlan
  private var claims = OutputClaims()
  /// Whether a template lists the pages; else nobody needs to remember them.
  private let isListing: Bool
  /// The communities' pages that people and search engines should find: not those of the invented examples.
  private(set) var listed = PathList()
  /// The templates that make a page for every community.
  private let certainPages: Set<TemplatePath>

  init(_ site: SharedSite) {
    self.site = site
    plan = site.renderer.plan
    certainPages = site.renderer.certainPages
    isListing = site.playbook.configuration.baseURL != nil && site.renderer.set.use.names.contains("listed_urls")
  }

  /// The files that are planned for a community, or, without one, for the site as a whole.
  func planned(_ community: String?) -> [OutputPlan.File] { plan.paths(community: community) }

  /// Takes the paths of planned files.
  mutating func claim(_ files: [OutputPlan.File], diagnostics: inout DiagnosticList) {
    for (template, names, path) in files {
      let template = site.texts.tree.shownPath(of: "templates/\(template.text)")
      let maker = OutputClaims.Maker(path: template, item: site.playbook.file(of: names)?.path)
      claims.claim(path, by: maker, diagnostics: &diagnostics)
    }
  }

  /// Takes the path of a file that is copied.
  mutating func claim(_ path: String, copyOf entry: SourceEntry, diagnostics: inout DiagnosticList) {
    claims.claim(path, by: .init(path: site.texts.tree.shownPath(of: entry.path)), diagnostics: &diagnostics)
  }

  /// Remembers a community's pages for the list.
  mutating func list(_ paths: @autoclosure () -> [String], isExample: Bool) {
    guard isListing, !isExample else { return }
    for path in paths() where OutputPlan.isListed(path) { listed.append(path) }
  }

  /// Remembers the pages that another part makes for a community: those that every community has, and those that were made to see
  /// whether they are there.
  mutating func listElsewhere(_ planned: [OutputPlan.File], made: [String], isExample: Bool) {
    let certain = planned.filter { certainPages.contains($0.template) }.map(\.path)
    list(certain + made, isExample: isExample)
  }
}

extension Playbook {
  /// The file of the play, message or page that fills a template's brackets.
  fileprivate func file(of names: OutputPlan.Names) -> SourceFile? {
    if let slug = names[.play] { return plays.first { $0.slug == slug }?.file }
    if let id = names[.piece] { return pieces.first { $0.id == id }?.title.source.file }
    return names[.page].flatMap { slug in pages.first { $0.slug == slug }?.file }
  }
}
