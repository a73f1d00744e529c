import Diagnostics
import Templates

/// A link leads to a page, a place on a page or a picture that the site will not have: a file that is not there, an address
/// that begins with `/` or leads out of the site, a picture on another host.
///
/// Why: whoever follows it sees an error, and trusts the rest of the page less.
///
/// Example: `[the pitch](pich.html)`, `[what counts](#what-counts)` where no section has this name.
///
/// Cure: link to the source file, `[play 4](04-training-programs.md)`: then the way to its page is found for you. Behind a
/// `#` stands the name of a play's section: its heading in small letters with hyphens, such as `#checklist`, `#key-questions`
/// or `#why-it-works`. The headings of plain pages have no names.
struct BrokenReferenceRule: Rule {
  static let code = "broken-reference"
  static let severity = Severity.error

  private let playbook: Playbook
  private let places: PublishedPlaces?

  init(_ context: CheckContext) {
    playbook = context.playbook
    places = context.places
  }

  func check(_ passage: Passage) -> [Diagnostic] {
    guard !passage.marks.isEmpty, let places else { return [] }
    return passage.marks.compactMap { mark in
      switch mark.kind {
      case .link(let address), .image(let address): fault(address, of: mark, in: passage, places)
      case .heading, .code: nil
      }
    }
  }
}

extension BrokenReferenceRule {
  private func fault(
    _ written: String, of mark: Prose.Mark, in passage: Passage, _ places: PublishedPlaces
  ) -> Diagnostic? {
    if written.hasPrefix("/"), !written.hasPrefix("//") { return .fromHost(written, at: mark.source) }
    if case .image = mark.kind, written.isOnOtherHost { return .foreignPicture(written, at: mark.source) }
    guard let address = RelativeAddress(written, anyCommunity: passage.community ?? places.anyCommunity) else {
      return nil
    }
    if written.isEmpty { return .empty(at: mark.source) }
    if address.path.isEmpty, !address.isFromRoot {
      return anchorFault(address, written, on: play(of: passage.words.file.path), of: mark, places)
    }
    if !written.contains("{{"), let link = SourceLink([.text(written)], in: passage.words.file) {
      let target = playbook.plays.first { $0.file.path == link.path }
      let isPage = playbook.pages.contains { $0.file.path == link.path }
      if target != nil || isPage { return anchorFault(address, written, on: target, of: mark, places) }
      if link.namesSource { return nil }  // reading has reported it
    }
    return outputFault(address, written, of: mark, in: passage, places)
  }

  private func outputFault(
    _ address: RelativeAddress, _ written: String, of mark: Prose.Mark, in passage: Passage, _ places: PublishedPlaces
  ) -> Diagnostic? {
    for folder in address.isFromRoot ? [""] : folders(of: passage, places) {
      guard let path = address.path(from: folder) else { return .outside(written, at: mark.source) }
      guard places.hasFile(path) else {
        return .noFile(written, path, nearest: places.nearest(to: path), of: mark)
      }
    }
    let name = address.path.lastPathPart
    let target = playbook.plays.first { "\($0.slug).html" == name }
    return anchorFault(address, written, on: target, of: mark, places)
  }

  /// - Parameter play: the one whose page the address leads to, if it is a play's.
  private func anchorFault(
    _ address: RelativeAddress, _ written: String, on play: Play?, of mark: Prose.Mark, _ places: PublishedPlaces
  ) -> Diagnostic? {
    guard let anchor = address.anchor, !anchor.isEmpty, !places.hasTemplateAnchor(anchor) else { return nil }
    let known = play.map(places.anchors) ?? []
    guard !known.contains(anchor) else { return nil }
    let nearest = NearestName.of(anchor, among: known + places.templateAnchors)
    return .noAnchor(anchor, written, known: nearest.map { [$0] } ?? known, at: mark.source)
  }

  /// Of the pages that show a text.
  private func folders(of passage: Passage, _ places: PublishedPlaces) -> [String] {
    let path = passage.words.file.path
    if passage.role != .talkingPoint, let play = play(of: path) {
      return places.folders(showing: .play, named: play.slug, community: nil)
    }
    if let page = playbook.pages.first(where: { $0.file.path == path }) {
      return places.folders(showing: .page, named: page.slug, community: nil)
    }
    return places.folders(showing: nil, named: "", community: passage.community)
  }

  private func play(of path: String) -> Play? { playbook.plays.first { $0.file.path == path } }
}

extension String {
  fileprivate var isOnOtherHost: Bool {
    let lower = lowercased()
    return ["https:", "http:", "//"].contains { lower.hasPrefix($0) }
  }
}

extension Diagnostic {
  fileprivate static func fromHost(_ written: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      BrokenReferenceRule.severity, code: "broken-reference",
      "'\(written)' begins with a slash, so it leads nowhere where the site stands in a folder, or on no server",
      at: place,
      hint: "write the way from this page, or '{{root}}' instead of the slash")
  }

  fileprivate static func outside(_ written: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      BrokenReferenceRule.severity, code: "broken-reference", "'\(written)' leads out of the site's folder", at: place,
      hint: "take out one '../', or write the whole address, with https://")
  }

  fileprivate static func foreignPicture(_ written: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      BrokenReferenceRule.severity, code: "broken-reference",
      "the picture '\(written)' is on another host, and the site's pages load nothing from others", at: place,
      hint: "save it in content/media and write the way to it, such as ../media/\(written.lastPathPart)")
  }

  fileprivate static func empty(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      BrokenReferenceRule.severity, code: "broken-reference", "this link has no address", at: place,
      hint: "write where it leads between the round brackets")
  }

  fileprivate static func noFile(
    _ written: String, _ path: String, nearest: String?, of mark: Prose.Mark
  ) -> Diagnostic {
    if case .image = mark.kind {
      return Diagnostic(
        BrokenReferenceRule.severity, code: "broken-reference",
        "the picture is '\(written)', but the site will have no '\(path)'", at: mark.source,
        hint: "put the file in content/media and write the way to it, such as ../media/\(path.lastPathPart)")
    }
    return Diagnostic(
      BrokenReferenceRule.severity, code: "broken-reference",
      "the link leads to '\(written)', but the site will have no '\(path)'", at: mark.source,
      hint: hint(written, nearest))
  }

  private static func hint(_ written: String, _ nearest: String?) -> String {
    if written.contains("@") { return "for an e-mail address write 'mailto:\(written)'" }
    if written.lowercased().hasPrefix("www.") { return "write 'https://\(written)'" }
    guard let nearest else {
      return "link to the source file, such as 04-training-programs.md: the way to its page is found for you"
    }
    let folder = written.prefix { $0 != "#" && $0 != "?" }.lastIndex(of: "/").map { written[...$0] } ?? ""
    return "did you mean '\(folder)\(nearest)'?"
  }

  fileprivate static func noAnchor(
    _ anchor: String, _ written: String, known: [String], at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      BrokenReferenceRule.severity, code: "broken-reference",
      "the link leads to '\(written)', but no section there is called '\(anchor)'", at: place,
      hint: NearestName.hint(for: anchor, among: known)
        ?? "take out '#\(anchor)': the link then leads to the whole page")
  }
}
