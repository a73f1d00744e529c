/// Markdown that makes naive parsers slow or overflows their stack: texts to repeat and how often.
struct PathologicalCase: Decodable, Sendable {
  let name: String
  let parts: [Part]

  struct Part: Decodable, Sendable {
    let text: String
    let count: Int

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      text = try container.decode(String.self)
      count = try container.decode(Int.self)
    }
  }

  /// The text, with no part repeated more often than the limit.
  func text(repeating limit: Int) -> String {
    parts.map { String(repeating: $0.text, count: min($0.count, limit)) }.joined()
  }
}
