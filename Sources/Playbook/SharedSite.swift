import Diagnostics
import StructuredData
import Templates

/// All that the communities share: the playbook, the templates, the files to copy.
struct SharedSite: Sendable {
  let request: SiteRequest
  let texts: TextSource
  let files: ContentFiles
  let playbook: Playbook
  let compiler: ProseCompiler
  let merger: KitMerger
  let renderer: SiteRenderer

  /// - Parameter edited: what stands in place of what is on the disk, by path.
  static func read(
    _ tree: SourceTree, request: SiteRequest, edited: [String: [UInt8]] = [:], diagnostics: inout DiagnosticList
  ) -> SharedSite {
    let texts = TextSource(tree: tree, edited: edited)
    let files = ContentFiles(tree, diagnostics: &diagnostics)
    let configuration = configuration(files, texts, request, diagnostics: &diagnostics)
    let assets = AssetSet.assets(files.assets, texts, diagnostics: &diagnostics)
    let set = templates(files, texts, diagnostics: &diagnostics)
    let shapes = PageShapes(configuration: configuration, assets: assets, names: set.use.firstNames)
    shapes.check(configuration.words, diagnostics: &diagnostics)
    let reader = PlaybookReader(
      configuration: configuration, schema: shapes.common.schema, texts: texts, files: files,
      includesDrafts: request.includesDrafts, today: request.today)
    var problems = DiagnosticList()
    let (playbook, compiler) = reader.read(&problems)
    let wording = Wording(language: configuration.language)
    let shared = SharedKitData(playbook, today: request.today, wording: wording, diagnostics: &problems)
    problems.removeAll(where: isConsequence(of: playbook))
    diagnostics.append(contentsOf: problems)
    let renderer = SiteRenderer(
      playbook: playbook, templates: CompiledTemplate.compile(set, shapes: shapes, diagnostics: &diagnostics),
      shapes: shapes, shared: shared, set: set, assets: assets, today: request.today)
    return SharedSite(
      request: request, texts: texts, files: files, playbook: playbook, compiler: compiler,
      merger: KitMerger(playbook: playbook, today: request.today), renderer: renderer)
  }

  /// The problems without those that only follow from a shared file that is missing or can't be read: it was reported.
  func causes(of problems: DiagnosticList) -> DiagnosticList {
    var causes = problems
    causes.removeAll(where: Self.isConsequence(of: playbook))
    return causes
  }

  /// Whether a problem only follows from a part of the playbook that could not be read. An unknown name with a point is a
  /// fault of its own: a word of the site's has none.
  private static func isConsequence(of playbook: Playbook) -> (Diagnostic) -> Bool {
    let codes = consequences(of: playbook)
    return { codes.contains($0.code) && !($0.code == "unknown-name" && $0.message.contains(".")) }
  }

  /// The codes of what follows from a part of the playbook that could not be read.
  private static func consequences(of playbook: Playbook) -> Set<String> {
    var codes: Set<String> = []
    if playbook.configuration.isStandIn || playbook.pitch.path == nil { codes.insert("missing-value") }
    if playbook.configuration.isStandIn { codes.formUnion(["unknown-name", "unused-word"]) }
    if playbook.isPartial { codes.formUnion(["unknown-play", "unknown-key-target", "unknown-question"]) }
    return codes
  }

  /// Where links in texts may lead.
  var publishedPlaces: PublishedPlaces {
    let media = files.media.map { String($0.path.dropFirst("content/".count)) }
    let set = renderer.set
    let templates = set.outputs.map(\.file.text) + (set.partials + set.layouts).map(\.text.text)
    return PublishedPlaces(
      plan: renderer.plan, communities: files.communities.map(ContentFiles.communityID),
      copies: Set(media + renderer.assets.map(\.path)), templates: templates)
  }

  /// The records to build, by file name. Throws where one is asked for that isn't there.
  func chosenCommunities(_ request: SiteRequest) throws(DiskFailure) -> [SourceEntry] {
    guard !request.communities.isEmpty else { return files.communities }
    let ids = files.communities.map(ContentFiles.communityID)
    for id in request.communities where !ids.contains(id) { throw .unknownCommunity(id, known: ids) }
    return files.communities.filter { request.communities.contains(ContentFiles.communityID($0)) }
  }
}

extension SharedSite {
  /// The site's configuration; where there is none to read, one that lets the rest be checked.
  private static func configuration(
    _ files: ContentFiles, _ texts: TextSource, _ request: SiteRequest, diagnostics: inout DiagnosticList
  ) -> SiteConfiguration {
    let path = texts.tree.shownPath(of: "content/site.yaml")
    var configuration: SiteConfiguration?
    if let entry = files.site {
      let file = texts.file(entry, diagnostics: &diagnostics)
      configuration = file.flatMap { SiteConfigurationReader.read($0, diagnostics: &diagnostics) }
    } else {
      diagnostics.append(.noSiteFile(path))
    }
    let nowhere = SourceFile(path: path, text: "").wholeRange
    var result = configuration ?? SiteConfiguration(title: Sourced("", at: nowhere))
    result.isStandIn = configuration == nil
    if let baseURL = request.baseURL {
      result.baseURL = Sourced(baseURL.hasSuffix("/") ? baseURL : baseURL + "/", at: nowhere)
    }
    if result.baseURL == nil, configuration != nil { diagnostics.append(.noBaseURL(path)) }
    return result
  }

  private static func templates(
    _ files: ContentFiles, _ texts: TextSource, diagnostics: inout DiagnosticList
  ) -> TemplateSet {
    var set = TemplateSet()
    for entry in files.templates {
      let path = String(entry.path.dropFirst("templates/".count))
      // Not read: a picture is no text, and would be reported as a damaged one.
      guard TextFormat(fileName: path) != nil else {
        let unread = SourceFile(path: texts.tree.shownPath(of: entry.path), text: "")
        set.add(unread, path: path, diagnostics: &diagnostics)
        continue
      }
      guard let file = texts.file(entry, diagnostics: &diagnostics) else { continue }
      set.add(file, path: path, diagnostics: &diagnostics)
    }
    if set.outputs.isEmpty { diagnostics.append(.noTemplates(texts.tree.shownPath(of: "templates"))) }
    return set
  }
}

extension Diagnostic {
  fileprivate static func noSiteFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "no-site-file", "there is no site.yaml", at: SourceLocation(path: path),
      hint: "write one with at least 'title: …', or give the site's folder with --source")
  }

  fileprivate static func noBaseURL(_ path: String) -> Diagnostic {
    Diagnostic(
      .note, code: "no-base-url",
      "no base_url is set: canonical links, the sitemap and full addresses in messages are left out",
      at: SourceLocation(path: path), hint: "add 'base_url: https://…' once you know the site's address")
  }

  fileprivate static func noTemplates(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "no-templates", "there is no template, so nothing would be made", at: SourceLocation(path: path),
      hint: "copy the templates folder of the sample site")
  }
}

extension DiskFailure {
  fileprivate static func unknownCommunity(_ id: String, known: [String]) -> DiskFailure {
    DiskFailure(
      .wrongUsage, "there is no community '\(id)'",
      hint: NearestName.hint(for: id, among: known)
        ?? "an id is the name of a file in content/communities without .yaml")
  }
}
