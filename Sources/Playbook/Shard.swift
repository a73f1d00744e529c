/// One of several parts of a site, each of which is built on its own, on one computer or on many, and knows nothing of the
/// others. Laid over each other, their outputs are the whole site.
///
/// The first part also makes the site's own pages and copies assets and media. For that it reads all records, but of those
/// that are another part's it makes no pages.
package struct Shard: Equatable, Sendable, CustomStringConvertible {
  /// From 1.
  package let number: Int
  package let count: Int

  /// - Parameter text: such as `2/3` for the second of three; `nil` where it is anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.filter { $0.utf8.allSatisfy(Self.isDigit) }.compactMap { Int($0) }
    guard parts.count == 2, numbers.count == 2, numbers[0] >= 1, numbers[0] <= numbers[1] else { return nil }
    (number, count) = (numbers[0], numbers[1])
  }

  package var description: String { "\(number)/\(count)" }

  /// Whether the site's own pages are this part's.
  var makesSite: Bool { number == 1 }

  /// The records that this part reads: every N-th is its own. The first record is the last part's, since the first part has
  /// most to do.
  func deal(_ records: [SourceEntry]) -> [DealtRecord] {
    records.enumerated().compactMap { index, entry in
      let isOwn = index % count == count - number
      return isOwn || makesSite ? DealtRecord(entry: entry, isElsewhere: !isOwn) : nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

/// A record to read, and what for.
struct DealtRecord: Sendable {
  let entry: SourceEntry
  /// Whether another part makes its pages: then the site's own pages only name the community.
  var isElsewhere = false
}
