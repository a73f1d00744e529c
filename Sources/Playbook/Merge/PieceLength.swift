/// How long a message is, counted as its limit counts.
package struct PieceLength: Sendable {
  package var count: Int
  package var unit: Piece.Limit.Unit
  package var isOver: Bool

  /// Speech is counted at this many words a minute.
  package static let wordsPerMinute = 150

  /// - Parameter text: the message as it is sent, filled in.
  package init(of text: String, limit: Piece.Limit?) {
    unit = limit?.unit ?? .words
    count = Self.count(of: text, unit)
    isOver = count > limit?.count ?? Int.max
  }

  private static func count(of text: String, _ unit: Piece.Limit.Unit) -> Int {
    let words = text.split(whereSeparator: \.isWhitespace).count
    switch unit {
    case .characters: return text.trimmingSpaces().count
    case .words: return words
    case .seconds: return (words * 60 + wordsPerMinute - 1) / wordsPerMinute
    }
  }

  package var inWords: String { "\(count) \(unit.rawValue)" }
}

extension Piece.Limit {
  package var inWords: String { "\(count) \(unit.rawValue)" }
}
