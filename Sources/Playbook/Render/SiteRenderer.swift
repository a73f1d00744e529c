import Diagnostics
import StructuredData
import Templates

/// Makes the files of the site: for one community's kit at a time, and for the site as a whole.
struct SiteRenderer: Sendable {
  let playbook: Playbook
  let templates: [CompiledTemplate]
  let shapes: PageShapes
  let shared: SharedData
  let set: TemplateSet
  let assets: [Asset]
  let today: PartialDate

  private var configuration: SiteConfiguration { playbook.configuration }
  private var pages: [PageView] { PageView.views(playbook.pages, configuration: configuration) }
  private var wording: Wording { Wording(language: configuration.language) }

  /// The files of one community's kit, and what was withheld from it.
  func render(_ kit: Kit, diagnostics: inout DiagnosticList) -> (files: [OutputFile], withheld: [WithheldBlock]) {
    let id = kit.community.id.value
    let common = commonRecord(kit: kit)
    let (kit, withheld) = WithheldBlock.withholding(from: kit, filledWith: common)
    let pieces = pieces(for: kit, filledWith: common, diagnostics: &diagnostics)
    let plays = PlayView.views(kit.plays, configuration: configuration)
    let data = KitData(kit: kit, shared: shared, plays: plays, pieces: pieces)
    var rendering = PageRendering(
      common: common, own: shapes.kit.record(data), baseURL: configuration.baseURL?.value, subject: "community '\(id)'")
    rendering.add(.play, plays, PlayView.shape, named: \.kit.play.slug)
    rendering.add(.piece, pieces, PieceView.shape, named: \.piece.id)
    rendering.add(.page, pages, PageView.shape, named: \.page.slug)
    let files = render(community: id, with: rendering, diagnostics: &diagnostics)
    return (files, withheld)
  }

  /// The site's own files: those of the templates that are made for no community.
  func renderSite(
    _ communities: [CommunitySummary], listedPaths: [String], diagnostics: inout DiagnosticList
  ) -> [OutputFile] {
    let kits = playbook.plays.map(KitPlay.init)
    let plays = PlayView.views(kits, configuration: configuration)
    let pieces = playbook.pieces.map { PieceView(piece: $0, length: PieceLength(of: $0.body.plain, limit: $0.limit)) }
    let data = SiteIndexData(
      communities: communities, plays: plays, pages: pages, listedPaths: listedPaths,
      baseURL: configuration.baseURL?.value)
    let common = GenericWords.fill(
      commonRecord(kit: nil), schema: shapes.common.schema, words: configuration.words)
    var rendering = PageRendering(
      common: common, own: shapes.site.record(data), baseURL: configuration.baseURL?.value,
      subject: "the playbook's own pages, which have no community")
    rendering.add(.play, plays, PlayView.shape, named: \.kit.play.slug)
    rendering.add(.piece, pieces, PieceView.shape, named: \.piece.id)
    rendering.add(.page, pages, PageView.shape, named: \.page.slug)
    return render(community: nil, with: rendering, diagnostics: &diagnostics)
  }
}

extension SiteRenderer {
  private func commonRecord(kit: Kit?) -> Record {
    let data = CommonData(
      place: PagePlace(path: "", baseURL: configuration.baseURL?.value), configuration: configuration, today: today,
      wording: wording, playsFolder: set.playsFolder(community: kit?.community.id.value), assets: assets, kit: kit)
    return shapes.common.record(data)
  }

  private func render(
    community: String?, with rendering: PageRendering, diagnostics: inout DiagnosticList
  ) -> [OutputFile] {
    var files: [OutputFile] = []
    for template in templates where template.path.slots.contains(.community) == (community != nil) {
      let base: OutputPlan.Names = community.map { [.community: $0] } ?? [:]
      files += rendering.render(template, names: base, diagnostics: &diagnostics)
    }
    return files
  }

  /// The messages with the lengths they have for one community.
  private func pieces(for kit: Kit, filledWith common: Record, diagnostics: inout DiagnosticList) -> [PieceView] {
    playbook.pieces.map { piece in
      let body = text(of: piece.body, filledWith: common)
      let length = PieceLength(of: body, limit: piece.limit)
      if length.isOver { diagnostics.append(.overLimit(piece, length, for: kit.community)) }
      let mailto = piece.subject.flatMap { MailLink.address(subject: text(of: $0, filledWith: common), body: body) }
      return PieceView(piece: piece, length: length, mailto: mailto)
    }
  }

  /// Names without a value are reported where the text is printed, not here.
  private func text(of prose: Prose, filledWith common: Record) -> String {
    var buffer = OutputBuffer()
    var faults: [RenderFault] = []
    prose.text.render(common, into: &buffer, faults: &faults)
    return buffer.text
  }
}

extension Diagnostic {
  fileprivate static func overLimit(_ piece: Piece, _ length: PieceLength, for community: Community) -> Diagnostic {
    Diagnostic(
      .warning, code: "over-limit",
      "'\(piece.title.value)' is \(length.inWords) for '\(community.id.value)', more than its limit of "
        + (piece.limit?.inWords ?? ""),
      at: piece.limit?.source ?? piece.title.source, hint: "shorten the message")
  }
}
