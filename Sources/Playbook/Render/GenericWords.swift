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
    var values = schema.fields.indices.map { record[$0] }
    switch (schema.fields[index].kind, values[index]) {
    case (.text, .absent) where path.count == 1:
      values[index] = .text(text)
    case (.record(let inner), .record(let value)):
      values[index] = .record(filled(value, schema: inner, path: path.dropFirst(), text))
    case (.record(let inner), .absent):
      values[index] = .record(filled(Record([]), schema: inner, path: path.dropFirst(), text))
    default: break
    }
    return Record(values)
  }
}
