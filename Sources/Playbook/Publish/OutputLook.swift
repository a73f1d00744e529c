import Synchronization

/// A look at all files of the output that the list names: at the site's own and at each community's. It begins on a second thread
/// when it is made.
final class OutputLook: Sendable {
  /// How the files are.
  struct Marks: Sendable {
    var site: OutputMark
    /// In the order of the list's entries.
    var communities: [OutputMark]

    /// Of all files.
    var all: OutputMark { communities.reduce(into: site) { $0 += $1 } }
  }

  private let seen: Seen
  private let work: SharedWork

  private final class Seen: Sendable {
    /// The site's own first; `nil` what was not looked at.
    let marks: Mutex<[OutputMark?]>
    let isIntact = Mutex(true)

    init(_ count: Int) { marks = Mutex(Array(repeating: nil, count: count)) }
  }

  init(_ manifest: Manifest, in live: FileDescriptor) {
    let lists = manifest.lists
    let seen = Seen(lists.count)
    self.seen = seen
    work = SharedWork(lists.count) { piece in
      // Where one file is gone, nobody needs to know of the others.
      guard seen.isIntact.withLock({ $0 }) else { return }
      let mark = OutputMark(of: lists[piece], in: live)
      seen.marks.withLock { $0[piece] = mark }
      if mark == nil { seen.isIntact.withLock { $0 = false } }
    }
  }

  /// What was seen; `nil` where one of the files is not there any more.
  func marks() -> Marks? {
    work.finish()
    let all = seen.marks.withLock { $0 }
    let marks = all.compactMap { $0 }
    guard marks.count == all.count, let site = marks.first else { return nil }
    return Marks(site: site, communities: Array(marks.dropFirst()))
  }
}
