/// The tag that is being written, or whose raw text is: what of it matters to values.
struct HTMLTag: Equatable {
  /// In lower case.
  var name: [UInt8] = []
  var isEnd = false
  /// What a script's first `type` says.
  private(set) var scriptType: [UInt8]?
  /// Whether `content` is an address that the page sends its reader to.
  private(set) var isRefresh = false
  /// How much of `<!--` was just read.
  private var commentLength = 0
  /// Whether a value stands in `content`.
  var hasContentValue = false
  /// Whether a '/' stands right before what comes next.
  var isSelfClosing = false
  /// Known once the tag is complete.
  private(set) var rawKind: RawKind?
  /// What ends its raw text, without the `>`.
  private(set) var endTag: [UInt8] = []
  /// Whether its raw text is a data block, which browsers don't run.
  private(set) var holdsJSON = false

  init(name: [UInt8] = [], isEnd: Bool = false) {
    self.name = name
    self.isEnd = isEnd
  }

  /// What an element does with the text inside it, where that isn't ordinary HTML.
  enum RawKind {
    /// Its text may hold character references: `title`, `textarea`.
    case escapable
    case script, style, other
    /// Nothing ends it: `plaintext`.
    case endless
  }

  private static func rawKind(of name: String) -> RawKind? {
    switch name {
    case "title", "textarea": .escapable
    case "script": .script
    case "style": .style
    case "iframe", "noembed", "noframes", "xmp": .other
    case "plaintext": .endless
    default: nil
    }
  }

  /// Whether it opens or closes what is not HTML.
  var isForeign: Bool { name == Array("svg".utf8) || name == Array("math".utf8) }

  /// The tag is complete: what follows is its raw text, if it has any.
  mutating func open() {
    rawKind = Self.rawKind(of: String(decoding: name, as: UTF8.self))
    endTag = Array("</".utf8) + name
    let type = String(decoding: scriptType ?? [], as: UTF8.self)
    holdsJSON = rawKind == .script && ["application/json", "application/ld+json"].contains(type)
  }

  /// Takes note of an attribute that changes what values of this tag mean.
  mutating func learn(from attribute: HTMLAttribute) {
    guard attribute.decidesTag else { return }
    let value = String(decoding: attribute.value, as: UTF8.self).lowercased()
    if name == Array("script".utf8) {
      if scriptType == nil { scriptType = Array(value.utf8) }
    } else if value.contains("refresh") || value.contains("&") {
      isRefresh = true
    }
  }

  /// Whether this byte of a script's text completes `<!--`, after which browsers look for its end in another way.
  mutating func opensComment(_ byte: UInt8) -> Bool {
    guard rawKind == .script else { return false }
    let opening = Self.commentStart
    commentLength = byte == opening[commentLength] ? commentLength + 1 : byte == opening[0] ? 1 : 0
    guard commentLength == opening.count else { return false }
    commentLength = 0
    return true
  }

  private static let commentStart = Array("<!--".utf8)

  func isSame(as other: HTMLTag) -> Bool {
    name == other.name && isEnd == other.isEnd && scriptType == other.scriptType
  }

  func joined(with other: HTMLTag) -> HTMLTag {
    var result = self
    result.isRefresh = isRefresh || other.isRefresh
    result.hasContentValue = hasContentValue || other.hasContentValue
    result.isSelfClosing = isSelfClosing && other.isSelfClosing
    return result
  }
}
