import Diagnostics
import StructuredData
import Templates

/// Makes the files of the site: for one community's kit at a time, and for the site as a whole.
struct SiteRenderer: Sendable {
  let playbook: Playbook
  let templates: [CompiledTemplate]
  let shapes: PageShapes
  let shared: SharedKitData
  let set: TemplateSet
  let assets: [Asset]
  let today: PartialDate
  /// What the pages of all communities have in common.
  private let texts = LastingTexts()

  private var configuration: SiteConfiguration { playbook.configuration }
  private var pages: [PageView] { PageView.views(playbook.pages, configuration: configuration) }
  private var wording: Wording { Wording(language: configuration.language) }

  /// Which files there will be, but for those that turn out empty. Two plays with one slug were reported as such.
  var plan: OutputPlan {
    var slugs: Set<String> = []
    let plays = playbook.plays.map(\.slug).filter { slugs.insert($0).inserted }
    return OutputPlan(
      templates: templates.map(\.path), plays: plays, pieces: playbook.pieces.map(\.id),
      pages: playbook.pages.map(\.slug))
  }

  /// What was made of one community's kit.
  struct RenderedKit: Sendable {
    var files: [OutputFile]
    /// The kit as it is shown: without the parts that were withheld.
    var kit: Kit
    var withheld: [WithheldPart]
  }

  /// The templates that make a page for every community.
  var certainPages: Set<TemplatePath> {
    Set(templates.filter { $0.path.format == .html && !$0.mayLackPage }.map(\.path))
  }

  /// The files of one community's kit, and what was withheld from it.
  func render(
    _ kit: Kit, diagnostics: inout DiagnosticList, where isWanted: (CompiledTemplate) -> Bool = { _ in true }
  ) -> RenderedKit {
    let id = kit.community.id.value
    let common = commonRecord(kit: kit)
    var blocks = WithheldBlocks(common: common, community: id)
    var kit = blocks.withholding(from: kit, sharedAsks: playbook.pitch.asks)
    var blanks = BlankTexts(common: common, community: id)
    kit.plays = blanks.removing(from: kit.plays)
    if blanks.shown(kit.headline?.value) == nil { kit.headline = nil }
    var shared = shared
    shared.talkingPoints = blanks.removing(from: shared.talkingPoints)
    RequiredParts(playbook: playbook, today: today).check(kit, diagnostics: &diagnostics)
    // What pages are filled with costs more than the pages.
    guard templates.contains(where: { $0.path.slots.contains(.community) && isWanted($0) }) else {
      return RenderedKit(files: [], kit: kit, withheld: blocks.withheld + blanks.withheld)
    }
    let plays = PlayView.views(kit.plays, configuration: configuration)
    let pieces = PieceView.views(
      blanks.removing(from: playbook.pieces), filledWith: common, wording: wording)
    for piece in pieces { diagnostics.append(contentsOf: piece.problems(community: id)) }
    let data = KitData(kit: kit, shared: shared, plays: plays, pieces: pieces)
    let rendering = rendering(
      common: common, own: shapes.kit.values(of: data), plays: plays, pieces: pieces, subject: "community '\(id)'")
    let files = render(community: id, with: rendering, diagnostics: &diagnostics, where: isWanted)
    return RenderedKit(files: files, kit: kit, withheld: blocks.withheld + blanks.withheld)
  }

  /// The messages with the lengths they have for one community.
  func pieces(of kit: Kit) -> [PieceView] {
    PieceView.views(playbook.pieces, filledWith: commonRecord(kit: kit), wording: wording)
  }

  /// The site's own files: those of the templates that are made for no community.
  /// - Parameter communityPaths: the communities' pages that people and search engines should find.
  func renderSite(
    _ communities: [CommunitySummary], communityPaths: [String], diagnostics: inout DiagnosticList
  ) -> [OutputFile] {
    let common = GenericWords.fill(
      commonRecord(kit: nil), schema: shapes.common.schema, words: configuration.words)
    var blanks = BlankTexts(common: common, community: nil)
    let plays = blanks.removing(from: playbook.plays.map(KitPlay.init))
    let pieces = blanks.removing(from: playbook.pieces)
    for note in WithheldPart.notes(blanks.withheld) { diagnostics.append(note) }
    let planned = plan.paths(community: nil).map(\.path)
    let pages = siteFiles(communities, plays, pieces, common, listed: communityPaths + planned, &diagnostics) {
      $0.path.format == .html
    }
    // A page that turned out empty was not made, so a sitemap must not list it.
    let listed = communityPaths + pages.map(\.path)
    return pages
      + siteFiles(communities, plays, pieces, common, listed: listed, &diagnostics) {
        $0.path.format != .html
      }
  }
}

extension SiteRenderer {
  private func siteFiles(
    _ communities: [CommunitySummary], _ plays: [KitPlay], _ pieces: [Piece], _ common: Record,
    listed: [String], _ diagnostics: inout DiagnosticList, where isWanted: (CompiledTemplate) -> Bool
  ) -> [OutputFile] {
    let plays = PlayView.views(plays, configuration: configuration)
    let data = SiteIndexData(
      communities: communities, plays: plays, pages: pages,
      listedPaths: listed.filter(OutputPlan.isListed).sorted(), baseURL: configuration.baseURL?.value, wording: wording)
    let rendering = rendering(
      common: common, own: shapes.site.values(of: data), plays: plays,
      pieces: PieceView.views(pieces, filledWith: common, wording: wording),
      subject: "the playbook's own pages, which have no community")
    return render(community: nil, with: rendering, diagnostics: &diagnostics, where: isWanted)
  }

  private func commonRecord(kit: Kit?) -> Record {
    let community = kit?.community.id.value
    let data = CommonData(
      place: PagePlace(path: "", baseURL: configuration.baseURL?.value), configuration: configuration, today: today,
      wording: wording, playsFolder: set.playsFolder(community: community),
      pitchPath: community.flatMap(set.pitchPath), assets: assets, kit: kit)
    return shapes.common.record(data)
  }

  private func rendering(
    common: Record, own: [TemplateValue], plays: [PlayView], pieces: [PieceView], subject: String
  ) -> PageRendering {
    var rendering = PageRendering(
      common: common, count: shapes.common.fields.count, own: own, baseURL: configuration.baseURL?.value,
      subject: subject, keeping: texts)
    rendering.add(.play, plays, PlayView.shape, named: \.kit.play.slug)
    rendering.add(.piece, pieces, PieceView.shape, named: \.piece.id)
    rendering.add(.page, pages, PageView.shape, named: \.page.slug)
    return rendering
  }

  private func render(
    community: String?, with rendering: PageRendering, diagnostics: inout DiagnosticList,
    where isWanted: (CompiledTemplate) -> Bool
  ) -> [OutputFile] {
    var files: [OutputFile] = []
    for template in templates where template.path.slots.contains(.community) == (community != nil) {
      guard isWanted(template) else { continue }
      files += rendering.render(template, community: community, diagnostics: &diagnostics)
    }
    return files
  }
}
