import Diagnostics

/// Where links may lead: the files that the site will have, and the places on its pages that have a name.
struct PublishedPlaces: Sendable {
  private let plan: OutputPlan
  /// The ids of all communities.
  private let communities: [String]
  /// The paths of what is copied: media and assets.
  private let copies: Set<String>
  private let anchors: TemplateAnchors

  init(plan: OutputPlan, communities: [String], copies: Set<String> = [], templates: [String] = []) {
    self.plan = plan
    self.communities = communities
    self.copies = copies
    anchors = TemplateAnchors(templates)
  }

  /// Whether the site has a file, or a folder with a page that opens when only the folder is named.
  func hasFile(_ path: String) -> Bool {
    if path.isEmpty || path.hasSuffix("/") { return isMade(path + "index.html") }
    return isMade(path) || isMade(path + "/index.html")
  }

  /// Whether pages may have a place of this name because templates give it to them.
  func hasTemplateAnchor(_ name: String) -> Bool { anchors.contains(name) }

  /// The names that templates give to places, as they are written there.
  var templateAnchors: [String] { anchors.names.sorted() }

  /// The names that places on a play's page have from the play.
  func anchors(of play: Play) -> [String] {
    TemplateAnchors.PlayPart.allCases.filter(anchors.playParts.contains).flatMap { part in
      switch part {
      case .sections: play.sections.map(\.id)
      case .tasks: play.tasks.map(\.id)
      case .questions: play.questions.map(\.id)
      }
    }
  }

  /// The folders of the pages that show a text, with a slash at the end: those of the templates for plays, for pages or,
  /// where `slot` is `nil`, for a community.
  /// - Parameter community: whose text it is; for one that all share, any community serves.
  func folders(showing slot: TemplatePath.Slot?, named name: String, community: String?) -> [String] {
    var names: OutputPlan.Names = [:]
    if let slot { names[slot] = name }
    names[.community] = community ?? communities.first
    let wanted: Set<TemplatePath.Slot> = slot.map { [$0] } ?? []
    let templates = plan.templates.filter { template in
      template.format == .html && template.slots.subtracting([.community]) == wanted
        && (slot != nil || template.slots == [.community]) && template.slots.isSubset(of: names.keys)
    }
    return Set(templates.map { $0.folder(for: names) }).sorted()
  }

  /// A community whose id stands for that of any.
  var anyCommunity: String? { communities.first }

  /// The path that was probably meant.
  func nearest(to path: String) -> String? {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let beside = paths(near: path).filter { $0.hasPrefix(folder) && !$0.dropFirst(folder.count).contains("/") }
    return NearestName.of(
      String(path.dropFirst(folder.count)), among: beside.map { String($0.dropFirst(folder.count)) })
  }
}

extension PublishedPlaces {
  private func isMade(_ path: String) -> Bool {
    copies.contains(path) || paths(near: path).contains(path)
  }

  /// The paths made for the site, or for the community whose id is in the path.
  private func paths(near path: String) -> [String] {
    let parts = path.split(separator: "/").map(String.init)
    let community = communities.first(where: parts.contains)
    return (plan.paths(community: nil) + (community.map { plan.paths(community: $0) } ?? [])).map(\.path)
  }
}
