import Testing

@testable import Playbook

struct OutputPlanTests {
  private static func plan(_ templates: String...) throws -> OutputPlan {
    OutputPlan(
      templates: try templates.map { try TemplatePath($0) }, plays: ["plan", "hire"], pieces: ["email"],
      pages: ["about", "terms"])
  }

  @Test func `each slot stands for every thing of its kind`() throws {
    let plan = try Self.plan(
      "index.html", "[page].html", "playbook/[play].html", "[play]/[page].txt", "pieces/[piece].txt")
    #expect(
      plan.paths(community: nil).map(\.path) == [
        "index.html", "about.html", "terms.html", "playbook/plan.html", "playbook/hire.html", "plan/about.txt",
        "plan/terms.txt", "hire/about.txt", "hire/terms.txt", "pieces/email.txt",
      ])
    #expect(plan.paths(community: "flint").isEmpty)
  }

  @Test func `a community has the files of its own templates only`() throws {
    let plan = try Self.plan(
      "index.html", "[community]/index.html", "[community]/[play].html", "[community]/pieces/[piece].txt")
    #expect(
      plan.paths(community: "flint").map(\.path) == [
        "flint/index.html", "flint/plan.html", "flint/hire.html", "flint/pieces/email.txt",
      ])
    #expect(plan.paths(community: nil).map(\.path) == ["index.html"])
  }

  @Test(arguments: [
    ("a.html", true), ("a/404.html", true), ("404.html", false), ("a.txt", false), ("sitemap.xml", false),
  ])
  func `pages are listed, but for the one in place of missing pages`(path: String, isListed: Bool) {
    #expect(OutputPlan.isListed(path) == isListed)
  }
}
