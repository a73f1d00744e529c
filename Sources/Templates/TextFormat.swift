/// What kind of text a template makes. It decides the escaping, and follows from the ending of the file's name.
package enum TextFormat: String, CaseIterable, Sendable {
  case html
  case text = "txt"
  case csv
  case json
  case xml
  case css

  /// The format of a file name, or `nil` for an ending that templates cannot have.
  package init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    self.init(rawValue: fileName[fileName.index(after: dot)...].lowercased())
  }
}
