import Diagnostics
import Markdown
import StructuredData
import Templates

/// Reads what all communities share from `content/`.
struct PlaybookReader {
  let configuration: SiteConfiguration
  /// The names that plays, pieces and the pitch may use.
  let schema: Schema
  let texts: TextSource
  let files: ContentFiles
  let includesDrafts: Bool
  /// The day by which forecasts are judged.
  let today: PartialDate

  /// The playbook, and the compiler for what communities write themselves.
  func read(_ diagnostics: inout DiagnosticList) -> (Playbook, ProseCompiler) {
    let headers = playHeaders(&diagnostics)
    let pageHeaders = read(files.pages, &diagnostics) { PageReader.header($0, diagnostics: &$1) }
    let compiler = ProseCompiler(schema: schema, links: links(headers, pageHeaders))
    let shareable = compiler.shareable(today: today)
    let reader = PlayReader(compiler: compiler, labels: AudienceLabels(configuration.audiences))
    var playbook = Playbook(configuration: configuration)
    playbook.plays = plays(headers, reader, &diagnostics)
    playbook.isPartial = headers.count < files.plays.count || headers.contains(where: \.isStandIn)
    playbook.drafts = headers.filter { !isPublished($0) }
    playbook.pieces = pieces(shareable, &diagnostics)
    playbook.pages = pages(pageHeaders, compiler, &diagnostics)
    playbook.pitch = pitch(shareable, &diagnostics)
    playbook.figures =
      file(files.figures, &diagnostics).flatMap {
        FigureReader.national($0, diagnostics: &diagnostics)
      } ?? []
    playbook.accepted =
      file(files.accepted, &diagnostics).map {
        AcceptanceReader.list($0, shownPath: texts.tree.shownPath, diagnostics: &diagnostics)
      } ?? []
    cutSummaries(of: &playbook, &diagnostics)
    return (playbook, shareable)
  }
}

extension PlaybookReader {
  private func file(_ entry: SourceEntry?, _ diagnostics: inout DiagnosticList) -> SourceFile? {
    entry.flatMap { texts.file($0, diagnostics: &diagnostics) }
  }

  /// A file's path from the site's folder, whatever folder the command was given.
  private func sourcePath(of file: SourceFile) -> String {
    String(file.path.dropFirst(texts.tree.shownPath(of: "").count))
  }

  private func read<Content>(
    _ entries: [SourceEntry], _ diagnostics: inout DiagnosticList,
    _ read: (SourceFile, inout DiagnosticList) -> Content?
  ) -> [Content] {
    entries.compactMap { entry in file(entry, &diagnostics).flatMap { read($0, &diagnostics) } }
  }

  private func pitch(_ compiler: ProseCompiler, _ diagnostics: inout DiagnosticList) -> Pitch {
    file(files.pitch, &diagnostics).flatMap {
      PitchReader(compiler: compiler).read($0, diagnostics: &diagnostics)
    } ?? Pitch()
  }

  /// Summaries stand in search results and where people share a page's address.
  private func cutSummaries(of playbook: inout Playbook, _ diagnostics: inout DiagnosticList) {
    var forecasts = PassedForecasts(today: today)
    func cut(_ summary: inout Sourced<String>?) { summary = summary.flatMap { forecasts.cutting(from: $0) } }
    cut(&playbook.configuration.summary)
    for index in playbook.plays.indices { cut(&playbook.plays[index].summary) }
    for index in playbook.pages.indices { cut(&playbook.pages[index].summary) }
    diagnostics.append(contentsOf: forecasts.diagnostics)
  }

  /// The plays' front matter, in the order in which plays are shown.
  private func playHeaders(_ diagnostics: inout DiagnosticList) -> [PlayHeader] {
    let headers = read(files.plays, &diagnostics) { PlayHeaderReader.read($0, diagnostics: &$1) }
    var numbers: [PlayNumber: PlayHeader] = [:]
    for header in headers where !header.isStandIn {
      if let first = numbers.updateValue(header, forKey: PlayNumber(header.number.value)) {
        diagnostics.append(.sameNumber(header, first))
      }
    }
    let named = headers.filter { !$0.isStandIn }.map { NamedOutput(path: "\($0.slug).html", title: $0.title) }
    NamedOutput.report(named, what: "plays", &diagnostics)
    return headers.sorted(by: PlayOrder.precedes)
  }

  /// Every play is read, for its faults; those that have no header, or another's page, are left out then.
  private func plays(
    _ headers: [PlayHeader], _ reader: PlayReader, _ diagnostics: inout DiagnosticList
  ) -> [Play] {
    let headers = published(headers, &diagnostics)
    let plays = SharedWork.map(headers) { header in
      var problems = DiagnosticList()
      return (play: reader.read(header, diagnostics: &problems), problems: problems)
    }
    var slugs: Set<String> = []
    return zip(headers, plays).compactMap { header, read in
      diagnostics.append(contentsOf: read.problems)
      var play = read.play
      guard !header.isStandIn, slugs.insert(header.slug).inserted else { return nil }
      play.sourcePath = sourcePath(of: play.file)
      return play
    }
  }

  private func links(_ plays: [PlayHeader], _ pages: [PageHeader]) -> LinkRewriter {
    var targets: [String: LinkRewriter.Target] = [:]
    for play in plays { targets[play.file.path] = isPublished(play) ? .play(play.slug) : .unpublished }
    for page in pages { targets[page.file.path] = isPublished(page) ? .file("\(page.slug).html") : .unpublished }
    for entry in files.media {
      targets[texts.tree.shownPath(of: entry.path)] = .file(String(entry.path.dropFirst("content/".count)))
    }
    return LinkRewriter(targets: targets)
  }

  /// A draft's faults wait until it is to be published.
  private func pieces(_ compiler: ProseCompiler, _ diagnostics: inout DiagnosticList) -> [Piece] {
    let reader = PieceReader(compiler: compiler, hasBaseURL: configuration.baseURL != nil)
    let pieces = read(files.pieces, &diagnostics) { file, diagnostics in
      var problems = DiagnosticList()
      let piece = reader.read(file, diagnostics: &problems)
      if piece.map(isPublished) ?? true { diagnostics.append(contentsOf: problems) }
      return piece
    }
    let shown = published(pieces, &diagnostics)
    let names = shown.map { NamedOutput(path: "\($0.id).txt", title: $0.title) }
    let unique = NamedOutput.report(names, what: "messages", &diagnostics)
    return unique.map { shown[$0] }.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  private func pages(
    _ headers: [PageHeader], _ compiler: ProseCompiler, _ diagnostics: inout DiagnosticList
  ) -> [Page] {
    let reader = PageReader(compiler: compiler)
    let pages = published(headers, &diagnostics).map { header in
      var page = reader.read(header, diagnostics: &diagnostics)
      page.sourcePath = sourcePath(of: page.file)
      return page
    }
    let names = pages.map { NamedOutput(path: "\($0.slug).html", title: $0.title) }
    let unique = NamedOutput.report(names, what: "pages", &diagnostics)
    return unique.map { pages[$0] }.sorted { ($0.order, $0.slug) < ($1.order, $1.slug) }
  }

  private func isPublished(_ content: some Draftable) -> Bool { includesDrafts || !content.isDraft }

  /// What is not a draft, or everything where drafts are wanted. Each draft that is left out is named.
  private func published<Content: Draftable>(_ all: [Content], _ diagnostics: inout DiagnosticList) -> [Content] {
    for draft in all where !isPublished(draft) { diagnostics.append(.draft(draft.title)) }
    return all.filter(isPublished)
  }
}

/// What an editor may keep back with `draft: true`.
protocol Draftable {
  var title: Sourced<String> { get }
  var isDraft: Bool { get }
}

extension PlayHeader: Draftable {}
extension Piece: Draftable {}
extension PageHeader: Draftable {}

extension Diagnostic {
  /// Something that is kept back on purpose, and named so that it is not forgotten.
  static func draft(_ title: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .note, code: "draft", "'\(title.value)' is a draft and is not published", at: title.source,
      hint: "take out 'draft: true' to publish it, or build with --drafts to look at it")
  }

  fileprivate static func sameNumber(_ header: PlayHeader, _ first: PlayHeader) -> Diagnostic {
    let (number, other) = (header.number.value, first.number.value)
    let also = number == other ? "" : ", which is also written \(other)"
    return Diagnostic(
      .error, code: "duplicate-play-number", "two plays have the number \(number)\(also)",
      at: header.number.source, hint: "give one of them another id",
      related: [.init("the first one", at: first.number.source)])
  }
}
