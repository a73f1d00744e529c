import Diagnostics
import StructuredData

/// A checklist item's label as its author wrote it: "Communities".
package struct WrittenLabel: Sendable {
  package var text: Sourced<String>
  /// Ids of the audiences that it names.
  package var audiences: [String]
}

/// A checklist's list whose tasks were found by their labels, since its indentation shows no steps, or others.
package struct RegroupedList: Sendable {
  /// How many steps each of its tasks has.
  package var stepCounts: [Int]
  /// Its first line.
  package var source: SourceRange
}
