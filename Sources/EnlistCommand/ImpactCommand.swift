import ArgumentParser
import Playbook

/// `enlist impact`: what an edit changes, before it is published.
struct ImpactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: "Show what a build would change in the site that is there now.",
    discussion: """
      Makes the site in memory and compares it with the output folder: which files would be new, changed or \
      removed, in which communities, and which source files are not as they were when that site was built. A \
      community's record changes its own pages and the site's lists; a template changes its own; what all share \
      may change everything. It also names answers and progress that point at a task or a question that is no \
      longer there, mostly because its text was changed.

        enlist impact                           against public/
        enlist impact --community flint         that community's pages only

      Pages may show the day. So that only edits show, the site is made for the day that the last build was for; \
      --today takes another.

      Writes nothing. Exit code 0 whatever would change, 1 where errors in the content would keep it from being \
      published.
      """)

  @OptionGroup var source: SourceOptions

  @Option(help: ArgumentHelp("The folder with the site. Default: public in the site's folder.", valueName: "dir"))
  var output: String?

  func run() throws {
    var request = try source.request
    try SourceTree.requireFolder(at: source.source)
    let folder = output ?? BuildCommand.defaultOutput(for: source.source)
    let target = try OutputFolder(path: folder, source: source.source, home: Environment.home)
    if source.today == nil, let day = target.manifest?.day { request.today = day }
    let progress = ProgressLine(isQuiet: false)
    let report = try progress.during { try SitePipeline.impact(request, on: target, progress: progress.show) }
    Console.write(ImpactText.text(report))
    if report.errors > 0 { throw ExitCode(1) }
  }
}
