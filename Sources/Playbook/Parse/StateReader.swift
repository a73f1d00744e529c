import Diagnostics
import StructuredData

/// Reads `states`: postal codes of two capital letters, each once. Only invented examples may have none.
enum StateReader {
  static func read(_ record: RecordReader, isRequired: Bool) -> [Sourced<String>] {
    let states = record.texts("states", isRequired ? .required : .optional)
    if isRequired, let value = record.value("states"), case .list(let items) = value.content, items.isEmpty {
      record.report(.noStates(at: value.source))
    }
    var places: [String: SourceRange] = [:]
    return states.filter { state in
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

  /// Those of the United States Postal Service: the states, the District of Columbia and the territories.
  fileprivate static let postalCodes = Set(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI \
    SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR VI
    """.split(separator: " ").map(String.init))
}

extension Diagnostic {
  fileprivate static func noStates(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "no-states", "a real community is in at least one state", at: place,
      hint: "list its states' postal codes, such as [MO, IL]; an invented example says 'example: true'")
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
