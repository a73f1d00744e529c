import Diagnostics

/// Whether a place that is reported is one that its author can find.
enum PlaceCheck {
  /// Why there is no such place; `nil` where there is.
  static func fault(of place: SourceLocation, in file: SourceFile) -> String? {
    if place.line == 0 { return place.column == 0 ? nil : "column \(place.column) of no line" }
    let lines = file.position(at: file.byteCount).line
    guard place.line <= lines else { return "line \(place.line) of \(lines)" }
    let length = file.lineLength(place.line)
    // One more than the line has: a place may be its end.
    guard (1...length.scalars + 1).contains(place.column) else {
      return "\(place.line):\(place.column), but the line has \(length.scalars) characters"
    }
    guard place.length == 1 || place.column + place.length <= length.scalars + 1, place.length > 0 else {
      return "\(place.line):\(place.column) is \(place.length) long, but the line has \(length.scalars) characters"
    }
    let shown = length.bytes <= SourceLocation.longestExcerpt ? String(file.line(place.line)) : ""
    return place.lineText.utf8.elementsEqual(shown.utf8) ? nil : "line \(place.line) is shown as another"
  }
}
