/// All rules, in the order in which the docs explain them.
enum RuleList {
  static var all: [any Rule.Type] {
    [
      UnfilledBlankRule.self, ForeignCommunityRule.self, PrivateDataRule.self, BrokenReferenceRule.self,
      PassedDateRule.self, UnsourcedNumberRule.self, StaleFigureRule.self, ConflictingFactRule.self,
      NationalFigureRule.self, UnknownLabelRule.self, MixedLabelsRule.self, VoiceRule.self,
      UnknownPlayReferenceRule.self, AgeWordingRule.self, HeadingOrderRule.self, MissingAltRule.self,
      VagueLinkRule.self, BrandContrastRule.self, ListAsUnderstoodRule.self, NotAnActionRule.self, AcronymRule.self,
      OverclaimRule.self, DoubledWordRule.self, DoubledSpaceRule.self, MixedQuotesRule.self,
    ]
  }
}

extension Shard {
  /// The rules that a part asks. Only the one that reads all communities may say what only they all show.
  var rules: [any Rule.Type] { makesSite ? RuleList.all : RuleList.all.filter { !$0.looksAcrossCommunities } }
}
