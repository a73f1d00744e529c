import ArgumentParser
import Playbook

/// `enlist status`: what each community's kit has and lacks.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show how ready each community's kit is, the least ready first.",
    discussion: """
      A kit needs seven things: a contact and a next step of the community's own, a local figure, one that is not \
      old (24 months, or site.yaml's max_age), a story with consent, answers to the key questions, and messages \
      within their limits. Each counts the same; answers and messages count by how many of them there are. Below \
      the grid stands what to do first: what would help most communities most. Invented examples and drafts are \
      left out.

        enlist status --format csv > status.csv     for a spreadsheet
        enlist status --community flint             one community

      Writes nothing. Exit code 1 where the content has errors: a record that can't be read is missing here.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case csv
  }

  @OptionGroup var source: SourceOptions

  @Option(help: ArgumentHelp("text for people, json for programs, csv for spreadsheets.", valueName: "format"))
  var format = Format.text

  func run() throws {
    let progress = ProgressLine(isQuiet: false)
    let request = try source.request
    let report = try progress.during { try SitePipeline.status(request, progress: progress.show) }
    switch format {
    case .text: Console.write(StatusGrid.text(report))
    case .json: Console.write(StatusTables.json(report))
    case .csv: Console.write(StatusTables.csv(report))
    }
    if report.errors > 0 { throw ExitCode(1) }
  }
}
