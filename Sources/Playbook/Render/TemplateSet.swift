import Diagnostics
import Templates

/// The files of `templates/`, told apart by what they are for, and not compiled yet.
package struct TemplateSet: Sendable {
  /// A template that makes pages or other files.
  package struct Source: Sendable {
    package var path: TemplatePath
    package var file: SourceFile
  }

  package private(set) var outputs: [Source] = []
  package private(set) var partials: [TemplateLibrary.Entry] = []
  package private(set) var layouts: [TemplateLibrary.Entry] = []

  package init() {}

  /// Adds one file.
  /// - Parameter path: below `templates/`.
  package mutating func add(_ file: SourceFile, path: String, diagnostics: inout DiagnosticList) {
    for (folder, keyPath) in [("_partials/", \TemplateSet.partials), ("_layouts/", \TemplateSet.layouts)]
    where path.hasPrefix(folder) {
      let name = String(path.dropFirst(folder.count))
      guard let format = TextFormat(fileName: name) else {
        return diagnostics.append(.unknownEnding(file))
      }
      self[keyPath: keyPath].append((name.withoutEnding, format, MappedText(file.wholeRange)))
      return
    }
    do throws(TemplatePath.Fault) {
      outputs.append(Source(path: try TemplatePath(path), file: file))
    } catch {
      switch error {
      case .unknownEnding: diagnostics.append(.unknownEnding(file))
      case .unknownSlot(let name): diagnostics.append(.unknownSlot(name, in: file))
      }
    }
  }

  /// The folder in which a community has its plays, else the playbook's.
  package func playsFolder(community: String?) -> String {
    let slots: Set<TemplatePath.Slot> = community == nil ? [.play] : [.play, .community]
    guard let template = outputs.first(where: { $0.path.slots == slots && $0.path.format == .html }) else {
      return community == nil ? "" : playsFolder(community: nil)
    }
    return template.path.folder(for: [.community: community ?? ""])
  }
}

extension String {
  fileprivate var withoutEnding: String { lastIndex(of: ".").map { String(self[..<$0]) } ?? self }
}

extension Diagnostic {
  fileprivate static func unknownEnding(_ file: SourceFile) -> Diagnostic {
    let endings = TextFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
    return Diagnostic(
      .warning, code: "unknown-template-ending", "this file is not used: templates end in \(endings)",
      at: SourceLocation(path: file.path), hint: "rename it, move it to templates/assets to copy it, or take it out")
  }

  fileprivate static func unknownSlot(_ name: String, in file: SourceFile) -> Diagnostic {
    let known = TemplatePath.Slot.allCases.map { "[\($0.rawValue)]" }
    return Diagnostic(
      .error, code: "unknown-slot", "'[\(name)]' in a template's path stands for nothing",
      at: SourceLocation(path: file.path),
      hint: NearestName.hint(for: "[\(name)]", among: known))
  }
}
