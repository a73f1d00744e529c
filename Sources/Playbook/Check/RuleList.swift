/// All rules, in the order in which the docs explain them.
enum RuleList {
  static var all: [any Rule.Type] {
    [
      OverclaimRule.self, BrokenReferenceRule.self, HeadingOrderRule.self, MissingAltRule.self, VagueLinkRule.self,
      BrandContrastRule.self, UnknownLabelRule.self, MixedLabelsRule.self, ListAsUnderstoodRule.self,
      NotAnActionRule.self, DoubledWordRule.self, DoubledSpaceRule.self, MixedQuotesRule.self,
    ]
  }
}
