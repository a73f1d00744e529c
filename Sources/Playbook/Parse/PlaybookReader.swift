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

  /// The playbook, and the compiler for what communities write themselves.
  func read(_ diagnostics: inout DiagnosticList) -> (Playbook, ProseCompiler) {
    let headers = headers(&diagnostics)
    let compiler = ProseCompiler(schema: schema, links: links(headers))
    let reader = PlayReader(compiler: compiler, labels: AudienceLabels(configuration.audiences))
    var playbook = Playbook(configuration: configuration)
    playbook.plays = published(headers.map { reader.read($0, diagnostics: &diagnostics) }, &diagnostics)
    playbook.pieces = pieces(compiler, &diagnostics)
    playbook.pages = pages(compiler, &diagnostics)
    playbook.pitch =
      file(files.pitch, &diagnostics).flatMap {
        PitchReader(compiler: compiler).read($0, diagnostics: &diagnostics)
      } ?? Pitch()
    playbook.figures =
      file(files.figures, &diagnostics).flatMap {
        FigureReader.national($0, diagnostics: &diagnostics)
      } ?? []
    return (playbook, compiler)
  }
}

extension PlaybookReader {
  private func file(_ entry: SourceEntry?, _ diagnostics: inout DiagnosticList) -> SourceFile? {
    entry.flatMap { texts.file($0, diagnostics: &diagnostics) }
  }

  /// The plays' front matter, in the order in which plays are shown.
  private func headers(_ diagnostics: inout DiagnosticList) -> [PlayHeader] {
    let headers = files.plays.compactMap { entry -> PlayHeader? in
      var header = file(entry, &diagnostics).flatMap { PlayHeaderReader.read($0, diagnostics: &diagnostics) }
      header?.sourcePath = entry.path
      return header
    }
    for (index, header) in headers.enumerated() {
      for first in headers[..<index] {
        if first.number.value == header.number.value { diagnostics.append(.sameNumber(header, first)) }
        if first.slug == header.slug { diagnostics.append(.sameSlug(header, first)) }
      }
    }
    return headers.sorted(by: PlayOrder.precedes)
  }

  private func links(_ headers: [PlayHeader]) -> LinkRewriter {
    var targets: [String: LinkRewriter.Target] = [:]
    for header in headers { targets[header.file.path] = .play(header.slug) }
    for entry in files.pages {
      targets[texts.tree.shownPath(of: entry.path)] = .file("\(FileName(path: entry.path).slug).html")
    }
    for entry in files.media {
      targets[texts.tree.shownPath(of: entry.path)] = .file(String(entry.path.dropFirst("content/".count)))
    }
    return LinkRewriter(targets: targets)
  }

  private func pieces(_ compiler: ProseCompiler, _ diagnostics: inout DiagnosticList) -> [Piece] {
    let reader = PieceReader(compiler: compiler)
    let pieces = files.pieces.compactMap { entry in
      file(entry, &diagnostics).flatMap { reader.read($0, diagnostics: &diagnostics) }
    }
    return published(pieces, &diagnostics).sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  private func pages(_ compiler: ProseCompiler, _ diagnostics: inout DiagnosticList) -> [Page] {
    let reader = PageReader(compiler: compiler)
    let pages = files.pages.compactMap { entry -> Page? in
      var page = file(entry, &diagnostics).flatMap { reader.read($0, diagnostics: &diagnostics) }
      page?.sourcePath = entry.path
      return page
    }
    return published(pages, &diagnostics).sorted { ($0.order, $0.slug) < ($1.order, $1.slug) }
  }

  /// What is not a draft, or everything where drafts are wanted. Each draft that is left out is named.
  private func published<Content: Draftable>(_ all: [Content], _ diagnostics: inout DiagnosticList) -> [Content] {
    guard !includesDrafts else { return all }
    for draft in all where draft.isDraft { diagnostics.append(.draft(draft.title)) }
    return all.filter { !$0.isDraft }
  }
}

/// What an editor may keep back with `draft: true`.
protocol Draftable {
  var title: Sourced<String> { get }
  var isDraft: Bool { get }
}

extension Play: Draftable {}
extension Piece: Draftable {}
extension Page: Draftable {}

extension Diagnostic {
  /// Something that is kept back on purpose, and named so that it is not forgotten.
  static func draft(_ title: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .note, code: "draft", "'\(title.value)' is a draft and is not published", at: title.source,
      hint: "take out 'draft: true' to publish it, or build with --drafts to look at it")
  }

  fileprivate static func sameNumber(_ header: PlayHeader, _ first: PlayHeader) -> Diagnostic {
    Diagnostic(
      .error, code: "duplicate-play-number", "two plays have the number \(header.number.value)",
      at: header.number.source, hint: "give one of them another id",
      related: [.init("the first one", at: first.number.source)])
  }

  fileprivate static func sameSlug(_ header: PlayHeader, _ first: PlayHeader) -> Diagnostic {
    Diagnostic(
      .error, code: "duplicate-slug", "two plays would be the page '\(header.slug).html'", at: header.title.source,
      hint: "rename one file, or give one of them a 'slug:'",
      related: [.init("the first one", at: first.title.source)])
  }
}
