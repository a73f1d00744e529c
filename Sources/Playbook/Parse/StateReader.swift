import Diagnostics
import StructuredData

/// Reads `states`: postal codes of two capital letters. Only invented examples may have none.
enum StateReader {
  static func read(_ record: RecordReader, isRequired: Bool) -> [Sourced<String>] {
    let states = record.texts("states", isRequired ? .required : .optional)
    if isRequired, let value = record.value("states"), case .list(let items) = value.content, items.isEmpty {
      record.report(.noStates(at: value.source))
    }
    for state in states where !isPostalCode(state.value) { record.report(.notAPostalCode(state)) }
    return states.filter { isPostalCode($0.value) }
  }

  private static func isPostalCode(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
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
      hint: capitals.utf8.count == 2 && capitals != state.value
        ? "write it in capitals: \(capitals)" : "write two capital letters, such as MO")
  }
}
