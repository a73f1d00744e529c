import StructuredData

/// What a run is asked to do.
package struct SiteRequest: Sendable {
  /// The folder that holds `content/` and `templates/`.
  package var source: String
  /// Replaces the `base_url` of `site.yaml`.
  package var baseURL: String?
  package var today: PartialDate
  /// The ids of the communities to build; empty for all.
  package var communities: [String]
  /// Whether drafts are published too.
  package var includesDrafts: Bool
  /// Which part of the site is built; `nil` for the whole.
  package var shard: Shard?
  /// Whether the report says how long each stage took.
  package var isTimed = false
  /// How grave findings are, before and beyond what `site.yaml` says.
  package var rules: [RuleSetting] = []

  package init(
    source: String, baseURL: String? = nil, today: PartialDate, communities: [String] = [], includesDrafts: Bool = false
  ) {
    self.source = source
    self.baseURL = baseURL
    self.today = today
    self.communities = communities
    self.includesDrafts = includesDrafts
  }

  /// Whether all communities are built: what only they all show can be told then.
  var isForAll: Bool { communities.isEmpty && shard == nil }
}
