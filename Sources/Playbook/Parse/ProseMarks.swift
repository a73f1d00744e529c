import Markdown
import Templates

extension [Block] {
  /// The headings, links, pictures and code, in the order in which they were written.
  var marks: [Prose.Mark] { flatMap(\.marks) }
}

extension Block {
  fileprivate var marks: [Prose.Mark] {
    switch content {
    case .heading(let level, let inlines):
      [Prose.Mark(.heading(level: level), text: inlines.plainText, source: source)] + inlines.marks
    case .paragraph(let inlines): inlines.marks
    case .list(let list): list.items.flatMap(\.blocks.marks)
    case .blockQuote(let blocks): blocks.marks
    case .table(let table): ([table.header] + table.rows).flatMap { $0.flatMap(\.marks) }
    case .code(_, let code): [Prose.Mark(.code, text: code, source: source)]
    case .thematicBreak, .html: []
    }
  }
}

extension [Inline] {
  /// The links, pictures and code, in the order in which they were written.
  var marks: [Prose.Mark] { flatMap(\.marks) }
}

extension Inline {
  fileprivate var marks: [Prose.Mark] {
    switch content {
    case .link(let destination, _, let children):
      [Prose.Mark(.link(to: destination.written), text: children.plainText, source: source)] + children.marks
    case .image(let address, _, let children):
      [Prose.Mark(.image(from: address.written), text: children.plainText, source: source)]
    case .code(let code): [Prose.Mark(.code, text: code, source: source)]
    default: children.marks
    }
  }
}

extension [Inline.Part] {
  /// An address as its author wrote it.
  private var written: String {
    reduce(into: "") { text, part in
      switch part {
      case .text(let piece), .tag(let piece, _): text += piece
      }
    }
  }
}
