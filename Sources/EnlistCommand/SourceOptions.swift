import ArgumentParser
import Playbook
import StructuredData

/// What all commands read.
struct SourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The site's folder, which holds content/ and templates/.", valueName: "dir"))
  var source = "."

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "Where the site will stand, such as https://example.org/techhire/. Replaces site.yaml's base_url.",
      valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "The day to build for, as 2026-11-23: passed dates depend on it. Default: SOURCE_DATE_EPOCH, else today in UTC.",
      valueName: "date"))
  var today: String?

  @Option(
    help: ArgumentHelp(
      "Only this community, by its file's name without .yaml. May be given several times.", valueName: "id"))
  var community: [String] = []

  @Flag(help: "Build drafts too.")
  var drafts = false

  @Option(
    help: ArgumentHelp(
      "How grave the findings of a code are: off, note, warning or error. May be given several times.",
      valueName: "code=level"))
  var rule: [String] = []

  /// Checked here, so that a slip is wrong usage and nothing was read yet.
  func validate() throws {
    if source.isEmpty { throw ValidationError("'' is no folder: write --source with the folder that holds content/") }
    if let today, PartialDate(today)?.day == nil {
      throw ValidationError("'\(today)' is no day of the calendar: write --today 2026-11-23")
    }
    if let baseURL, WebAddress.fault(in: baseURL) != nil || baseURL.contains(where: { $0 == "?" || $0 == "#" }) {
      throw ValidationError("'\(baseURL)' is no address of a site: write --base-url https://example.org/techhire/")
    }
  }

  var request: SiteRequest {
    get throws {
      var request = SiteRequest(
        source: source, baseURL: baseURL, today: try today.flatMap { PartialDate($0) } ?? Today.find(),
        communities: community, includesDrafts: drafts)
      request.rules = try rule.map(Self.setting)
      return request
    }
  }

  private static func setting(_ text: String) throws -> RuleSetting {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let level = RuleSetting.Level(rawValue: parts[1]) else {
      throw ValidationError("'\(text)' sets no rule: write --rule overclaim=off, or note, warning or error")
    }
    guard Explanations.texts[parts[0]] != nil else { throw WrongUsage.unknownCode(parts[0]) }
    return RuleSetting(code: parts[0], level: level)
  }
}
