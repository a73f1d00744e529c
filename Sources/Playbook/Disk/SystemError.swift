import Glibc

/// Why the system refused a call: the value of `errno`.
package struct SystemError: Error, Equatable, Sendable {
  package let number: Int32

  package init(_ number: Int32) {
    self.number = number
  }

  /// The reason in the system's words: "No space left on device".
  package var words: String { String(cString: strerror(number)) }

  /// What usually helps, for the reasons people meet.
  package var hint: String? {
    switch number {
    case ENOSPC, EDQUOT: "make room on the disk and run the command again"
    case EACCES, EPERM: "check who may read and write there"
    case EROFS: "the disk is read-only: choose a folder elsewhere"
    case ENOENT: "check the path: there is no such file or folder"
    case EMFILE, ENFILE: "too many files are open: close other programs and run the command again"
    case ENAMETOOLONG: "use a shorter name"
    default: nil
    }
  }
}

/// Makes a system call, again where a signal interrupted it; a negative result throws `errno`.
func systemCall<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
  while true {
    let result = call()
    if result >= 0 { return result }
    let reason = errno
    if reason != EINTR { throw SystemError(reason) }
  }
}
