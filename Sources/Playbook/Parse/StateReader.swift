import Diagnostics
import StructuredData

/// Reads `states`: postal codes of two capital letters. A real community without any stands apart in the directory.
enum StateReader {
  static func read(_ record: RecordReader, isExample: Bool, name: Sourced<String>?) -> [Sourced<String>] {
    let states = record.texts("states")
    for state in states where !isPostalCode(state.value) { record.report(.notAPostalCode(state)) }
    if let name, !isExample, isMissing(record) { record.report(.noStates(name)) }
    return states.filter { isPostalCode($0.value) }
  }

  private static func isMissing(_ record: RecordReader) -> Bool {
    guard let value = record.value("states") else { return true }
    guard case .list(let items) = value.content else { return false }
    return items.isEmpty
  }

  private static func isPostalCode(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
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
      hint: capitals.utf8.count == 2 && capitals != state.value
        ? "write it in capitals: \(capitals)" : "write two capital letters, such as MO")
  }
}
