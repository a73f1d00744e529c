import Diagnostics
import Markdown

/// Turns links to source files, as authors write and test them in an editor, into links to the pages made from them:
/// `04-training-programs.md` → that play's page, `../media/logo.svg` → the copied picture.
package struct LinkRewriter: Sendable {
  /// Where a source file's page or copy stands in the output.
  package enum Target: Sendable {
    /// A path from the site's folder.
    case file(String)
    /// A play's slug: the page is the community's own in its kit, else the playbook's.
    case play(String)
    /// A draft that is not published.
    case unpublished
  }

  /// By the path of the source file, as messages show it.
  private let targets: [String: Target]

  package init(targets: [String: Target] = [:]) {
    self.targets = targets
  }

  /// The address to publish for one in a source file. Those that name no source file stay as written, but `#section` in a
  /// play: its intro and its talking points are shown on other pages too.
  package func rewritten(_ address: [Inline.Part], in file: SourceFile) -> [Inline.Part] {
    if case .text(let fragment)? = address.first, fragment.hasPrefix("#"), case .play? = targets[file.path] {
      return targets[file.path]?.parts(in: file).map { $0 + address } ?? address
    }
    guard let written = SourceLink(address, in: file), let target = targets[written.path] else { return address }
    return target.parts(in: file).map { $0 + [.text(written.fragment)] } ?? address
  }

  /// What is wrong with an address that names a source file: there is none, or it is not published.
  func fault(_ address: [Inline.Part], in file: SourceFile, at place: SourceRange) -> Diagnostic? {
    guard let link = SourceLink(address, in: file) else { return nil }
    switch targets[link.path] {
    case .file, .play: return nil
    case .unpublished: return .linkToDraft(link, at: place)
    case nil: return link.namesSource ? .brokenLink(link, nearest: nearest(to: link, in: file), at: place) : nil
    }
  }
}

extension LinkRewriter {
  /// The address that was probably meant: the same file elsewhere, or one with nearly the same name.
  private func nearest(to link: SourceLink, in file: SourceFile) -> String? {
    let names = Dictionary(grouping: targets.keys.sorted()) { $0.lastPathPart }
    let name = link.path.lastPathPart
    let nearest = names[name] == nil ? NearestName.of(name, among: names.keys.sorted()) : name
    return nearest.flatMap { names[$0]?.first }.map { SourceLink.address(of: $0, from: file) }
  }
}

extension LinkRewriter.Target {
  /// The address as template text: pages stand at different depths, so it begins with the way back to the site's folder.
  /// `nil` where there is no page.
  fileprivate func parts(in file: SourceFile) -> [Inline.Part]? {
    let root = Inline.Part.tag("{{root}}", source: file.start)
    return switch self {
    case .file(let path): [root, .text(path)]
    case .play(let slug): [root, .tag("{{plays_folder}}", source: file.start), .text("\(slug).html")]
    case .unpublished: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func brokenLink(_ link: SourceLink, nearest: String?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "broken-link", "the link leads to '\(link.written)', and there is no such file", at: place,
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "write the way from this file to the other, such as 04-training-programs.md or ../media/logo.svg")
  }

  fileprivate static func linkToDraft(_ link: SourceLink, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "link-to-draft", "the link leads to '\(link.written)', which is a draft and is not published",
      at: place, hint: "take the link out until the draft is published, or take out the draft's 'draft: true'")
  }
}
