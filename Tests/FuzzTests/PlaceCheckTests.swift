import Diagnostics
import Testing

@testable import FuzzTargets

/// Fuzzing sees only what its checks see.
@Suite struct PlaceCheckTests {
  private let file = SourceFile(path: "a.md", text: "one\ntwö\n")

  @Test("A place in the text, at its end, or of the whole file is right", arguments: 0...9)
  func inside(_ offset: Int) {
    let place = SourceRange(file: file, bytes: offset..<min(offset + 2, 9)).location
    #expect(PlaceCheck.fault(of: place, in: file) == nil)
    #expect(PlaceCheck.fault(of: SourceLocation(path: "a.md"), in: file) == nil)
  }

  @Test(
    "A place that nobody can find is not",
    arguments: [
      (4, 1, 1, ""), (1, 0, 1, "one"), (1, 5, 1, "one"), (2, 3, 2, "twö"), (1, 1, 0, "one"), (1, 1, 1, "two"),
      (0, 1, 1, ""),
    ])
  func outside(_ line: Int, _ column: Int, _ length: Int, _ text: String) {
    let place = SourceLocation(path: "a.md", line: line, column: column, length: length, lineText: text)
    #expect(PlaceCheck.fault(of: place, in: file) != nil)
  }
}
