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
