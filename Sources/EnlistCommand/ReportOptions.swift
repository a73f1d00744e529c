import ArgumentParser
import Diagnostics
import Playbook

/// How a command says what it found.
struct ReportOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case github
  }

  @Flag(help: "Treat warnings as errors: nothing is published, and the exit code is 1.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "text for people, json for programs, github for annotations in a pull request.", valueName: "format"))
  var format = Format.text

  @Flag(help: "Print only errors and warnings.")
  var quiet = false
}
