/// The names that templates give to places on their pages, in `id="…"`.
struct TemplateAnchors: Sendable {
  /// What a play has that templates may give its own id.
  enum PlayPart: String, CaseIterable, Sendable {
    case sections, tasks, questions
  }

  /// The parts of plays that have their ids as names on pages.
  private(set) var playParts: Set<PlayPart> = []
  private(set) var names: Set<String> = ["top"]
  /// `id="piece-{{id}}"`: what stands before and behind the data.
  private var patterns: Set<[String]> = []

  init(_ templates: [String]) {
    for template in templates { add(template) }
  }

  func contains(_ name: String) -> Bool {
    names.contains(name)
      || patterns.contains { name.count > $0[0].count + $0[1].count && name.hasPrefix($0[0]) && name.hasSuffix($0[1]) }
  }
}

extension TemplateAnchors {
  private mutating func add(_ template: String) {
    for found in template.ranges(of: " id=\"") {
      let id = template[found.upperBound...].prefix { $0 != "\"" }
      guard let start = id.firstRange(of: "{{")?.lowerBound else {
        names.insert(String(id))
        continue
      }
      let end = id.ranges(of: "}}").last?.upperBound ?? id.endIndex
      let pattern = [String(id[..<start]), String(id[end...])]
      if pattern == ["", ""] {
        playParts.formUnion(Self.parts(around: found.lowerBound, in: template))
      } else {
        patterns.insert(pattern)
      }
    }
  }

  /// What an id that is nothing but data may be that of: what the list around it holds; in a partial, anything.
  private static func parts(around place: String.Index, in template: String) -> Set<PlayPart> {
    var open: [Substring] = []
    for tag in template[..<place].matches(of: /\{\{([#^\/])\s*([^}]*?)\s*\}\}/) {
      if tag.1 == "/" { _ = open.popLast() } else { open.append(tag.2) }
    }
    return open.last { PlayPart(rawValue: String($0)) != nil }.flatMap { PlayPart(rawValue: String($0)) }.map { [$0] }
      ?? Set(PlayPart.allCases)
  }
}
