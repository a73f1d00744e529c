/// The environment failed, or the command was given a folder it must not use. Only these are thrown: a fault of the
/// content is a diagnostic.
package struct DiskFailure: Error, Equatable, Sendable {
  /// Whose fault it is, which decides the exit code.
  package enum Kind: Sendable {
    /// The folders the user chose can't be used: exit code 2.
    case wrongUsage
    /// The disk, its permissions or another program stood in the way: exit code 3.
    case environment
  }

  package let kind: Kind
  /// What failed, on which path and why: lower case, no full stop.
  package let message: String
  /// What to do about it.
  package let hint: String?

  package init(_ kind: Kind, _ message: String, hint: String?) {
    self.kind = kind
    self.message = message
    self.hint = hint
  }

  /// A system call that failed. `action` completes "can't …": "write 'public/index.html'".
  package init(cannot action: String, _ error: SystemError) {
    self.init(.environment, "can't \(action): \(error.words)", hint: error.hint)
  }

  /// The code the command ends with.
  package var exitCode: Int32 { kind == .wrongUsage ? 2 : 3 }
}

extension DiskFailure: CustomStringConvertible {
  package var description: String { hint.map { "\(message) (\($0))" } ?? message }
}

/// Runs a disk operation and says in words what it was where it fails.
func doing<Result>(
  _ action: @autoclosure () -> String, _ operation: () throws(SystemError) -> Result
) throws(DiskFailure) -> Result {
  do {
    return try operation()
  } catch {
    throw DiskFailure(cannot: action(), error)
  }
}
