import CSystem
import Glibc

/// Digests of what a site is made from: the source's files, the options, the day and the program.
struct BuildInputs: Equatable, Sendable {
  var all: UInt64
  /// The same without the communities' records.
  var shared: UInt64
  /// Of the records' names: links may lead to any community.
  var names: UInt64
}

/// What a build notes so that the next one can tell at once that nothing has changed: digests of all that the site was made
/// from, a mark of the files that were made, and what was said.
///
/// It is an extended attribute of the manifest, not part of its text: inode numbers and times differ from disk to disk, and
/// what is published must not. Where a disk has no such attributes, or a copy lost them, the next build takes its time.
package struct BuildState: Equatable, Sendable {
  var inputs: BuildInputs
  var outputs: UInt64 = 0
  /// A mark of our folders; none where others' files lie in them.
  var folders: UInt64?
  var said: SiteReport.Counts

  /// What is noted of the site in a folder.
  static func noted(in live: FileDescriptor) -> BuildState? {
    let file = try? FileDescriptor.regularFile(Manifest.fileName, in: live)
    return file?.attribute(attribute).flatMap(BuildState.init(text:))
  }

  /// Notes it at the manifest of a site that is about to be published. Without it, only time is lost.
  func note(in folder: FileDescriptor, outputs: OutputMark, folders: UInt64?) {
    var copy = self
    (copy.outputs, copy.folders) = (outputs.sum, folders)
    (try? FileDescriptor.regularFile(Manifest.fileName, in: folder))?.setAttribute(Self.attribute, to: copy.text)
  }
}

extension BuildState {
  private static let attribute = "user.enlist.state"

  private var text: String {
    let digests = [inputs.all, inputs.shared, inputs.names, outputs].map(\.hex) + [folders?.hex ?? "-"]
    return (digests + said.numbers.map(String.init)).joined(separator: " ")
  }

  private init?(text: String) {
    let parts = text.split(separator: " ")
    let (digests, numbers) = (parts.prefix(4).compactMap(UInt64.init(hex:)), parts.dropFirst(5).compactMap { Int($0) })
    guard digests.count == 4, numbers.count + 5 == parts.count, let said = SiteReport.Counts(numbers: numbers) else {
      return nil
    }
    let inputs = BuildInputs(all: digests[0], shared: digests[1], names: digests[2])
    self.init(inputs: inputs, outputs: digests[3], folders: UInt64(hex: parts[4]), said: said)
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
