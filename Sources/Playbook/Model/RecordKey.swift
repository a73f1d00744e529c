import Diagnostics

/// Finds what a key in a record means: an id, or any unambiguous beginning of one.
package enum RecordKey {
  package enum Match: Equatable, Sendable {
    case found(Int)
    /// The ids that begin with the key.
    case ambiguous([String])
    /// The id that was probably meant.
    case unknown(nearest: String?)
  }

  /// The position in `ids` of the one that the key means.
  package static func match(_ key: String, among ids: [String]) -> Match {
    if let exact = ids.firstIndex(of: key) { return .found(exact) }
    let beginnings = ids.indices.filter { !key.isEmpty && ids[$0].hasPrefix(key) }
    switch beginnings.count {
    case 1: return .found(beginnings[0])
    case 0: return .unknown(nearest: nearest(to: key, among: ids))
    default: return .ambiguous(beginnings.map { ids[$0] })
    }
  }

  /// The id of the first step that a key without its task may mean: `talk-to-pets` for `case/talk-to-pets`.
  package static func step(_ key: String, of tasks: [Task]) -> String? {
    guard key.count > 2 else { return nil }
    return tasks.lazy.flatMap(\.steps).map(\.id).first { $0.drop { $0 != "/" }.dropFirst().hasPrefix(key) }
  }

  /// The position of the play that the key means: its number, its slug, or any unambiguous beginning of its slug.
  package static func matchPlay(_ key: String, among plays: [Play]) -> Match {
    let number = PlayNumber(key)
    if let index = plays.firstIndex(where: { $0.comparableNumber == number }) { return .found(index) }
    return match(key, among: plays.map(\.slug))
  }

  /// Ids are long; a slip in a short key is judged against as much of each id. One or two letters are near to anything.
  private static func nearest(to key: String, among ids: [String]) -> String? {
    guard key.count > 2 else { return nil }
    let beginnings = ids.map { String($0.prefix(key.count)) }
    guard let nearest = NearestName.of(key, among: beginnings) ?? NearestName.of(key, among: ids) else { return nil }
    return ids.first { $0 == nearest } ?? ids.first { $0.hasPrefix(nearest) }
  }
}
