import Diagnostics
import StructuredData

/// What publishing would change: what `enlist impact` shows.
package struct ImpactReport: Sendable {
  /// The output folder, as the user wrote it.
  package let output: String
  /// Whether there is a site of ours to compare with.
  package let hasSite: Bool
  /// The day the new site was made for, and the one that the site in the output was made for, where it says so.
  package let today: PartialDate
  package let builtFor: PartialDate?
  /// The files that differ, those of the site first, then by community.
  package let differences: [Difference]
  /// How many files and communities the new site has.
  package let files: Int
  package let communities: Int
  /// The source files that differ from those that the site in the output was made from; `nil` where it doesn't say.
  package let sources: [ChangedSource]?
  /// How many more source files it was made from are gone: drafts are not named in a published site.
  package let unnamedGone: Int
  /// Answers and progress that point at a play, a task or a question that isn't there.
  package let lost: [Diagnostic]
  /// Errors in the content, with which nothing would be published.
  package let errors: Int
}

extension ImpactReport {
  /// The differences that a source file has a part in: alone, and together with others that have changed.
  package func share(of source: ChangedSource) -> (alone: Int, together: Int) {
    let others = (sources ?? []).filter { $0 != source }
    let reached = differences.filter(source.reaches)
    let together = reached.filter { difference in
      unnamedGone > 0 || others.contains { $0.reaches(difference) }
    }
    return (reached.count - together.count, together.count)
  }

  /// The communities whose files differ in the same way.
  package struct Group: Equatable, Sendable {
    package let communities: [String]
    package let kinds: [Kind]
  }

  /// Some files of one kind that differ in one way.
  package struct Kind: Hashable, Sendable {
    package let change: Difference.Change
    /// The template's path, or the file's own where no template makes it.
    package let name: String
    package let count: Int
  }

  /// The groups, that of most communities first.
  package var groups: [Group] {
    let own = Dictionary(grouping: differences.filter { $0.community != nil }, by: { $0.community ?? "" })
    let groups = Dictionary(grouping: own.keys) { Self.kinds(of: own[$0] ?? []) }
    return groups.map { Group(communities: $1.sorted(), kinds: $0) }
      .sorted { ($1.communities.count, $0.communities[0]) < ($0.communities.count, $1.communities[0]) }
  }

  /// What differs of the site's own files.
  package var siteKinds: [Kind] { Self.kinds(of: differences.filter { $0.community == nil }) }

  private static func kinds(of differences: [Difference]) -> [Kind] {
    let prefix = "[community]/"
    let byKind = Dictionary(grouping: differences) { difference in
      let own = difference.community.map { "\($0)/" } ?? ""
      let name = difference.template ?? difference.path
      let shown = [prefix, own].first { !$0.isEmpty && name.hasPrefix($0) }.map { String(name.dropFirst($0.count)) }
      return Kind(change: difference.change, name: shown ?? name, count: 0)
    }
    return byKind.map { Kind(change: $0.change, name: $0.name, count: $1.count) }
      .sorted { ($0.change.rawValue, $0.name) < ($1.change.rawValue, $1.name) }
  }
}
