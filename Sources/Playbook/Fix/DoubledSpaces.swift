import Diagnostics

/// Finds two spaces between two words of a line. More than two may be meant, to line something up.
enum DoubledSpaces {
  /// The doubled spaces of a text for readers, where exactly they were written. Indentation, the ends of lines and tables are no
  /// such text; code keeps what it has.
  static func mends(in passage: Passage) -> [Mend] {
    runs(in: passage.text).compactMap { run in
      let place = passage.words.source(of: run)
      guard place.text.utf8.elementsEqual(passage.text.slice(run).utf8), !isCode(place, in: passage) else { return nil }
      return Mend(kind: .doubledSpace, place: place, replacement: " ")
    }
  }

  /// Where the text's code is known, only that; otherwise whatever may be code.
  private static func isCode(_ place: SourceRange, in passage: Passage) -> Bool {
    passage.isCode(place) || place.isInBlockOfCode || !passage.hasCode && place.isInLineWithCode
  }

  /// In UTF-8 bytes.
  static func runs(in text: String) -> [Range<Int>] {
    guard text.utf8.contains(0x20) else { return [] }
    var runs: [Range<Int>] = []
    var (count, offset, isAfterWord) = (0, 0, false)
    for byte in text.utf8 {
      if byte == 0x20 {
        count += 1
      } else {
        let isLineEnd = byte == 0x0A || byte == 0x0D || byte == 0x09
        if count == 2, isAfterWord, !isLineEnd { runs.append(offset - count..<offset) }
        (count, isAfterWord) = (0, !isLineEnd)
      }
      offset += 1
    }
    return runs
  }
}

extension SourceRange {
  /// Whether the line has a code mark.
  fileprivate var isInLineWithCode: Bool { file.line(file.position(at: bytes.lowerBound).line).contains("`") }

  /// Whether the line may be code, in which spaces count: it stands between fences, or is indented like a block of code and
  /// the lines above it are, up to a blank one.
  fileprivate var isInBlockOfCode: Bool {
    let number = file.position(at: bytes.lowerBound).line
    guard file.path.hasSuffix(".md") else { return false }
    let above = (1..<max(1, number)).map { file.line($0) }
    if !above.count(where: \.isFence).isMultiple(of: 2) { return true }
    guard file.line(number).isIndentedLikeCode else { return false }
    return above.last { !$0.isIndentedLikeCode }?.allSatisfy(\.isSpacing) ?? true
  }
}

extension Substring {
  fileprivate var isFence: Bool {
    let text = drop { $0 == " " || $0 == ">" || $0 == "-" }
    return text.hasPrefix("```") || text.hasPrefix("~~~")
  }

  fileprivate var isIndentedLikeCode: Bool {
    (hasPrefix("    ") || hasPrefix("\t")) && contains { !$0.isSpacing }
  }
}
