import ArgumentParser
import Diagnostics
import Playbook

/// `enlist build`: the whole run, published in one step if nothing in it is an error.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make the site.",
    discussion: """
      The new site is made beside the output folder and put in its place in one step. If the content has errors, \
      nothing is published and the old site stays as it was. Files in the output folder that Enlist did not make \
      are kept.
      """)

  @OptionGroup var source: SourceOptions

  @Option(help: ArgumentHelp("The folder to publish to. Default: public in the site's folder.", valueName: "dir"))
  var output: String?

  @Flag(
    help: """
      Publish although some communities' records have errors: these keep their last good pages, or are left out. \
      The exit code is still 1.
      """)
  var keepGoing = false

  @Flag(help: "Make everything again, although nothing has changed.")
  var force = false

  @Option(
    help: ArgumentHelp(
      """
      Build the K-th of N parts of the site, each into a folder of its own; laid over each other, they are the whole: \
      docs/scale.md.
      """, valueName: "K/N"))
  var shard: String?

  @Flag(help: "Print how long each stage took, and how much it had to do.")
  var timings = false

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if timings, report.format != .text { throw ValidationError("--timings shows its table as text only") }
    if let shard { try validate(shard: shard) }
  }

  private func validate(shard: String) throws {
    guard Shard(shard) != nil else {
      throw ValidationError("'\(shard)' is no part of a site: write --shard 1/3 for the first of three, up to 3/3")
    }
    if !source.community.isEmpty {
      throw ValidationError("--shard deals out all communities: leave out --community, or --shard")
    }
    if keepGoing {
      throw ValidationError(
        "--keep-going needs the last good site, of which a part has only some: leave out one of both")
    }
  }

  func run() throws {
    let started = ContinuousClock.now
    let folder = output ?? Self.defaultOutput(for: source.source)
    let request = try request
    try SourceTree.requireFolder(at: source.source)
    let target = try OutputFolder(path: folder, source: source.source, home: Environment.home)
    let progress = ProgressLine(isQuiet: report.quiet)
    let result = try progress.during {
      try SitePipeline.build(request, to: target, options, progress: progress.show)
    }
    let summary = Summary(result, command: "build", output: folder, isStrict: report.strict)
    try summary.print(report, elapsed: ContinuousClock.now - started)
  }

  private var request: SiteRequest {
    get throws {
      var request = try source.request
      request.isTimed = timings
      // The only part there is needs no folder of its own.
      request.shard = shard.flatMap(Shard.init).flatMap { $0.count > 1 ? $0 : nil }
      return request
    }
  }

  private var options: BuildOptions {
    var options = BuildOptions()
    options.isStrict = report.strict
    options.keepsGoing = keepGoing
    // A program that reads the report wants all of it, each time.
    options.isForced = force || report.format != .text
    options.program = EnlistVersion.program
    return options
  }

  static func defaultOutput(for source: String) -> String {
    if source == "." || source == "./" { return "public" }
    return source.hasSuffix("/") ? "\(source)public" : "\(source)/public"
  }
}
