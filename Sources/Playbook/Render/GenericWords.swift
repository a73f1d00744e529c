import StructuredData
import Templates

/// Puts the site's generic words ("your community") where the playbook's own pages have no community to name.
enum GenericWords {
  /// The record with each word at the place its name says, where nothing else stands.
  static func fill(_ record: Record, schema: Schema, words: [Word]) -> Record {
    words.reduce(record) { record, word in
      filled(record, schema: schema, path: word.name.value.split(separator: ".").map(String.init)[...], word.text.value)
    }
  }

  /// The dotted names of all text, in records however deep.
  static func names(in schema: Schema) -> [String] {
    schema.fields.flatMap { field -> [String] in
      switch field.kind {
      case .text: [field.name]
      case .record(let inner): names(in: inner).map { "\(field.name).\($0)" }
      case .prose, .flag, .list: []
      }
    }
  }

  private static func filled(_ record: Record, schema: Schema, path: ArraySlice<String>, _ text: String) -> Record {
    guard let name = path.first, let index = schema.index(of: name) else { return record }
    var record = record
    switch (schema.fields[index].kind, record.values[index]) {
    case (.text, .absent) where path.count == 1:
      record.values[index] = .text(text)
    case (.record(let inner), .record(let value)):
      record.values[index] = .record(filled(value, schema: inner, path: path.dropFirst(), text))
    case (.record(let inner), .absent):
      let empty = Record(inner.fields.map { _ in .absent })
      record.values[index] = .record(filled(empty, schema: inner, path: path.dropFirst(), text))
    default: break
    }
    return record
  }
}
