/// All rules, in the order in which the docs explain them.
enum RuleList {
  static var all: [any Rule.Type] {
    [
      UnsourcedNumberRule.self, PassedDateRule.self, StaleFigureRule.self, ConflictingFactRule.self,
      NationalFigureRule.self, OverclaimRule.self,
    ]
  }
}
