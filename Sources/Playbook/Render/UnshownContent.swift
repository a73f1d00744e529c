import Diagnostics
import Templates

/// Finds what was read and stands in no file: nothing vanishes in silence, be it since no template names it.
struct UnshownContent {
  private let site: SharedSite
  private let use: TemplateUse
  /// The keys of records that no template shows, and how many records say each.
  private let rows: [KeyUse<Community>]
  private var counts: [String: Int] = [:]
  /// The site's own names that nothing all share prints.
  private let words: [Word]
  /// The names among them that a record prints.
  private var printed: Set<String> = []
  /// The templates that have made no file so far.
  private var idle: Set<TemplatePath>

  init(_ site: SharedSite) {
    self.site = site
    var use = site.renderer.set.use
    for file in site.sharedTexts { use.add(MappedText(file.wholeRange)) }
    self.use = use
    rows = KeyUse<Community>.all.filter { $0.names.isDisjoint(with: use.names) }
    words = site.playbook.configuration.words.filter { word in
      // A built-in name's generic words serve wherever its name is printed.
      !word.name.value.contains(".") && !use.names.contains(word.name.value)
    }
    idle = Set(site.renderer.templates.map(\.path))
  }

  /// The keys that one record says and no template shows.
  func keys(of community: Community) -> [String] { rows.filter { $0.isSaid(community) }.map(\.key) }

  /// The names that nothing all share prints, and this record does.
  func words(printedBy community: Community) -> [String] {
    guard !words.isEmpty else { return [] }
    var own = TemplateUse()
    own.add(MappedText(community.name.source.file.wholeRange))
    return words.map(\.name.value).filter(own.names.contains)
  }

  /// Takes up what one record has of them.
  mutating func add(keys: [String], printed words: [String]) {
    for key in keys { counts[key, default: 0] += 1 }
    printed.formUnion(words)
  }

  /// Whether a template for communities has made no file so far.
  var hasIdleTemplates: Bool { idle.contains { $0.slots.contains(.community) } }

  /// Notes which of the planned paths became files.
  mutating func add(_ planned: [OutputPlan.File], made files: [String]) {
    guard !idle.isEmpty else { return }
    let paths = Set(files)
    for plan in planned where paths.contains(plan.path) { idle.remove(plan.template) }
  }

  /// All that is shown nowhere, once everything was added.
  var diagnostics: [Diagnostic] {
    let templates = idle.map { site.shown("templates/\($0.text)") }.sorted().map { Diagnostic.emptyTemplate($0) }
    return use.unusedFiles.map { .unusedTemplate($0) } + templates + folders + keys
      + words.filter { !printed.contains($0.name.value) }.map { .unprintedWord($0) }
  }
}

extension UnshownContent {
  private typealias Folder = (
    path: String, count: Int, what: String, slot: TemplatePath.Slot?, names: Set<String>
  )

  private var folders: [Diagnostic] {
    let playbook = site.playbook
    let plays: Set = ["plays", "tasks", "checklist", "talking_points"]
    let figures: Set = ["national_figures", "disputed_figures", "national_featured", "vacancy_figures", "lead_figure"]
    let all: [Folder] = [
      ("content/playbook", playbook.plays.count, "play", .play, plays),
      ("content/pieces", playbook.pieces.count, "message", .piece, ["pieces"]),
      ("content/pages", playbook.pages.count, "page", .page, []),
      ("content/figures.yaml", playbook.figures.count, "national figure", nil, figures),
    ]
    return all.filter { $0.count > 0 && !isShown($0) }.map { .unshown($0.count, $0.what, in: site.shown($0.path)) }
  }

  private func isShown(_ folder: Folder) -> Bool {
    !folder.names.isDisjoint(with: use.names)
      || site.renderer.set.outputs.contains { output in folder.slot.map(output.path.slots.contains) ?? false }
  }

  private var keys: [Diagnostic] {
    let records = KeyUse<Community>.all.compactMap { row in counts[row.key].map { "'\(row.key)' (of \($0))" } }
    let pitch = KeyUse<Pitch>.all.filter { $0.names.isDisjoint(with: use.names) && $0.isSaid(site.playbook.pitch) }
    return [
      Diagnostic.unshownKeys(records, "records", in: site.shown("content/communities")),
      Diagnostic.unshownKeys(pitch.map { "'\($0.key)'" }, "the pitch", in: site.shown("content/pitch.yaml")),
    ].compactMap { $0 }
  }
}

extension SharedSite {
  fileprivate func shown(_ path: String) -> String { texts.tree.shownPath(of: path) }

  /// The texts that may name data, but for the records.
  fileprivate var sharedTexts: [SourceFile] {
    // What is wrong with the pitch was reported when it was read.
    var reported = DiagnosticList()
    let pitch = files.pitch.flatMap { texts.file($0, diagnostics: &reported) }
    return playbook.plays.map(\.file) + playbook.pages.map(\.file) + playbook.pieces.map(\.title.source.file)
      + [pitch].compactMap { $0 }
  }
}

extension Diagnostic {
  fileprivate static func unusedTemplate(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "unused-template", "no template includes this file", at: SourceLocation(path: path),
      hint: "include it with {{> name}} or {{< name}}, or take it out")
  }

  fileprivate static func emptyTemplate(_ path: String) -> Diagnostic {
    Diagnostic(
      .note, code: "empty-template", "this template makes no file", at: SourceLocation(path: path),
      hint: "there is nothing that the names in its path stand for, or its sections have no values")
  }

  fileprivate static func unshown(_ count: Int, _ what: String, in path: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "unshown-content", "no template shows the \(count == 1 ? what : "\(count) \(what)s") in here",
      at: SourceLocation(path: path), hint: "docs/templates.md has the names and paths that show them")
  }

  fileprivate static func unshownKeys(_ keys: [String], _ owner: String, in path: String) -> Diagnostic? {
    guard !keys.isEmpty else { return nil }
    return Diagnostic(
      .note, code: "unshown-key", "no template shows these keys of \(owner): \(keys.joined(separator: ", "))",
      at: SourceLocation(path: path), hint: "name them in a template to show them")
  }

  fileprivate static func unprintedWord(_ word: Word) -> Diagnostic {
    Diagnostic(
      .note, code: "unprinted-word", "nothing prints '\(word.name.value)'", at: word.name.source,
      hint: "write {{\(word.name.value)}} in a text or a template, or take the word out")
  }
}
