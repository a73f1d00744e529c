import ArgumentParser
import Diagnostics
import Playbook

/// `enlist check`: everything that `build` reads and renders, without writing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for problems and write nothing.",
    discussion: "Reads, merges and renders everything that 'enlist build' does, and reports what it finds.")

  @OptionGroup var source: SourceOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let started = ContinuousClock.now
    let progress = ProgressLine(isQuiet: report.quiet)
    let request = try source.request
    let result = try progress.during { try SitePipeline.check(request, progress: progress.show) }
    let summary = Summary(result, command: "check", output: nil, isStrict: report.strict)
    try summary.print(report, elapsed: ContinuousClock.now - started)
  }
}
