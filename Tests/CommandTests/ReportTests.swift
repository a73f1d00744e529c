import Foundation
import Testing

/// How the command says what it found.
struct ReportTests {
  /// A site with an error, a warning and a note.
  private func site() throws -> SiteFolder {
    let site = try SiteFolder()
    try site.addCommunity("Flint", more: "headlin: Hire\njoined: soon\n")
    return site
  }

  @Test("Text has the place, the line, a caret and a hint, most important first")
  func text() throws {
    let result = try site().enlist("check")
    #expect(
      result.out.hasPrefix(
        """
        content/communities/flint.yaml:5:9: error: 'joined' needs a date, but this is 'soon' [wrong-date-form]
          | joined: soon
          |         ^^^^
          hint: write it as YYYY-MM-DD, YYYY-MM or YYYY
        """))
    let order = ["error: ", "warning: nothing reads the key 'headlin'", "note: ", "checked, with problems"]
    let places = order.compactMap { result.out.firstRange(of: $0)?.lowerBound }
    #expect(places.count == order.count)
    #expect(places == places.sorted())
  }

  @Test("--quiet leaves out notes and the summary, and is silent when all is well")
  func quiet() throws {
    let result = try site().enlist("check", "--quiet")
    #expect(result.code == 1)
    #expect(result.out.contains("error: ") && result.out.contains("warning: "))
    #expect(!result.out.contains("note: ") && !result.out.contains("checked"))
    #expect(try SiteFolder().enlist("build", "--quiet").out == "")
  }

  @Test("--format json is one object on the standard output and nothing else")
  func json() throws {
    let result = try site().enlist("build", "--format", "json")
    #expect(result.code == 1)
    #expect(result.error == "")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    #expect(object["version"] as? Int == 1)
    #expect(object["command"] as? String == "build")
    #expect(object["today"] as? String == "2026-11-22")
    #expect(object["errors"] as? Int == 1)
    #expect(object["warnings"] as? Int == 1)
    #expect(object["published"] as? Bool == false)
    let problems = try #require(object["diagnostics"] as? [[String: Any]])
    #expect(problems.first?["code"] as? String == "wrong-date-form")
    #expect(problems.first?["file"] as? String == "content/communities/flint.yaml")
    #expect(problems.first?["line"] as? Int == 5)
    #expect(problems.first?["column"] as? Int == 9)
  }

  @Test("--format json says that a site was published")
  func jsonPublished() throws {
    let result = try SiteFolder().enlist("build", "--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    #expect(object["published"] as? Bool == true)
    #expect(object["communities"] as? Int == 2)
    #expect(object["pages"] as? Int == 3)
  }

  @Test("--format github writes one annotation a line")
  func github() throws {
    let result = try site().enlist("check", "--format", "github")
    #expect(result.code == 1)
    #expect(
      result.out.hasPrefix(
        "::error file=content/communities/flint.yaml,line=5,col=9,endColumn=13,title=wrong-date-form::"))
    #expect(result.out.split(separator: "\n").allSatisfy { $0.hasPrefix("::") })
  }

  @Test("There are no colours and no progress where the output is no terminal", arguments: ["build", "check"])
  func noTerminal(command: String) throws {
    let site = try site()
    let result = try site.enlist(command, environment: ["TERM": "xterm-256color"])
    #expect(!result.out.contains("\u{1B}"))
    #expect(result.error == "")
  }

  @Test("A terminal gets colours, unless NO_COLOR is set or the terminal knows none")
  func terminal() throws {
    let site = try site()
    let environments = [
      ["TERM": "xterm"], ["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"], ["TERM": "xterm", "NO_COLOR": ""],
    ]
    let outputs = try environments.map { try Terminal.output(of: "check", in: site.folder, environment: $0) }
    #expect(outputs.allSatisfy { $0.contains("checked, with problems") })
    #expect(outputs.map { $0.contains("\u{1B}[1;31merror:\u{1B}[0m") } == [true, false, false, true])
  }

  @Test("Long work shows its progress on a terminal, and removes it before the report")
  func progress() throws {
    let output = try onTerminal("build", ["TERM": "xterm"])
    #expect(output.contains("\r10 of 12 communities"))
    #expect(output.contains("\r\u{1B}[K"))
    #expect(output.split(separator: "\u{1B}[K").last?.contains("built 13 pages") == true)
  }

  @Test("--quiet, and a terminal that can't erase a line, have no progress")
  func noProgress() throws {
    #expect(try onTerminal("build --quiet", ["TERM": "xterm"]) == "")
    let dumb = try onTerminal("build", ["TERM": "dumb"])
    #expect(dumb.contains("built 13 pages"))
    #expect(!dumb.contains("10 of 12") && !dumb.contains("\u{1B}"))
  }

  private func onTerminal(_ command: String, _ environment: [String: String]) throws -> String {
    let site = try SiteFolder(communities: (10..<22).map { "Town\($0)" })
    return try Terminal.output(of: command, in: site.folder, environment: environment)
  }

  @Test("A report that can't be written is a failure", arguments: ["text", "json", "github"])
  func fullDevice(format: String) throws {
    let site = try site()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "'\(Enlist.program.path)' check --format \(format) >/dev/full 2>/dev/null"]
    process.currentDirectoryURL = site.folder
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
  }

  @Test("Text has what one file says together, files with errors first; annotations have all errors first")
  func byFile() throws {
    let site = try site()
    try site.addCommunity("Ogden", more: "headlin: Hire\njoined: soon\n")
    let places = [
      "flint.yaml:5:9: error", "flint.yaml:4:1: warning", "ogden.yaml:5:9: error", "ogden.yaml:4:1: warning",
    ]
    let text = try site.enlist("check").out
    let found = places.compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(found.count == 4 && found == found.sorted())
    let kinds = try site.enlist("check", "--format", "github").out.split(separator: "\n").map { $0.prefix(8) }
    #expect(kinds.prefix(4).elementsEqual(["::error ", "::error ", "::warnin", "::warnin"]))
  }

  @Test("build counts what the rules found and says who shows it; what is accepted is counted")
  func rules() throws {
    let site = try SiteFolder()
    try site.write(
      "headline: Proven people\nnext_step:\n  text: Call us\nasks: [Name one job]\n", to: "content/pitch.yaml")
    let build = try site.enlist("build")
    #expect(build.code == 0)
    #expect(!build.out.contains("[overclaim]"))
    #expect(build.out.hasSuffix("\nthe rules found 1 note more: 'enlist check' shows them\n"))
    let check = try site.enlist("check")
    #expect(check.out.contains("[overclaim]") && !check.out.contains("the rules found"))
    try site.write(
      "- file: content/pitch.yaml\n  code: overclaim\n  text: Proven\n  reason: it is\n  until: 2027-01-01\n",
      to: "content/accepted.yaml")
    let accepted = try site.enlist("build")
    #expect(accepted.out.contains(", 1 accepted; ") && !accepted.out.contains("the rules found"))
    let json = try site.enlist("check", "--format", "json", "--rule", "overclaim=off").out
    #expect(json.contains("\"accepted\":1,\"unshown_warnings\":0,\"unshown_notes\":0"))
  }
}
