/// All rules, in the order in which the docs explain them.
enum RuleList {
  static var all: [any Rule.Type] {
    [
      UnfilledBlankRule.self, ForeignCommunityRule.self, PrivateDataRule.self, VoiceRule.self, AgeWordingRule.self,
      UnknownPlayReferenceRule.self, AcronymRule.self, OverclaimRule.self,
    ]
  }
}
