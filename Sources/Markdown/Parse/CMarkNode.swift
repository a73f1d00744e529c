import CMarkGFM
import Glibc

/// A node of a `CMarkTree`, read through Swift types. It must not outlive its tree.
struct CMarkNode {
  let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case footnoteDefinition, table, tableHeader, tableRow, tableCell
    case text, softBreak, lineBreak, code, html, emphasis, strong, strikethrough, link, image, footnoteReference
    case unknown

    /// Whether cmark's iterator visits such a node only once.
    var isLeaf: Bool {
      switch self {
      case .htmlBlock, .thematicBreak, .codeBlock, .text, .softBreak, .lineBreak, .code, .html: true
      default: false
      }
    }
  }

  var kind: Kind {
    Self.kinds[cmark_node_get_type(pointer).rawValue] ?? extensionKind
  }

  var children: [CMarkNode] {
    var result: [CMarkNode] = []
    var following = CMarkNode(cmark_node_first_child(pointer))
    while let child = following {
      result.append(child)
      following = child.next
    }
    return result
  }

  var next: CMarkNode? { CMarkNode(cmark_node_next(pointer)) }

  var literal: String { Self.string(cmark_node_get_literal(pointer)) }
  var info: String { Self.string(cmark_node_get_fence_info(pointer)) }
  var url: String { Self.string(cmark_node_get_url(pointer)) }
  var title: String { Self.string(cmark_node_get_title(pointer)) }

  /// How many bytes a link's address and title have.
  var addressSize: Int {
    [cmark_node_get_url(pointer), cmark_node_get_title(pointer)].reduce(0) { $0 + ($1.map { strlen($0) } ?? 0) }
  }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }

  /// The first number of an ordered list; `nil` for bullets.
  var listStart: Int? {
    cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
  }

  /// Whether a task list item is ticked; `nil` for other items.
  var isTicked: Bool? {
    typeName == "tasklist" ? cmark_gfm_extensions_get_tasklist_item_checked(pointer) : nil
  }

  var tableAlignments: [Block.Table.Alignment] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return (0..<Int(cmark_gfm_extensions_get_table_columns(pointer))).map { column in
      switch letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }

  /// Where cmark says the node is: 1-based lines and 1-based columns of UTF-8 bytes, the end column inclusive; 0 where
  /// it doesn't say. Right for blocks' starts; inline nodes are placed by `SourceReplay` instead.
  var position: (startLine: Int, startColumn: Int, endLine: Int, endColumn: Int) {
    (
      Int(cmark_node_get_start_line(pointer)), Int(cmark_node_get_start_column(pointer)),
      Int(cmark_node_get_end_line(pointer)), Int(cmark_node_get_end_column(pointer))
    )
  }
}

extension CMarkNode {
  private static let kinds: [UInt32: Kind] = [
    CMARK_NODE_DOCUMENT.rawValue: .document, CMARK_NODE_BLOCK_QUOTE.rawValue: .blockQuote,
    CMARK_NODE_LIST.rawValue: .list, CMARK_NODE_ITEM.rawValue: .item, CMARK_NODE_CODE_BLOCK.rawValue: .codeBlock,
    CMARK_NODE_HTML_BLOCK.rawValue: .htmlBlock, CMARK_NODE_PARAGRAPH.rawValue: .paragraph,
    CMARK_NODE_HEADING.rawValue: .heading, CMARK_NODE_THEMATIC_BREAK.rawValue: .thematicBreak,
    CMARK_NODE_FOOTNOTE_DEFINITION.rawValue: .footnoteDefinition, CMARK_NODE_TEXT.rawValue: .text,
    CMARK_NODE_SOFTBREAK.rawValue: .softBreak, CMARK_NODE_LINEBREAK.rawValue: .lineBreak,
    CMARK_NODE_CODE.rawValue: .code, CMARK_NODE_HTML_INLINE.rawValue: .html, CMARK_NODE_EMPH.rawValue: .emphasis,
    CMARK_NODE_STRONG.rawValue: .strong, CMARK_NODE_LINK.rawValue: .link, CMARK_NODE_IMAGE.rawValue: .image,
    CMARK_NODE_FOOTNOTE_REFERENCE.rawValue: .footnoteReference,
  ]

  /// The extensions' kinds have numbers only at run time, but fixed names.
  private var extensionKind: Kind {
    switch typeName {
    case "table": .table
    case "table_header": .tableHeader
    case "table_row": .tableRow
    case "table_cell": .tableCell
    case "strikethrough": .strikethrough
    default: .unknown
    }
  }

  private var typeName: String { Self.string(cmark_node_get_type_string(pointer)) }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
