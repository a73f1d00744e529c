import ArgumentParser
import Diagnostics
import Playbook

/// What is wrong with how the command was called, in the words and the form of Enlist's other messages.
enum WrongUsage {
  /// The parser's own message, which begins with a capital letter and may end with a full stop.
  static func failure(_ message: String) -> DiskFailure {
    var message = message
    if message.hasSuffix(".") { message.removeLast() }
    let first = message.prefix(1).lowercased() + message.dropFirst()
    return DiskFailure(.wrongUsage, first, hint: "'enlist --help' and 'enlist build --help' show how it is used")
  }

  static func unknownCode(_ code: String) -> DiskFailure {
    DiskFailure(
      .wrongUsage, "no finding has the code '\(code)'",
      hint: NearestName.hint(for: code, among: Explanations.texts.keys.sorted())
        ?? "a code stands in brackets behind each finding")
  }

  /// Throws where the first word, or the one that help is asked for, is neither a command nor an option: the parser would
  /// only call the one unexpected, and take no notice of the other.
  static func refuseUnknownCommand(
    _ arguments: some Collection<String>, known: [any ParsableCommand.Type]
  ) throws(DiskFailure) {
    let names = known.compactMap { $0.configuration.commandName } + ["help"]
    let word = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
    guard let word, !word.hasPrefix("-"), !names.contains(word) else { return }
    throw DiskFailure(
      .wrongUsage, "there is no command '\(word)'", hint: NearestName.hint(for: word, among: names))
  }
}
