/// All rules, in the order in which the docs explain them.
enum RuleList {
  static var all: [any Rule.Type] { [OverclaimRule.self] }
}
