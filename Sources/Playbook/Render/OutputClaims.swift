import Diagnostics

/// Finds outputs that can't have their path: two with one, one that is a file where another needs a folder, and one that no
/// folder can hold. Hosts and editors' machines may not tell letter cases apart, so neither does this.
struct OutputClaims {
  /// By the path in small letters.
  private var claims: [String: Claim] = [:]

  fileprivate struct Claim {
    let path: String
    let maker: Maker
    let isFolder: Bool
  }

  /// What makes an output, as messages name it.
  struct Maker: Equatable {
    /// The template, or the file that is copied.
    var path: String
    /// The play, page or message that fills the template's brackets.
    var item: String?
  }

  mutating func claim(_ path: String, by maker: Maker, diagnostics: inout DiagnosticList) {
    if let fault = OutputPath.fault(in: path) { return diagnostics.append(.badPath(path, fault, maker)) }
    let claim = Claim(path: path, maker: maker, isFolder: false)
    guard let other = claims.updateValue(claim, forKey: path.lowercased()) else {
      return claimFolders(above: claim, &diagnostics)
    }
    if other.isFolder {
      diagnostics.append(.fileAndFolder(path, maker, other.maker))
    } else {
      diagnostics.append(.sameOutput(path, maker, other.maker))
    }
  }
}

extension OutputClaims {
  private mutating func claimFolders(above file: Claim, _ diagnostics: inout DiagnosticList) {
    var path = file.path[...]
    while let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
      let folder = Claim(path: String(path), maker: file.maker, isFolder: true)
      guard let other = claims[folder.path.lowercased()] else {
        claims[folder.path.lowercased()] = folder
        continue
      }
      if !other.isFolder {
        diagnostics.append(.fileAndFolder(other.path, other.maker, file.maker))
      } else if other.path != folder.path {
        diagnostics.append(.twoSpellings(other, folder))
      }
      return
    }
  }
}

extension OutputClaims.Maker {
  fileprivate var words: String { item.map { "'\(path)' with '\($0)'" } ?? "'\(path)'" }
  /// Where it is easiest to give way: a play's name is sooner changed than a template's.
  fileprivate var location: SourceLocation { SourceLocation(path: item ?? path) }
}

extension Diagnostic {
  fileprivate static func badPath(_ path: String, _ fault: String, _ maker: OutputClaims.Maker) -> Diagnostic {
    var diagnostic = Diagnostic(
      .error, code: "bad-output-path", "\(maker.words) makes '\(path)', which can't be published: its path \(fault)",
      at: maker.location, hint: "rename it, with letters, digits, '-' and '.', or shorten it")
    diagnostic.subject = "'\(path)'"
    return diagnostic
  }

  fileprivate static func sameOutput(
    _ path: String, _ maker: OutputClaims.Maker, _ first: OutputClaims.Maker
  ) -> Diagnostic {
    let pair = [maker.words, first.words].sorted()
    let isOne = pair[0] == pair[1]
    let message = isOne ? "\(pair[0]) makes '\(path)' twice" : "\(pair[0]) and \(pair[1]) both make '\(path)'"
    return meeting(message, maker, first, subject: path)
  }

  fileprivate static func fileAndFolder(
    _ path: String, _ file: OutputClaims.Maker, _ below: OutputClaims.Maker
  ) -> Diagnostic {
    meeting("\(file.words) makes '\(path)', which must be a folder for \(below.words)", below, file, subject: path)
  }

  fileprivate static func twoSpellings(_ first: OutputClaims.Claim, _ second: OutputClaims.Claim) -> Diagnostic {
    meeting(
      "the folders '\(first.path)' (\(first.maker.words)) and '\(second.path)' (\(second.maker.words)) "
        + "are one on macOS and Windows", second.maker, first.maker, subject: nil)
  }

  /// Told once for all the communities whose outputs meet.
  private static func meeting(
    _ message: String, _ maker: OutputClaims.Maker, _ first: OutputClaims.Maker, subject: String?
  ) -> Diagnostic {
    let place = maker.item == nil && first.item != nil ? first : maker
    let hint =
      place.item == nil ? "rename one of them" : "rename one of them, or give '\(place.item ?? "")' another slug"
    var diagnostic = Diagnostic(.error, code: "same-output", message, at: place.location, hint: hint)
    diagnostic.subject = subject.map { "'\($0)'" }
    return diagnostic
  }
}
