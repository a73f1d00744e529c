import Diagnostics

/// Finds outputs that can't have their path: two with one, one that is a file where another needs a folder, and one that no
/// folder can hold. Hosts and editors' machines may not tell letter cases apart, so neither does this.
struct OutputClaims {
  /// Each with the index of its maker.
  private var files = FoldedPaths()
  /// The folders of those files, likewise.
  private var folders = FoldedPaths()
  private var makers: [Maker] = []
  private var indices: [Maker: Int32] = [:]

  /// What makes an output, as messages name it.
  struct Maker: Hashable {
    /// The template, or the file that is copied.
    var path: String
    /// The play, page or message that fills the template's brackets.
    var item: String?
  }

  mutating func claim(_ path: String, by maker: Maker, diagnostics: inout DiagnosticList) {
    if let fault = OutputPath.fault(in: path) { return diagnostics.append(.badPath(path, fault, maker)) }
    let index = index(of: maker)
    if let other = files.update(path, to: index) {
      diagnostics.append(.sameOutput(path, maker, makers[Int(other.value)]))
    } else if let folder = folders[path] {
      diagnostics.append(.fileAndFolder(path, maker, makers[Int(folder.value)]))
    } else {
      claimFolders(above: path, by: index, &diagnostics)
    }
  }
}

extension OutputClaims {
  /// Takes a folder alone, for what lies in it.
  mutating func claimFolder(_ path: String, by maker: Maker, diagnostics: inout DiagnosticList) {
    claimFolders(above: "\(path)/", by: index(of: maker), &diagnostics)
  }

  private mutating func index(of maker: Maker) -> Int32 {
    if let index = indices[maker] { return index }
    let index = Int32(makers.count)
    indices[maker] = index
    makers.append(maker)
    return index
  }

  private mutating func claimFolders(above file: String, by index: Int32, _ diagnostics: inout DiagnosticList) {
    let maker = makers[Int(index)]
    var path = file[...]
    while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
      path = path[..<slash]
      let folder = String(path)
      if let file = files[folder] {
        return diagnostics.append(.fileAndFolder(file.path, makers[Int(file.value)], maker))
      }
      if let other = folders[folder] {
        if other.path != folder {
          diagnostics.append(.twoSpellings((other.path, makers[Int(other.value)]), (folder, maker)))
        }
        return
      }
      _ = folders.update(folder, to: index)
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

  fileprivate static func twoSpellings(
    _ first: (path: String, maker: OutputClaims.Maker), _ second: (path: String, maker: OutputClaims.Maker)
  ) -> Diagnostic {
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
