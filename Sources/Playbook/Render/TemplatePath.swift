import Diagnostics
import Templates

/// The path of a template below `templates/`, which is the path of what it makes: `[community]/pieces/[piece].txt`.
///
/// A name in brackets stands for every community, play, piece or page.
package struct TemplatePath: Hashable, Sendable {
  package enum Slot: String, CaseIterable, Sendable {
    case community
    case play
    case piece
    case page
  }

  package let text: String
  package let format: TextFormat
  /// The brackets' names, each once.
  package let slots: Set<Slot>
  private let parts: [Part]

  private enum Part: Hashable, Sendable {
    case literal(String)
    case slot(Slot)
  }

  /// Throws where the path can't be a template's.
  init(_ text: String) throws(Fault) {
    guard let format = TextFormat(fileName: text) else { throw .unknownEnding }
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let name = String(rest[rest.index(after: open)..<close])
      guard let slot = Slot(rawValue: name) else { throw .unknownSlot(name) }
      guard !rest[..<open].contains("]") else { throw .unmatchedBracket }
      parts += [.literal(String(rest[..<open])), .slot(slot)]
      rest = rest[rest.index(after: close)...]
    }
    guard !rest.contains("["), !rest.contains("]") else { throw .unmatchedBracket }
    if let folder = Self.helperFolder(text) { throw .unknownHelperFolder(folder) }
    self.text = text
    self.format = format
    self.parts = parts + [.literal(String(rest))]
    slots = Set(parts.compactMap { if case .slot(let slot) = $0 { slot } else { nil } })
  }

  enum Fault: Error, Equatable {
    case unknownEnding
    case unknownSlot(String)
    /// `[play.html`.
    case unmatchedBracket
    /// A folder that begins with `_` is no page's, but only two such folders mean something.
    case unknownHelperFolder(String)
  }

  private static func helperFolder(_ text: String) -> String? {
    text.split(separator: "/").dropLast().first { $0.hasPrefix("_") }.map(String.init)
  }

  /// The path of what the template makes for one combination of things.
  package func output(for names: [Slot: String]) -> String { output { names[$0] } }

  /// The same for names that stand in no dictionary.
  func output(_ name: (Slot) -> String?) -> String {
    var path = ""
    path.reserveCapacity(2 * text.utf8.count)
    for part in parts {
      switch part {
      case .literal(let text): path += text
      case .slot(let slot): path += name(slot) ?? ""
      }
    }
    return path
  }

  /// The folder of what the template makes, with a slash at the end; empty for the site's own.
  package func folder(for names: [Slot: String]) -> String {
    let path = output(for: names)
    return path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
  }

  /// Whether a slot names the outermost folder, and nothing else.
  func isOnlyFolder(_ slot: Slot) -> Bool {
    text.hasPrefix("[\(slot.rawValue)]/") && !parts.dropFirst(2).contains(.slot(slot))
  }

  /// As the template's own path has it: `[play].html`.
  package var fileName: Substring {
    text[(text.utf8.lastIndex(of: UInt8(ascii: "/")).map { text.utf8.index(after: $0) } ?? text.startIndex)...]
  }
}
