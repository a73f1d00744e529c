import Diagnostics

/// The entries of a map, each key once.
struct UniqueEntries {
  private(set) var all: [Value.Entry] = []
  /// The places of keys in a map that has many; few are compared one by one, which is quicker than hashing them.
  private var places: [String: SourceRange] = [:]
  private static let few = 16

  init() { all.reserveCapacity(8) }

  /// The place of the first entry with the same key, if there is one; then the new one is left out.
  mutating func append(_ entry: Value.Entry) -> SourceRange? {
    if let first = place(of: entry.key.value) { return first }
    all.append(entry)
    if all.count == Self.few + 1 {
      for entry in all { places[entry.key.value] = entry.key.source }
    } else if all.count > Self.few {
      places[entry.key.value] = entry.key.source
    }
    return nil
  }

  private func place(of key: String) -> SourceRange? {
    all.count > Self.few ? places[key] : all.first { $0.key.value == key }?.key.source
  }
}
