import Foundation
import Testing

/// Wrong usage: exit code 2, a message on the standard error that says what to do, nothing written.
struct UsageTests {
  @Test(
    "What the command can't make sense of is named",
    arguments: [
      (["bulid"], "there is no command 'bulid'", "did you mean 'build'?"),
      (["build", "--comunity", "flint"], "unknown option '--comunity'", "'--community'"),
      (["build", "extra"], "unexpected argument 'extra'", "--help"),
      (["build", "--today"], "missing value for '--today <date>'", "--help"),
      (["build", "--today", "2026-02-30"], "'2026-02-30' is no day of the calendar", "--today 2026-11-23"),
      (["build", "--today", "a\u{1B}[31m"], "'a\u{FFFD}[31m' is no day of the calendar", "--today 2026-11-23"),
      (["build", "--today", "2026-02"], "'2026-02' is no day of the calendar", "--today 2026-11-23"),
      (["build", "--base-url", "kits.example"], "'kits.example' is no address of a site", "https://"),
      (["check", "--base-url", "javascript:alert(1)"], "is no address of a site", "https://"),
      (["build", "--base-url", "https://kits.example/?a"], "is no address of a site", "https://"),
      (["check", "--format", "xml"], "'xml' is invalid", "'text', 'json' or 'github'"),
      (["build", "--community", "flnt"], "there is no community 'flnt'", "did you mean 'flint'?"),
      (["check", "--community", "ogdne", "--community", "flint"], "there is no community 'ogdne'", "'ogden'?"),
      (["build", "--community", "flnt", "--output", "x"], "there is no community 'flnt'", "did you mean 'flint'?"),
      (["build", "--source", ""], "'' is no folder", "--source"),
      (["check", "--source="], "missing value for '--source <dir>'", "--help"),
      (["help", "bild"], "there is no command 'bild'", "did you mean 'build'?"),
      (["check", "--output", "x"], "unknown option '--output'", "--help"),
    ])
  func wrongUsage(arguments: [String], message: String, hint: String) throws {
    let site = try SiteFolder()
    let result = try Enlist.run(arguments, in: site.folder)
    #expect(result.code == 2)
    #expect(result.out == "")
    #expect(result.error.hasPrefix("enlist: error: "))
    #expect(result.error.contains(message))
    #expect(result.error.contains(hint))
    #expect(!site.exists("public"))
  }

  @Test("A misspelt community is named as such, also where the output holds a site of others")
  func misspeltCommunity() throws {
    let site = try SiteFolder()
    _ = try site.enlist("build")
    let before = try site.files(in: ".")
    let result = try site.enlist("build", "--community", "flnt")
    #expect(result.code == 2)
    #expect(result.error.contains("there is no community 'flnt'"))
    #expect(try site.files(in: ".") == before)
  }

  @Test("A day in SOURCE_DATE_EPOCH that is none is wrong usage", arguments: ["soon", "12.5", "99999999999999999999"])
  func badEpoch(text: String) throws {
    let result = try SiteFolder().enlist("check", environment: ["SOURCE_DATE_EPOCH": text])
    #expect(result.code == 2)
    #expect(result.error.contains("'\(text)' in SOURCE_DATE_EPOCH is no number"))
  }

  @Test(
    "A folder that must not be replaced is refused",
    arguments: [".", "content", "templates/assets", "..", "/", "/tmp", "../"])
  func dangerousOutput(output: String) throws {
    let site = try SiteFolder()
    let before = try site.files(in: ".")
    let result = try site.enlist("build", "--output", output)
    #expect(result.code == 2)
    #expect(result.error.contains("the site can't be published to '\(output)'"))
    #expect(result.out == "")
    #expect(try site.files(in: ".") == before)
  }

  @Test("A source folder that isn't there is the environment's fault, and named", arguments: ["build", "check"])
  func missingSource(command: String) throws {
    let result = try SiteFolder().enlist(command, "--source", "nowhere")
    #expect(result.code == 3)
    #expect(result.out == "")
    #expect(result.error.contains("can't read the source folder 'nowhere'"))
    #expect(result.error.contains("hint: give the folder that holds 'content/' and 'templates/'"))
  }

  @Test("The help teaches: what to run, where the site goes, what the exit codes mean")
  func help() throws {
    let site = try SiteFolder()
    for arguments in [["--help"], ["help"], []] {
      let result = try Enlist.run(arguments, in: site.folder)
      #expect(result.code == 0)
      #expect(result.error == "")
      for words in ["enlist build", "enlist check", "public/", "Exit codes"] { #expect(result.out.contains(words)) }
    }
    let build = try site.enlist("build", "--help").out
    let options = [
      "source", "output", "base-url", "today", "community", "drafts", "strict", "format", "quiet", "shard", "timings",
    ]
    for option in options { #expect(build.contains("  --\(option)")) }
  }

  @Test("The version is one line")
  func version() throws {
    let result = try SiteFolder().enlist("--version")
    #expect(result.code == 0)
    #expect(result.out.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }
}
