/// A file of the source that is not the one the site in the output was made from.
package struct ChangedSource: Equatable, Sendable {
  /// Which files of the site it can have a part in. What can't be told cheaply for certain counts as everything.
  enum Reach: Equatable, Sendable {
    /// The community's files, and the site's own pages, which list all communities.
    case community(String)
    /// The files of one template.
    case template(String)
    /// One file that is copied.
    case file(String)
    case everything
    case nothing
  }

  package enum State: String, Sendable { case changed, new, gone }

  /// As messages show it.
  package let path: String
  package let state: State
  let reach: Reach

  func reaches(_ difference: Difference) -> Bool {
    switch reach {
    case .community(let id):
      difference.community == id || difference.community == nil && difference.path.hasSuffix(".html")
        || difference.community == nil && difference.template != nil
    case .template(let path): difference.template == path
    case .file(let path): difference.path == path
    case .everything: true
    case .nothing: false
    }
  }
}

extension ChangedSource.Reach {
  /// - Parameter entry: a file of the source.
  init(of entry: SourceEntry, in files: ContentFiles) {
    let path = entry.path
    if files.communities.contains(entry) {
      self = .community(ContentFiles.communityID(entry))
    } else if path == files.accepted?.path {
      self = .nothing
    } else if files.media.contains(entry) {
      self = .file(String(path.dropFirst("content/".count)))
    } else if path.hasPrefix("templates/"), !path.hasPrefix("templates/assets/"), !path.hasPrefix("templates/_") {
      self = .template(String(path.dropFirst("templates/".count)))
    } else {
      self = .everything
    }
  }
  /// - Parameter path: that of a file which is gone, from the site's folder.
  init(ofGone path: String) {
    let (name, records, templates) = (path.lastPathPart, "content/communities/", "templates/")
    if path.hasPrefix(records), path.count > records.count, let dot = name.lastIndex(of: ".") {
      self = .community(String(name[..<dot]))
    } else if path.hasPrefix(templates), !path.hasPrefix("templates/assets/"), !path.hasPrefix("templates/_") {
      self = .template(String(path.dropFirst(templates.count)))
    } else {
      self = .everything
    }
  }
}
