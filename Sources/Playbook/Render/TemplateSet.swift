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

  /// The partials and layouts, parsed.
  var library: TemplateLibrary { TemplateLibrary(partials: partials, layouts: layouts) }

  /// What its templates name and include.
  var use: TemplateUse {
    var use = TemplateUse(library: library)
    for output in outputs { use.add(MappedText(output.file.wholeRange), format: output.path.format) }
    return use
  }

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
      diagnostics.append(.fault(error, in: file))
    }
  }

  /// The folder in which a community has its plays, else the playbook's: that of the template `[play].html`.
  package func playsFolder(community: String?) -> String {
    let slots: Set<TemplatePath.Slot> = community == nil ? [.play] : [.play, .community]
    let template = outputs.first { $0.path.slots == slots && $0.path.fileName == "[play].html" }
    guard let template else { return community == nil ? "" : playsFolder(community: nil) }
    return template.path.folder(for: community.map { [.community: $0] } ?? [:])
  }

  /// Where a community has its pitch, if there is a template for it.
  package func pitchPath(community: String) -> String? {
    let template = outputs.first { $0.path.slots == [.community] && $0.path.fileName == "pitch.html" }
    return template?.path.output(for: [.community: community])
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

  fileprivate static func fault(_ fault: TemplatePath.Fault, in file: SourceFile) -> Diagnostic {
    switch fault {
    case .unknownEnding: unknownEnding(file)
    case .unknownSlot(let name): unknownSlot(name, in: file)
    case .unmatchedBracket: unmatchedBracket(in: file)
    case .unknownHelperFolder(let name): unknownHelperFolder(name, in: file)
    }
  }

  private static func unmatchedBracket(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, code: "unmatched-bracket", "a bracket in this template's path has no partner",
      at: SourceLocation(path: file.path), hint: "write the name as [community], [play], [piece] or [page]")
  }

  private static func unknownHelperFolder(_ name: String, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .warning, code: "unknown-helper-folder", "this file is not used: the folder '\(name)' means nothing here",
      at: SourceLocation(path: file.path),
      hint: "only templates/_layouts and templates/_partials begin with '_'; rename the folder, or take it out")
  }

  private static func unknownSlot(_ name: String, in file: SourceFile) -> Diagnostic {
    let known = TemplatePath.Slot.allCases.map { "[\($0.rawValue)]" }
    return Diagnostic(
      .error, code: "unknown-slot", "'[\(name)]' in a template's path stands for nothing",
      at: SourceLocation(path: file.path),
      hint: NearestName.hint(for: "[\(name)]", among: known))
  }
}
