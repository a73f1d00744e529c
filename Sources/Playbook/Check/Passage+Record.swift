import Diagnostics
import StructuredData

extension Sourced where Wrapped == String {
  /// The text with the place of each word, found again in the file: YAML folds lines and resolves escapes, so that not all
  /// of it stands there as it is read.
  var words: MappedText {
    var result = MappedText(madeFrom: source.file)
    var rest = source.text
    for piece in value.pieces {
      guard let found = rest.firstRange(of: piece) else {
        result.append(String(piece), from: source)
        continue
      }
      result.append(String(piece), from: place(of: rest[found]))
      rest = rest[found.upperBound...]
    }
    return result
  }

  private func place(of piece: Substring) -> SourceRange {
    let text = source.file.text.utf8
    let start = text.distance(from: text.startIndex, to: piece.startIndex)
    return SourceRange(file: source.file, bytes: start..<start + piece.utf8.count)
  }
}

extension String {
  /// Words and the white space between them, by turns.
  fileprivate var pieces: [Substring] {
    var pieces: [Substring] = []
    var rest = self[...]
    while let first = rest.first {
      let piece = rest.prefix { $0.isWhitespace == first.isWhitespace }
      pieces.append(piece)
      rest = rest[piece.endIndex...]
    }
    return pieces
  }
}
