/// Finds the column in which each line of a list has to start so that CommonMark sees the items that its author sees: there
/// an item that is indented by four or more, or by four more than the text above it, is code or part of that text.
struct ListIndents {
  /// What a line's indentation becomes.
  struct Column: Equatable {
    var column: Int
    /// Whether the line itself was too far right, not only an item that it goes on or stands beside.
    var isMoved = false
  }

  /// An item that the next line may go on.
  private struct Item {
    let written: Int
    let column: Int
    let textColumn: Int
    var shift: Int { written - column }
  }

  private var items: [Item] = []

  mutating func column(of line: MarkdownLine) -> Column {
    if !line.isInList { items = [] }
    guard line.isListItem else { return Column(column: max(0, line.indent - shift(of: line))) }
    let place = place(of: line)
    items.append(Item(written: line.indent, column: place.column, textColumn: line.textColumn(ofItemAt: place.column)))
    return place
  }

  /// How far the item that a line goes on was moved.
  private func shift(of line: MarkdownLine) -> Int {
    items.last { $0.written < line.indent }?.shift ?? 0
  }

  /// Closes the items that this one is not nested in.
  private mutating func place(of line: MarkdownLine) -> Column {
    // An item that stands left of another must not become nested in it.
    var limit = Int.max
    while let item = items.last {
      let column = line.indent - item.shift
      if line.indent > item.written, column >= item.textColumn {
        return placed(column, behind: item.textColumn, limit)
      }
      items.removeLast()
      if line.indent >= item.written { return placed(column, behind: items.last?.textColumn ?? 0, limit) }
      limit = min(limit, item.column)
    }
    return placed(line.indent, behind: 0, limit)
  }

  /// - Parameter start: the column in which the text of the item around it begins.
  private func placed(_ column: Int, behind start: Int, _ limit: Int) -> Column {
    if limit <= start + 3, column >= limit { return Column(column: limit) }
    return column >= start + 4 ? Column(column: start, isMoved: true) : Column(column: column)
  }
}
