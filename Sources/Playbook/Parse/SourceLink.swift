import Diagnostics
import Markdown

/// An address in a source file that may name another one: relative, and without a tag.
struct SourceLink {
  /// As it was written.
  let written: String
  /// The other file's path, as messages show it.
  let path: String
  /// `#…` or `?…` at the end.
  let fragment: String

  init?(_ address: [Inline.Part], in file: SourceFile) {
    guard address.count == 1, case .text(let written) = address[0] else { return nil }
    let end = written.firstIndex { $0 == "#" || $0 == "?" } ?? written.endIndex
    let front = written[..<end]
    guard !front.isEmpty, !front.contains(":"), !front.hasPrefix("//") else { return nil }
    self.written = written
    fragment = String(written[end...])
    path = Self.resolved(front.removingPercentEncoding, from: file.path)
  }

  /// Whether it can only mean a source file: a page, or something among the media.
  var namesSource: Bool {
    let parts = path.split(separator: "/")
    return path.lowercased().hasSuffix(".md") || parts.dropLast().last == "media" || parts.dropFirst().first == "media"
  }

  /// The address of one source file in another.
  static func address(of path: String, from file: SourceFile) -> String {
    let from = file.path.split(separator: "/").dropLast()
    let to = path.split(separator: "/")
    let common = zip(from, to).prefix { $0 == $1 }.count
    return (repeatElement("..", count: from.count - common) + to.dropFirst(common)).joined(separator: "/")
  }

  /// The path of an address in a file; one that begins with a slash starts at `content/`.
  private static func resolved(_ address: String, from file: String) -> String {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    if address.hasPrefix("/"), let content = parts.lastIndex(of: "content") { parts = Array(parts[...content]) }
    for part in address.split(separator: "/") where part != "." {
      if part == "..", !parts.isEmpty { parts.removeLast() } else { parts.append(String(part)) }
    }
    return (file.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}

extension String {
  /// A file's name without its folders.
  var lastPathPart: String { split(separator: "/").last.map(String.init) ?? self }
}

extension Substring {
  /// The text with `%20` and the like as what they stand for; unchanged where that is not UTF-8.
  var removingPercentEncoding: String {
    var bytes = [UInt8]()
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16), rest.count >= 2 {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? String(self)
  }
}
