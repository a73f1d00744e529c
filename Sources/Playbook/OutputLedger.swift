import Diagnostics
import StructuredData

/// What is known of the files of a site in the making: what makes each, so that no two meet, and which are to be listed.
struct OutputLedger {
  private let site: SharedSite
  private let plan: OutputPlan
  private var claims = OutputClaims()
  /// The communities that have a folder of their own, by its name in small letters.
  private var folders: [String: String] = [:]
  /// What makes the first file in each of them.
  private let folderMaker: OutputClaims.Maker?
  /// How long the longest name of one is, in bytes, whose files were looked at one by one and had no fault.
  private var faultlessLength = -1
  /// Whether a template lists the pages; else nobody needs to remember them.
  private let isListing: Bool
  /// The communities' pages that people and search engines should find: not those of the invented examples.
  private(set) var listed = PathList()
  /// The templates that make a page for every community.
  private let certainPages: Set<TemplatePath>

  init(_ site: SharedSite) {
    self.site = site
    plan = site.renderer.plan
    folderMaker = plan.keepsToFolders ? plan.paths(community: "").first.map { Self.maker(of: $0, site) } : nil
    certainPages = site.renderer.certainPages
    isListing = site.playbook.configuration.baseURL != nil && site.renderer.set.use.names.contains("listed_urls")
  }

  /// The files that are planned for a community, or, without one, for the site as a whole.
  func planned(_ community: String?) -> [OutputPlan.File] { plan.paths(community: community) }

  /// Takes the paths of a community's planned files. Where all lie in its folder they can meet only each other, so the folder is all that
  /// is remembered of them. They meet there in every community or in none: if not in one, shorter paths aren't looked at.
  mutating func claim(_ community: String, diagnostics: inout DiagnosticList) {
    guard let folderMaker else { return claim(planned(community), in: &claims, &diagnostics) }
    if community.utf8.count > faultlessLength || !Slug.isSlug(community) {
      var (own, found) = (OutputClaims(), DiagnosticList())
      claim(planned(community), in: &own, &found)
      if found.isEmpty { faultlessLength = max(faultlessLength, community.utf8.count) }
      diagnostics.append(contentsOf: found)
    }
    claims.claimFolder(community, by: folderMaker, diagnostics: &diagnostics)
    folders[community.lowercased()] = community
  }

  /// Takes the paths of the site's own planned files.
  mutating func claim(site files: [OutputPlan.File], diagnostics: inout DiagnosticList) {
    for file in files { lookInto(file.path, &diagnostics) }
    claim(files, in: &claims, &diagnostics)
  }

  /// Takes the path of a file that is copied.
  mutating func claim(_ path: String, copyOf entry: SourceEntry, diagnostics: inout DiagnosticList) {
    lookInto(path, &diagnostics)
    claims.claim(path, by: .init(path: site.texts.tree.shownPath(of: entry.path)), diagnostics: &diagnostics)
  }

  /// Remembers a community's pages for the list.
  mutating func list(_ paths: @autoclosure () -> [String], isExample: Bool) {
    guard isListing, !isExample else { return }
    for path in paths() where OutputPlan.isListed(path) { listed.append(path) }
  }

  /// Remembers the pages that another part makes for a community: those that every community has, and those that were made to see
  /// whether they are there.
  mutating func listElsewhere(_ community: String, made: [String], isExample: Bool) {
    guard isListing, !isExample else { return }
    let certain = planned(community).filter { certainPages.contains($0.template) }.map(\.path)
    list(certain + made, isExample: isExample)
  }
}

extension OutputLedger {
  private func claim(_ files: [OutputPlan.File], in claims: inout OutputClaims, _ diagnostics: inout DiagnosticList) {
    for file in files { claims.claim(file.path, by: Self.maker(of: file, site), diagnostics: &diagnostics) }
  }

  private static func maker(of file: OutputPlan.File, _ site: SharedSite) -> OutputClaims.Maker {
    OutputClaims.Maker(
      path: site.texts.tree.shownPath(of: "templates/\(file.template.text)"),
      item: site.playbook.file(of: file.names)?.path)
  }

  /// Where another file lies in a community's folder, too, the community's paths are needed after all.
  private mutating func lookInto(_ path: String, _ diagnostics: inout DiagnosticList) {
    guard let slash = path.firstIndex(of: "/"),
      let community = folders.removeValue(forKey: path[..<slash].lowercased())
    else { return }
    var reported = DiagnosticList()
    claim(planned(community), in: &claims, &reported)
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
