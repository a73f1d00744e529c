import Diagnostics

extension HTMLRun {
  mutating func table(_ table: Block.Table, from source: SourceRange) {
    line("<table>", from: source)
    line("<thead>", from: source)
    row(table.header, cell: "th", table.alignments, from: source)
    line("</thead>", from: source)
    if !table.rows.isEmpty {
      line("<tbody>", from: source)
      for row in table.rows { self.row(row, cell: "td", table.alignments, from: source) }
      line("</tbody>", from: source)
    }
    line("</table>", from: source)
  }

  private mutating func row(
    _ cells: [[Inline]], cell name: String, _ alignments: [Block.Table.Alignment], from source: SourceRange
  ) {
    line("<tr>", from: source)
    for (column, cell) in cells.enumerated() {
      let place = cell.first?.source ?? source
      markup("<\(name)\(attribute(for: column < alignments.count ? alignments[column] : .none))>", from: place)
      inlines(cell)
      markup("</\(name)>\n", from: place)
    }
    line("</tr>", from: source)
  }

  /// `align` is obsolete in HTML5, and a strict content security policy forbids styles; so pages use classes.
  private func attribute(for alignment: Block.Table.Alignment) -> String {
    let value =
      switch alignment {
      case .none: ""
      case .left: "left"
      case .center: "center"
      case .right: "right"
      }
    if value.isEmpty { return "" }
    return options.style == .specification ? " align=\"\(value)\"" : " class=\"align-\(value)\""
  }
}
