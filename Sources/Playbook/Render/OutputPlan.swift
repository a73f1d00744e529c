import Diagnostics

/// Which files each template makes, by path alone.
struct OutputPlan: Sendable {
  let templates: [TemplatePath]
  let plays: [String]
  let pieces: [String]
  let pages: [String]

  /// One file to be made: the names that fill a template's brackets.
  typealias Names = [TemplatePath.Slot: String]
  typealias File = (template: TemplatePath, names: Names, path: String)

  /// What a template makes for one community, or, without one, for the site as a whole.
  func names(for template: TemplatePath, community: String?) -> [Names] {
    var all: [Names] = [community.map { [.community: $0] } ?? [:]]
    for (slot, values) in [(TemplatePath.Slot.play, plays), (.piece, pieces), (.page, pages)]
    where template.slots.contains(slot) {
      all = all.flatMap { names in values.map { names.merging([slot: $0]) { first, _ in first } } }
    }
    return all
  }

  /// The paths made for one community, or, without one, for the site as a whole, in the templates' order.
  func paths(community: String?) -> [File] {
    templates.filter { $0.slots.contains(.community) == (community != nil) }.flatMap { template in
      names(for: template, community: community).map { (template, $0, template.output(for: $0)) }
    }
  }

  /// Whether each community's files lie in a folder that has its name, and are called alike in all of these folders.
  var keepsToFolders: Bool {
    templates.allSatisfy { !$0.slots.contains(.community) || $0.isOnlyFolder(.community) }
  }

  /// Whether people and search engines should find a file: it is a page, and not the one that hosts show in place of
  /// pages that don't exist.
  static func isListed(_ path: String) -> Bool { path.hasSuffix(".html") && path != "404.html" }
}
