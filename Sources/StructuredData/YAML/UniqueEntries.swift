import Diagnostics

/// The entries of a map, each key once.
struct UniqueEntries {
  private(set) var all: [Value.Entry] = []
  private var places: [String: SourceRange] = [:]

  /// The place of the first entry with the same key, if there is one; then the new one is left out.
  mutating func append(_ entry: Value.Entry) -> SourceRange? {
    if let first = places[entry.key.value] { return first }
    places[entry.key.value] = entry.key.source
    all.append(entry)
    return nil
  }
}
