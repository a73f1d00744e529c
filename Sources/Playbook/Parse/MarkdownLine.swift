/// One line of Markdown, looked at before cmark sees it.
struct MarkdownLine {
  let start: Int
  /// The width of the white space before the text; a tab leads to the next multiple of 4.
  let indent: Int
  /// The text after the white space.
  let rest: Substring
  /// The offset of `rest`.
  let restStart: Int
  var isCode = false
  /// Whether it belongs to a list, as far as can be seen.
  var isInList = false
  /// Whether a list is open where it starts.
  var isBehindItem = false
  /// Whether it stands in a section of which every list is read: a play's checklist, questions or talking points.
  var isInListSection = false

  /// The bullets that word processors write; CommonMark knows none of them.
  static let foreignBullets = "•◦▪●‣"

  init(_ line: Substring, start: Int) {
    let space = line.prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    self.start = start
    indent = Self.width(of: space, from: 0)
    rest = line[space.endIndex...]
    restStart = start + space.utf8.count
  }

  /// How many columns white space takes up that starts in a column.
  static func width(of space: Substring, from column: Int) -> Int {
    space.reduce(column) { $0 + ($1 == "\t" ? 4 - $0 % 4 : 1) } - column
  }

  /// The run of backticks or tildes that opens a code block. Backticks behind backticks are code inside a line.
  var openingFence: Substring? {
    guard let run = fence else { return nil }
    return run.first == "`" && rest[run.endIndex...].contains("`") ? nil : run
  }

  func closesFence(_ opening: Substring) -> Bool {
    guard let run = fence, run.hasPrefix(opening) else { return false }
    return rest[run.endIndex...].allSatisfy(\.isSpacing)
  }

  private var fence: Substring? {
    guard let first = rest.first, first == "`" || first == "~" else { return nil }
    let run = rest.prefix { $0 == first }
    return run.count >= 3 ? run : nil
  }

  /// A list marker at the start of the text, whether or not a space follows.
  var marker: Substring? {
    guard let first = rest.first else { return nil }
    if "-*+".contains(first) || Self.foreignBullets.contains(first) { return rest.prefix(1) }
    let digits = rest.prefix { $0.isASCII && $0.isNumeral }
    guard (1...9).contains(digits.count), let next = rest[digits.endIndex...].first, next == "." || next == ")" else {
      return nil
    }
    return rest[...digits.endIndex]
  }

  /// Whether the marker may be a list item's although no space follows: what follows begins a text, and the marker is no
  /// emphasis, rule or sign. Behind a dash that may be a number, too: nobody lists `-5` but as an item.
  var mayMissSpace: Bool {
    guard let marker else { return false }
    let text = rest[marker.endIndex...]
    guard let first = text.first else { return false }
    switch marker {
    case "*": return (first.isWordLetter || "¿¡".contains(first)) && !text.contains("*")
    case "-": return first.isWordLetter || first.isNumeral || Self.openings.contains(first)
    case "+": return first.isWordLetter || Self.openings.contains(first)
    default: return first.isWordLetter || "¿¡".contains(first)
    }
  }

  /// The signs that a text may begin with.
  private static let openings = "*_\"“‘'[({$`¿¡"

  var isListItem: Bool {
    guard !isCode, let marker else { return false }
    guard let following = rest[marker.endIndex...].first else { return true }
    return following.isSpacing || mayMissSpace || Self.foreignBullets.contains(marker)
  }

  /// `#TechHire` is a hashtag, unless what follows names a section.
  var isHeading: Bool {
    let hashes = rest.prefix { $0 == "#" }.count
    guard !isCode, (1...6).contains(hashes) else { return false }
    let text = rest.dropFirst(hashes)
    return hashes > 1 || text.first?.isSpacing != false || SectionKind(heading: String(text)) != .other
  }

  /// The column in which an item's text begins when its marker stands in another column than it was written in. Behind
  /// five spaces or more, CommonMark takes all but one for the text's.
  func textColumn(ofItemAt column: Int) -> Int {
    guard let marker else { return column }
    let end = column + marker.count
    let space = rest[marker.endIndex...].prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    let width = Self.width(of: space, from: end)
    let isBlank = space.endIndex == rest.endIndex
    return end + (isBlank || !(1...4).contains(width) ? 1 : width)
  }
}
