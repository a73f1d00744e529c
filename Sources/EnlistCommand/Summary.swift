import ArgumentParser
import Diagnostics
import Playbook

/// What a command says at its end: the problems, and a line with the counts.
struct Summary {
  private let result: SiteReport
  private let command: String
  private let output: String?
  private let isStrict: Bool

  init(_ result: SiteReport, command: String, output: String?, isStrict: Bool) {
    self.result = result
    self.command = command
    self.output = output.map { Printable.text($0) }
    self.isStrict = isStrict
  }

  /// Prints the report in the format asked for; throws the exit code 1 where the content has problems.
  func print(_ options: ReportOptions, elapsed: Duration) throws {
    var shown = result.diagnostics
    if options.quiet { shown.removeAll { $0.severity == .note } }
    switch options.format {
    case .text:
      printText(shown.sortedByFile(), isQuiet: options.quiet, elapsed: elapsed)
      if let times = result.times, times.isOn { Console.write("\n\(TimingTable.text(times, elapsed: elapsed))") }
    case .json: Console.write(JSONFormatter.format(shown.sorted(), summary: jsonMembers))
    case .github: Console.write(shown.sorted().map(GitHubFormatter.format).joined())
    }
    if let rest = result.published?.leftBehind {
      Console.printError("enlist: note: the old site can't be cleared away: \(rest); the next build tries again")
    }
    if hasFailed { throw ExitCode(1) }
  }
}

extension Summary {
  private var hasFailed: Bool {
    result.diagnostics.hasErrors || isStrict && result.diagnostics.count(of: .warning) > 0
  }

  private func printText(_ diagnostics: [Diagnostic], isQuiet: Bool, elapsed: Duration) {
    let formatter = TextFormatter(usesColor: Console.usesColor)
    let text = diagnostics.map(formatter.format).joined(separator: "\n")
    if !text.isEmpty { Console.write(text) }
    guard !isQuiet else { return }
    if !text.isEmpty { Console.write("\n") }
    Console.write("\(line(elapsed: elapsed))\n")
    for line in [unpublished, saidBefore, unchanged, unshown].compactMap(\.self) { Console.write("\(line)\n") }
  }

  /// Where nothing was done, notes were said when the site was made.
  private var saidBefore: String? {
    guard let said = result.saidBefore else { return nil }
    let notes = said.notes > 0 ? " and says the \(counted(said.notes, "note", "notes")) again" : ""
    return "nothing has changed since it was built; --force makes it again\(notes)"
  }

  /// Where only some communities have changed, notes on the others were said when these were made.
  private var unchanged: String? {
    guard let (communities, said) = result.unchanged else { return nil }
    let notes = said.notes > 0 ? " and says again what was noted" : ""
    return communities == 1
      ? "1 community keeps its pages, since its record is as it was; --force makes it again\(notes)"
      : "\(grouped(communities)) communities keep their pages, since their records are as they were; "
        + "--force makes them again\(notes)"
  }

  /// Whose record kept it from being built, while the others were published.
  private var unpublished: String? {
    guard result.published != nil else { return nil }
    let parts = [
      (result.keptCommunities, "keeps its last good pages", "keep their last good pages"),
      (
        result.leftOutCommunities, "is left out, since it has no good pages to keep",
        "are left out, since they have no good pages to keep"
      ),
    ]
    let words = parts.filter { !$0.0.isEmpty }.map { ids, one, many in
      "\(ids.joined(separator: ", ")) \(ids.count == 1 ? one : many)"
    }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// What the rules of `check` found that this command doesn't show.
  private var unshown: String? {
    let (warnings, notes) = (result.counts.unshownWarnings, result.counts.unshownNotes)
    guard warnings + notes > 0 else { return nil }
    let parts = [(warnings, "warning", "warnings"), (notes, "note", "notes")]
    let words = parts.filter { $0.0 > 0 }.map { counted($0.0, $0.1, $0.2) }.joined(separator: " and ")
    return "the rules found \(words) more: 'enlist check' shows them"
  }

  /// "built 1,166 pages for 46 communities in public: 3 warnings, 5 notes; 0.8 s, as of 2026-11-23".
  private func line(elapsed: Duration) -> String {
    "\(outcome): \(counts); \(seconds(elapsed)) s, as of \(result.today)"
  }

  private var outcome: String {
    let communities = counted(result.communities.count, "community", "communities")
    let part = result.shard.map { " (part \($0))" } ?? ""
    let size = "\(counted(result.counts.pages, "page", "pages")) for \(communities)\(part)"
    guard let output else { return hasFailed ? "checked, with problems" : "checked \(size)" }
    guard let published = result.published else { return "nothing was published, '\(output)' is as it was" }
    return published.changedNothing ? "'\(output)' is up to date, \(size)" : "built \(size) in '\(output)'"
  }

  private var counts: String {
    let parts = [
      (result.diagnostics.count(of: .error), "error", "errors"),
      (result.counts.warnings, "warning", "warnings"), (result.counts.notes, "note", "notes"),
      (result.counts.incompleteKits, "incomplete kit", "incomplete kits"),
    ]
    let words = parts.filter { $0.0 > 0 }.map { counted($0.0, $0.1, $0.2) }
    let accepted = result.counts.accepted > 0 ? ["\(grouped(result.counts.accepted)) accepted"] : []
    return ((words.isEmpty ? ["no problems"] : words) + accepted).joined(separator: ", ")
  }

  private var jsonMembers: [(name: String, value: String?)] {
    [
      ("command", JSONText.quoted(command)),
      ("today", JSONText.quoted(result.today.description)),
      ("shard", result.shard.map { JSONText.quoted($0.description) }),
      ("communities", String(result.communities.count)),
      ("kept_communities", list(result.keptCommunities)),
      ("left_out_communities", list(result.leftOutCommunities)),
      ("incomplete_kits", String(result.incompleteKits)),
      ("pages", String(result.pages)),
      ("files", String(result.files)),
      ("bytes", String(result.bytes)),
      ("errors", String(result.diagnostics.count(of: .error))),
      ("warnings", String(result.diagnostics.count(of: .warning))),
      ("notes", String(result.diagnostics.count(of: .note))),
      ("accepted", String(result.acceptedFindings)),
      ("unshown_warnings", String(result.findings.count(of: .warning))),
      ("unshown_notes", String(result.findings.count(of: .note))),
      ("published", result.published == nil ? "false" : "true"),
    ]
  }

  private func list(_ ids: [String]) -> String { "[" + ids.map(JSONText.quoted).joined(separator: ", ") + "]" }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(grouped(count)) \(count == 1 ? one : many)"
  }

  private func grouped(_ number: Int) -> String {
    number < 1000 ? String(number) : "\(grouped(number / 1000)),\(String(1000 + number % 1000).dropFirst())"
  }

  private func seconds(_ duration: Duration) -> String {
    let tenths = duration.components.seconds * 100 + duration.components.attoseconds / 10_000_000_000_000_000
    return "\(tenths / 100).\(String(100 + tenths % 100).dropFirst())"
  }
}
