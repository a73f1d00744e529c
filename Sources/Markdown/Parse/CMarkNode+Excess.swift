import CMarkGFM

extension CMarkNode {
  /// What makes a tree unfit for conversion.
  enum Excess {
    /// This node is the first that has too many nodes above it.
    case depth(CMarkNode)
    /// Short rows of wide tables are filled up with empty cells: 12 kB can become four million.
    case nodes(CMarkNode)
    /// Twenty thousand links to one address of 20 kB are a page of 400 MB.
    case addresses(CMarkNode)
  }

  /// Looks for too deep or too many nodes, or too many bytes of addresses, without recursion.
  func excess(depth depthLimit: Int, nodes nodeLimit: Int, addresses addressLimit: Int) -> Excess? {
    guard let iterator = cmark_iter_new(pointer) else { return nil }
    defer { cmark_iter_free(iterator) }
    var (depth, nodes, addresses) = (0, 0, 0)
    while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
      guard let node = CMarkNode(cmark_iter_get_node(iterator)) else { continue }
      if event == CMARK_EVENT_ENTER {
        nodes += 1
        addresses += node.addressSize
      }
      if !node.kind.isLeaf { depth += event == CMARK_EVENT_ENTER ? 1 : -1 }
      if depth > depthLimit { return .depth(node) }
      if nodes > nodeLimit { return .nodes(node) }
      if addresses > addressLimit { return .addresses(node) }
    }
    return nil
  }
}
