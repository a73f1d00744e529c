import Diagnostics
import StructuredData

/// Reads `states`: postal codes of two capital letters, each once. A real community without any stands apart in the
/// directory.
enum StateReader {
  static func read(_ record: RecordReader, isExample: Bool, name: Sourced<String>?) -> [Sourced<String>] {
    if let name, !isExample, isMissing(record) { record.report(.noStates(name)) }
    var places: [String: SourceRange] = [:]
    return record.texts("states").filter { state in
      guard postalCodes.contains(state.value) else {
        record.report(.notAPostalCode(state))
        return false
      }
      guard let first = places.updateValue(places[state.value] ?? state.source, forKey: state.value) else {
        return true
      }
      record.report(.duplicateState(state, first: first))
      return false
    }
  }

  private static func isMissing(_ record: RecordReader) -> Bool {
    guard let value = record.value("states") else { return true }
    guard case .list(let items) = value.content else { return false }
    return items.isEmpty
  }

  /// Those of the United States Postal Service: the states, the District of Columbia and the territories.
  fileprivate static let postalCodes = Set(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI \
    SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR VI
    """.split(separator: " ").map(String.init))
}

extension Diagnostic {
  fileprivate static func noStates(_ name: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .note, code: "no-states", "'\(name.value)' is in no state, so the directory lists it under 'Elsewhere'",
      at: name.source, hint: "list its states' postal codes, such as 'states: [MO, IL]'")
  }

  fileprivate static func notAPostalCode(_ state: Sourced<String>) -> Diagnostic {
    let capitals = state.value.uppercased()
    return Diagnostic(
      .error, code: "not-a-postal-code", "'\(state.value)' is not a state's postal code", at: state.source,
      hint: StateReader.postalCodes.contains(capitals)
        ? "write it in capitals: \(capitals)" : "write the two capital letters of a state or territory, such as MO")
  }

  fileprivate static func duplicateState(_ state: Sourced<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "duplicate-state", "the state '\(state.value)' is listed twice", at: state.source,
      hint: "take one of them out", related: [Related("'\(state.value)' is first written here", at: first)])
  }
}
