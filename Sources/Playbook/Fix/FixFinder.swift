import Diagnostics

/// Finds what can be mended for certain in the content as it is, or as earlier mends have made it.
struct FixFinder {
  private let site: SharedSite
  private let entries: [SourceEntry]
  private var diagnostics = DiagnosticList()
  private var communities: [Community] = []

  /// - Parameter edited: the bytes of files that are mended already, by path.
  init(_ tree: SourceTree, _ request: SiteRequest, edited: [String: [UInt8]]) throws(DiskFailure) {
    site = SharedSite.read(tree, request: request, edited: edited, diagnostics: &diagnostics)
    let chosen = try site.chosenCommunities(request)
    let files = site.files
    let single = [files.site, files.pitch, files.figures, files.accepted].compactMap(\.self)
    entries = single + files.plays + files.pieces + files.pages + chosen
    for entry in chosen {
      if let community = site.community(entry, diagnostics: &diagnostics) { communities.append(community) }
    }
  }

  /// By file; what the site's editors live with is left as it is.
  mutating func fixes() -> [String: [Fix]] {
    let mends = (textMends() + proseMends()).compactMap { $0.written() }
    let playbook = site.playbook
    var review = FindingReview(
      settings: playbook.configuration.rules + site.request.rules,
      acceptances: playbook.acceptances + communities.flatMap(\.acceptances), today: site.request.today)
    let wanted = mends.filter { !review.findings(DiagnosticList([$0.finding])).isEmpty }
    let byPath = Dictionary(grouping: wanted, by: \.place.file.path)
    return entries.reduce(into: [:]) { result, entry in
      guard let mends = byPath[site.texts.tree.shownPath(of: entry.path)] else { return }
      let fixes = fixes(of: entry, mends)
      if !fixes.isEmpty { result[entry.path] = fixes }
    }
  }
}

extension FixFinder {
  /// What shows in a file's text, whether or not it can be parsed.
  private func textMends() -> [Mend] {
    let colons = diagnostics.all.filter { $0.code == Fix.Kind.unquotedColon.code }.compactMap(\.location)
    return entries.flatMap { entry -> [Mend] in
      var ignored = DiagnosticList()
      guard let file = site.texts.decoded(entry, diagnostics: &ignored) else { return [] }
      let garbled = GarbledWord.all(in: file.text).map { word in
        Mend(kind: .mojibake, place: SourceRange(file: file, bytes: word.bytes), replacement: word.after)
      }
      return garbled + colons.filter { $0.path == file.path }.compactMap { UnquotedColon.mend(in: file, line: $0.line) }
    }
  }

  /// What shows only in what was understood.
  private func proseMends() -> [Mend] {
    let passages = SharedPassages(site.playbook).all + communities.flatMap { CommunityPassages($0).all }
    let labels = AudienceLabels(site.playbook.configuration.audiences)
    return passages.flatMap(DoubledSpaces.mends)
      + site.playbook.plays.flatMap { LabelSpelling.mends(in: $0, labels: labels) }
  }

  /// The mends as edits of the file's bytes, in order. Of two that meet, the later one waits for the next round.
  private func fixes(of entry: SourceEntry, _ mends: [Mend]) -> [Fix] {
    var ignored = DiagnosticList()
    guard let bytes = site.texts.bytes(entry, diagnostics: &ignored),
      let file = site.texts.decoded(entry, diagnostics: &ignored)
    else { return [] }
    let written = WrittenText(file.text, of: bytes)
    let order = mends.sorted { $0.place.bytes.lowerBound < $1.place.bytes.lowerBound }
    return order.reduce(into: []) { fixes, mend in
      let range = written.bytes(of: mend.place.bytes)
      guard let replacement = written.encoded(mend.replacement), range.lowerBound >= fixes.last?.bytes.upperBound ?? 0
      else { return }
      fixes.append(Fix(path: entry.path, kind: mend.kind, bytes: range, replacement: replacement))
    }
  }
}
