import Diagnostics

/// Reads the text files of a source folder, decoded and repaired.
struct TextSource: Sendable {
  let tree: SourceTree
  /// What stands in place of what is on the disk, by path.
  var edited: [String: [UInt8]] = [:]

  /// `nil` where the file can't be read as text; the reason is reported.
  func file(_ entry: SourceEntry, diagnostics: inout DiagnosticList) -> SourceFile? {
    guard let file = decoded(entry, diagnostics: &diagnostics) else { return nil }
    guard MojibakeRepair.mayBeNeeded(in: file.text) else { return file }
    let repaired = MojibakeRepair.repair(MappedText(file.wholeRange), diagnostics: &diagnostics)
    return repaired.text == file.text ? file : SourceFile(repaired: repaired)
  }

  /// The text as it was written, before repairs.
  func decoded(_ entry: SourceEntry, diagnostics: inout DiagnosticList) -> SourceFile? {
    bytes(entry, diagnostics: &diagnostics).flatMap {
      TextDecoder.decode($0, path: tree.shownPath(of: entry.path), diagnostics: &diagnostics)
    }
  }

  /// `nil` where the file can't be read; the reason is reported.
  func bytes(_ entry: SourceEntry, diagnostics: inout DiagnosticList) -> [UInt8]? {
    if let bytes = edited[entry.path] { return bytes }
    do throws(DiskFailure) {
      return try tree.read(entry.path)
    } catch {
      diagnostics.append(.unreadable(tree.shownPath(of: entry.path), error))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ path: String, _ failure: DiskFailure) -> Diagnostic {
    Diagnostic(
      .error, code: "unreadable-file", failure.message, at: SourceLocation(path: path),
      hint: failure.hint ?? "check that the file is there and that you may read it")
  }
}
