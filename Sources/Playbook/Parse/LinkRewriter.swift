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
  }

  /// By the path of the source file, as messages show it.
  private let targets: [String: Target]

  package init(targets: [String: Target] = [:]) {
    self.targets = targets
  }

  /// The address to publish for one in a source file. Those that name no source file stay as written.
  package func rewritten(_ address: [Inline.Part], in file: SourceFile) -> [Inline.Part] {
    guard address.count == 1, case .text(let written) = address[0] else { return address }
    let (path, rest) = written.splitFragment()
    guard !path.isEmpty, !path.contains(":"), let target = targets[Self.resolved(path, from: file.path)] else {
      return address
    }
    return target.parts(in: file) + [.text(rest)]
  }

  /// The path from the source folder of an address in a file.
  private static func resolved(_ path: String, from file: String) -> String {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    // Where the source folder was given as /home/…, the paths that messages show begin with a slash.
    return (file.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}

extension LinkRewriter.Target {
  /// The address as template text: pages stand at different depths, so it begins with the way back to the site's folder.
  fileprivate func parts(in file: SourceFile) -> [Inline.Part] {
    let root = Inline.Part.tag("{{root}}", source: file.start)
    return switch self {
    case .file(let path): [root, .text(path)]
    case .play(let slug): [root, .tag("{{plays_folder}}", source: file.start), .text("\(slug).html")]
    }
  }
}

extension String {
  /// The address before `#` or `?`, and the rest.
  fileprivate func splitFragment() -> (path: String, rest: String) {
    let end = firstIndex { $0 == "#" || $0 == "?" } ?? endIndex
    return (String(self[..<end]), String(self[end...]))
  }
}
