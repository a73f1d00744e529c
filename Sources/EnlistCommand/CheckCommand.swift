import ArgumentParser
import Diagnostics
import Playbook

/// `enlist check`: everything that `build` reads and renders, without writing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for problems and write nothing.",
    discussion: """
      Reads, merges and renders everything that 'enlist build' does, looks at it as a careful editor would, and reports \
      what it finds. 'enlist check --explain overclaim' says what a finding means.
      """)

  @OptionGroup var source: SourceOptions
  @OptionGroup var report: ReportOptions

  @Option(help: ArgumentHelp("Say what a code means, and check nothing.", valueName: "code"))
  var explain: String?

  func run() throws {
    if let explain { return try Self.explain(explain) }
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
