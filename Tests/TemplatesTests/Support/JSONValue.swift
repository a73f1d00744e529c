import Foundation

@testable import Templates

/// The data of a specification test, with a schema inferred from it.
enum JSONValue: Decodable {
  case null
  case bool(Bool)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .text(String(number))
    } else if let number = try? container.decode(Double.self) {
      self = .text(String(number))
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  var holdsNull: Bool {
    switch self {
    case .null: true
    case .bool, .text: false
    case .list(let elements): elements.contains(where: \.holdsNull)
    case .object(let fields): fields.values.contains(where: \.holdsNull)
    }
  }

  /// The value for the template, its texts as trusted HTML if the test prints them raw.
  func data(trusted: Bool) -> Data {
    switch self {
    case .null: return Data(trusted ? .prose : .text, .absent)
    case .bool(let flag): return Data(.flag, .flag(flag))
    case .text(let text): return trusted ? .prose(text) : .text(text)
    case .list(let elements):
      let data = elements.map { $0.data(trusted: trusted) }
      return Data(.list(data.first?.kind ?? .text), .list(data.map(\.value)))
    case .object(let fields):
      let data = fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value.data(trusted: trusted)) }
      let schema = Schema(data.map { Schema.Field($0.0, $0.1.kind, "") })
      return Data(.record(schema), .record(Record(data.map(\.1.value))))
    }
  }
}
