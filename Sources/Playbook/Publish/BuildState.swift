import CSystem
import Glibc

/// Marks of what a site is made from: the source's files, the options, the day and the program.
struct BuildInputs: Equatable, Sendable {
  var all: String
  /// The same without what the communities' records say.
  var shared: String
}

/// What a build notes so that the next one can tell at once that nothing has changed: a mark of all that the site was made
/// from, one of the files that were made, and what was said.
///
/// It is an extended attribute of the manifest, not part of its text: inode numbers and times differ from disk to disk, and
/// what is published must not. Where a disk has no such attributes, or a copy lost them, the next build takes its time.
package struct BuildState: Equatable, Sendable {
  var inputs: BuildInputs
  /// Of the files' sizes, times, permissions and inode numbers.
  var outputs = ""
  var said: SiteReport.Counts

  /// What is noted of the site in a folder, if nothing of its files was touched since.
  static func intact(in live: FileDescriptor, _ manifest: Manifest) -> BuildState? {
    guard let file = try? FileDescriptor.regularFile(Manifest.fileName, in: live),
      let state = file.attribute(attribute).flatMap(BuildState.init(text:)),
      state.outputs == mark(of: manifest.paths, in: live)
    else { return nil }
    return state
  }

  /// Notes it at the manifest of a site that is about to be published. Without it, only time is lost.
  func note(in folder: FileDescriptor, _ manifest: Manifest) {
    guard let mark = Self.mark(of: manifest.paths, in: folder) else { return }
    var copy = self
    copy.outputs = mark
    (try? FileDescriptor.regularFile(Manifest.fileName, in: folder))?.setAttribute(Self.attribute, to: copy.text)
  }
}

extension BuildState {
  private static let attribute = "user.enlist.state"

  private var text: String {
    ([inputs.all, inputs.shared, outputs] + said.numbers.map(String.init)).joined(separator: " ")
  }

  private init?(text: String) {
    let parts = text.split(separator: " ")
    let numbers = parts.dropFirst(3).compactMap { Int($0) }
    guard numbers.count + 3 == parts.count, let said = SiteReport.Counts(numbers: numbers) else { return nil }
    let inputs = BuildInputs(all: String(parts[0]), shared: String(parts[1]))
    self.init(inputs: inputs, outputs: String(parts[2]), said: said)
  }

  /// `nil` where one of the files is not there any more.
  private static func mark(of paths: [String], in folder: FileDescriptor) -> String? {
    var mark = Fingerprint()
    for path in paths {
      guard let status = try? folder.status(of: RawPath(path).cString), status.kind == .file else { return nil }
      mark.add(status.size)
      mark.add(status.modified)
      mark.add(Int(status.permissions))
      mark.add(Int(status.owner))
      mark.add(Int(truncatingIfNeeded: status.inode))
    }
    return mark.longHex
  }
}

extension FileDescriptor {
  /// At most a thousand bytes; `nil` where there is none.
  fileprivate func attribute(_ name: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: 1_000)
    let count = fgetxattr(number, name, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
  }

  fileprivate func setAttribute(_ name: String, to text: String) {
    _ = fsetxattr(number, name, text, text.utf8.count, 0)
  }
}
