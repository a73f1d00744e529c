import ArgumentParser
import Diagnostics
import Playbook

/// `enlist check`: everything that `build` reads and renders, without writing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for problems; write nothing but what --fix is told to.",
    discussion: """
      Reads, merges and renders everything that 'enlist build' does, looks at it as a careful editor would, and reports \
      what it finds. 'enlist check --explain overclaim' says what a finding means.

      'enlist check --fix' mends what is certain, and nothing else: garbled characters, doubled spaces, labels of \
      tasks that most of a play writes another way, and titles with a colon that lack quotes. It shows each change \
      and asks before it writes; where nobody can be asked, only --yes makes it write. Line ends and encodings \
      stay as they are, and so does what is accepted.
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var report: ReportOptions

  @Option(help: ArgumentHelp("Say what a code means, and check nothing.", valueName: "code"))
  var explain: String?

  @Flag(help: "Mend what is certain: show the changes, then ask.")
  var fix = false

  @Flag(help: "With --fix: write without asking.")
  var yes = false

  func validate() throws {
    if yes, !fix { throw ValidationError("--yes agrees to what --fix would ask: write --fix --yes") }
    if fix, report.format != .text { throw ValidationError("--fix shows its changes as text only") }
  }

  func run() throws {
    if let explain { return try Self.explain(explain) }
    if fix { return try FixDialogue(plan: FixPlan(source.request), isAgreed: yes).run() }
    let started = ContinuousClock.now
    let progress = ProgressLine(isQuiet: report.quiet)
    let request = try source.request
    let result = try progress.during { try SitePipeline.check(request, progress: progress.show) }
    let summary = Summary(result, command: "check", output: nil, isStrict: report.strict)
    try summary.print(report, elapsed: ContinuousClock.now - started)
  }

  private static func explain(_ code: String) throws {
    guard let text = Explanations.texts[code] else { throw WrongUsage.unknownCode(code) }
    Console.write("\(code)\n\n\(text)\n")
  }
}
