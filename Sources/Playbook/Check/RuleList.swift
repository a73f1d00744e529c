/// All rules, in the order in which the docs explain them.
enum RuleList {
  static var all: [any Rule.Type] {
    [
      UnsourcedNumberRule.self, PassedDateRule.self, StaleFigureRule.self, ConflictingFactRule.self,
      NationalFigureRule.self,
      OverclaimRule.self, BrokenReferenceRule.self, HeadingOrderRule.self, MissingAltRule.self, VagueLinkRule.self,
      BrandContrastRule.self, UnknownLabelRule.self, MixedLabelsRule.self, ListAsUnderstoodRule.self,
      NotAnActionRule.self, DoubledWordRule.self, DoubledSpaceRule.self, MixedQuotesRule.self,
    ]
  }
}
