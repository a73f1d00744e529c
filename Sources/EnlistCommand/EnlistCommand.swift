import ArgumentParser
import Playbook

/// The `enlist` command.
@main
struct EnlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enlist",
    abstract: "Turn one playbook and many communities' facts into sites for employers.",
    discussion: """
      A site's folder holds content/ (plays, communities, the pitch) and templates/. Run in that folder:

        enlist check                  look for problems, write nothing
        enlist check --fix            mend what is certain, after asking
        enlist status                 see which kits lack what
        enlist impact                 see what a build would change
        enlist build                  make the site in public/
        enlist build --community flint --output /tmp/flint
                                      a complete small site of one community

      public/ can be put on any web host as it is, in a subfolder too, or opened from a USB stick.

      Exit codes: 0 done; 1 problems in the content or the templates (the old site stays as it was); \
      2 wrong usage; 3 the environment failed (disk, permissions).
      """,
    version: EnlistVersion.current,
    subcommands: [BuildCommand.self, CheckCommand.self, StatusCommand.self, ImpactCommand.self])

  /// Runs the command and ends the process with Enlist's exit codes, which are not the argument parser's.
  static func main() {
    do {
      try WrongUsage.refuseUnknownCommand(CommandLine.arguments.dropFirst(), known: configuration.subcommands)
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as DiskFailure {
      Console.fail(failure)
    } catch {
      guard exitCode(for: error) == .validationFailure else { leave(error) }
      Console.fail(WrongUsage.failure(message(for: error)))
    }
  }

  /// Ends the process as the parser asks: after a help page, or with the code that a command has thrown.
  private static func leave(_ request: any Error) -> Never {
    let message = fullMessage(for: request)
    if !message.isEmpty { Console.write("\(message)\n") }
    Console.exit(exitCode(for: request).rawValue)
  }
}
