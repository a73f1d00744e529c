import Diagnostics
import StructuredData

extension Sourced where Wrapped == String {
  /// The text with the place of each word, found again in the file: YAML folds lines and resolves escapes, so that not all
  /// of it stands there as it is read.
  var words: MappedText {
    var rest = source.text
    // Most texts stand there in one piece.
    if let offset = rest.utf8Offset(of: value) {
      let start = source.bytes.lowerBound + offset
      return MappedText(value, copiedFrom: SourceRange(file: source.file, bytes: start..<start + value.utf8.count))
    }
    var result = MappedText(madeFrom: source.file)
    for piece in value.pieces {
      let piece = String(piece)
      guard let found = rest.place(of: piece) else {
        result.append(piece, from: source)
        continue
      }
      result.append(piece, from: place(of: rest[found]))
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
      let piece = rest.prefix { $0.isSpacing == first.isSpacing }
      pieces.append(piece)
      rest = rest[piece.endIndex...]
    }
    return pieces
  }
}
