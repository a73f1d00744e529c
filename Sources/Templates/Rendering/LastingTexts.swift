import Synchronization

/// What sections printed for elements that the pages of many root records have, such as the tasks of a play: each as its
/// stretches that read nothing but the element, and of it nothing that differs from root record to root record. Any thread
/// may read and add.
package final class LastingTexts: Sendable {
  private let kept = Mutex<(texts: [Key: SharedStretches], byteCount: Int)>(([:], 0))
  /// When this much is kept, nothing is added: a large playbook must not fill the memory.
  private let limit: Int

  /// A section of a template, printed for an element.
  struct Key: Hashable {
    let program: ObjectIdentifier
    /// Where the section's body begins.
    let body: Int
    let element: ObjectIdentifier
  }

  package init(limit: Int = 4 << 20) {
    self.limit = limit
  }

  subscript(key: Key) -> SharedStretches? { kept.withLock { $0.texts[key] } }

  func keep(_ stretches: SharedStretches, for key: Key) {
    kept.withLock { kept in
      guard kept.byteCount < limit else { return }
      kept.texts[key] = stretches
      kept.byteCount += stretches.bytes.count + Self.upkeep
    }
  }

  /// What an entry takes beside its text.
  private static let upkeep = 300
}
