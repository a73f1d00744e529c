import CMarkGFM
import Synchronization

/// A text parsed by cmark-gfm, with the C tree it owns.
///
/// The options never include `CMARK_OPT_UNSAFE`; the source positions option makes cmark count the lines inside code spans.
struct CMarkTree: ~Copyable {
  private let root: CMarkNode

  /// Finishing a document changes tables that all parsers of the process share (autolink and strikethrough add their
  /// special characters there), so only one thread may do it at a time.
  private static let finishing = Mutex<Void>(())
  private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

  /// cmark counts bytes in 32 bits, and ends the process when a buffer outgrows them.
  private static let byteLimit = 100_000_000

  /// Why a text is not parsed.
  enum Refusal: Error { case tooLong, tooSlow }

  /// Parses UTF-8 bytes without U+0000.
  init(parsing text: [UInt8], extensions: MarkdownExtensions) throws(Refusal) {
    _ = Self.registration
    guard text.count <= Self.byteLimit, let parser = cmark_parser_new(Self.options(for: extensions)) else {
      throw .tooLong
    }
    defer { cmark_parser_free(parser) }
    for name in extensions.cmarkNames {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    guard ParseTrial.ends(text, options: Self.options(for: extensions), extensions: extensions.cmarkNames) else {
      throw .tooSlow
    }
    text.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard let document = Self.finish(parser) else { throw .tooLong }
    root = document
  }

  deinit {
    cmark_node_free(root.pointer)
  }

  /// Visits the tree. No node may leave the closure: it would outlive the memory it stands in.
  func withRoot<Result>(_ visit: (CMarkNode) -> Result) -> Result {
    visit(root)
  }

  private static func finish(_ parser: OpaquePointer) -> CMarkNode? {
    // Neither pointer leaves this thread; only the compiler cannot see it.
    nonisolated(unsafe) let parser = parser
    nonisolated(unsafe) var document: CMarkNode?
    finishing.withLock { _ in document = CMarkNode(cmark_parser_finish(parser)) }
    return document
  }

  private static func options(for extensions: MarkdownExtensions) -> CInt {
    CMARK_OPT_SOURCEPOS | (extensions.contains(.footnotes) ? CMARK_OPT_FOOTNOTES : 0)
  }
}

extension MarkdownExtensions {
  /// The names under which cmark-gfm registers the extensions; footnotes are an option, not an extension.
  fileprivate var cmarkNames: [String] {
    let known: [(MarkdownExtensions, String)] = [
      (.tables, "table"), (.strikethrough, "strikethrough"), (.autolinks, "autolink"), (.taskLists, "tasklist"),
    ]
    return known.filter { contains($0.0) }.map(\.1)
  }
}
