import Diagnostics

/// Writes for people what publishing would change.
package enum ImpactText {
  package static func text(_ report: ImpactReport) -> String {
    guard report.errors == 0 else {
      let errors = report.errors == 1 ? "1 error" : "\(report.errors) errors"
      return "the content has \(errors), so nothing would be published: 'enlist check' shows them\n"
        + section("", lost(report))
    }
    return summary(report) + section("Source files that are not as they were:", sources(report))
      + section("Communities:", report.groups.map(group).joined())
      + section("The site's own files:", report.siteKinds.map(line).joined()) + section("", lost(report))
  }
}

extension ImpactText {
  /// How many names of communities and files stand in a list.
  private static let nameLimit = 3
  private static let lineLimit = 12
  private static let sourceLimit = 30

  private static func section(_ title: String, _ text: String) -> String {
    text.isEmpty ? "" : "\n\(title)\(title.isEmpty ? "" : "\n")\(text)"
  }

  private static func summary(_ report: ImpactReport) -> String {
    let site = "'\(Printable.text(report.output))'"
    let size = counted(report.files, "file", "files")
    guard report.hasSite else { return "there is no site in \(site) yet: all \(size) would be new\n" }
    let day = day(report)
    guard !report.differences.isEmpty else {
      return "nothing in \(site) would change: \(size) are as they would be\n\(day)"
    }
    let changes = Difference.Change.allCases.compactMap { change in
      let count = report.differences.count { $0.change == change }
      return count > 0 ? "\(grouped(count)) \(change.rawValue)" : nil
    }
    let communities = Set(report.differences.compactMap(\.community)).count
    return "\(site) would change: \(changes.joined(separator: ", ")) of \(size),\n"
      + "in \(grouped(communities)) of \(counted(report.communities, "community", "communities"))\n\(day)"
  }

  /// Pages may show the day, so it makes a difference of its own.
  private static func day(_ report: ImpactReport) -> String {
    guard let builtFor = report.builtFor else { return "" }
    return report.today == builtFor
      ? "as on \(builtFor), the day that site was built for; --today looks at another day\n"
      : "as on \(report.today); that site was built for \(builtFor)\n"
  }

  private static func sources(_ report: ImpactReport) -> String {
    guard report.hasSite else { return "" }
    guard let sources = report.sources else {
      return report.differences.isEmpty ? "" : "  not known: the site was made by an Enlist that didn't note them\n"
    }
    let gone = gone(report)
    if sources.isEmpty, gone.isEmpty {
      return report.differences.isEmpty
        ? "" : "  none: it is the day, an option, another Enlist, or an edit of the output\n"
    }
    let more = sources.count - sourceLimit
    let others = more > 0 ? "  and \(counted(more, "other file", "other files"))\n" : ""
    return sources.prefix(sourceLimit).map { source($0, in: report) }.joined() + others + gone
  }

  private static func gone(_ report: ImpactReport) -> String {
    let count = report.unnamedGone
    return count > 0 ? "  \(counted(count, "other file is", "other files are")) gone\n" : ""
  }

  private static func source(_ source: ChangedSource, in report: ImpactReport) -> String {
    let (alone, together) = report.share(of: source)
    let sole = alone > 0 ? "the reason that \(counted(alone, "file differs", "files differ"))" : nil
    let shared = together > 0 ? "maybe a reason that \(counted(together, "file differs", "files differ"))" : nil
    let parts = [sole, shared].compactMap(\.self)
    let effect = parts.isEmpty ? "no file differs for it" : parts.joined(separator: ", and ")
    return "  \(Printable.text(source.path)) (\(source.state.rawValue))\n    \(effect)\n"
  }

  private static func group(_ group: ImpactReport.Group) -> String {
    let names = group.communities.prefix(nameLimit).joined(separator: ", ")
    let more = group.communities.count - nameLimit
    return "  \(names)\(more > 0 ? " and \(grouped(more)) more" : "")\n" + kinds(group.kinds)
  }

  private static func kinds(_ kinds: [ImpactReport.Kind]) -> String {
    let more = kinds.count - lineLimit
    let rest = more > 0 ? "    and \(counted(more, "other kind", "other kinds"))\n" : ""
    return kinds.prefix(lineLimit).map { "  " + line($0) }.joined() + rest
  }

  private static func line(_ kind: ImpactReport.Kind) -> String {
    let change = kind.change.rawValue + String(repeating: " ", count: 8 - kind.change.rawValue.count)
    return "  \(change) \(Printable.text(kind.name))\(kind.count > 1 ? ": \(grouped(kind.count)) files" : "")\n"
  }

  private static func lost(_ report: ImpactReport) -> String {
    guard !report.lost.isEmpty else { return "" }
    let formatter = TextFormatter()
    return "Answers and progress that no page shows, as what they name isn't there:\n"
      + report.lost.map { problem in
        let place = problem.location.map { "\(formatter.place($0)): " } ?? ""
        let hint = problem.hint.map { "    hint: \(Printable.text($0))\n" } ?? ""
        return "  \(place)\(Printable.text(problem.message))\n\(hint)"
      }.joined()
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(grouped(count)) \(count == 1 ? one : many)"
  }

  private static func grouped(_ number: Int) -> String {
    number < 1000 ? String(number) : "\(grouped(number / 1000)),\(String(1000 + number % 1000).dropFirst())"
  }
}
