/// The attribute that is being written: what its name says about values in it.
struct HTMLAttribute: Equatable {
  /// In lower case.
  var name: [UInt8] = []
  /// The literal value, kept only where the tag's meaning hangs on it.
  private(set) var value: [UInt8] = []
  var url = URLContext()
  private var kind = Kind.plain

  enum Kind: Equatable {
    case plain, url
    /// Its literal value decides what the tag is.
    case deciding(Refusal)
    case refused(Refusal)
    /// A page's description and so on, but also the address of `http-equiv="refresh"`.
    case metaContent
  }

  init(name: [UInt8] = []) {
    self.name = name
  }

  mutating func startValue(in tag: HTMLTag) {
    startValue(in: tag, addresses: Self.addresses)
  }

  /// - Parameter addresses: the names of the attributes that hold an address.
  mutating func startValue(in tag: HTMLTag, addresses: Set<String>) {
    let (name, tag) = (String(decoding: name, as: UTF8.self), String(decoding: tag.name, as: UTF8.self))
    kind = Self.kind(of: name, in: tag, addresses: addresses)
  }

  mutating func feed(_ byte: UInt8) -> Refusal? {
    switch kind {
    case .url: return url.feed(byte)
    case .deciding: value.append(byte)
    case .plain, .refused, .metaContent: break
    }
    return nil
  }

  mutating func slot(in tag: inout HTMLTag) -> Result<Escaping, Refusal> {
    switch kind {
    case .plain: return .success(.html)
    case .url: return url.slot()
    case .deciding(let refusal), .refused(let refusal): return .failure(refusal)
    case .metaContent:
      tag.hasContentValue = true
      return tag.isRefresh ? .failure(.refresh) : .success(.html)
    }
  }

  /// Whether it says what kind of script or page this is.
  var decidesTag: Bool {
    if case .deciding = kind { return true }
    return false
  }

  func joined(with other: HTMLAttribute) -> HTMLAttribute? {
    guard name == other.name, kind == other.kind, value == other.value else { return nil }
    var result = self
    result.url = url.joined(with: other.url)
    return result
  }
}

extension HTMLAttribute {
  private static func kind(of name: String, in tag: String, addresses: Set<String>) -> Kind {
    switch (name, tag) {
    case ("type", "script"): .deciding(.scriptType)
    case ("http-equiv", "meta"): .deciding(.refresh)
    case ("content", "meta"): .metaContent
    case ("style", _): .refused(.style)
    case ("srcdoc", _): .refused(.documentInAttribute)
    case ("srcset", _), ("imagesrcset", _): .refused(.imageCandidates)
    case ("to", _), ("from", _), ("by", _), ("values", _), ("attributename", _):
      ["animate", "animatemotion", "animatetransform", "set"].contains(tag) ? .refused(.animation) : .plain
    case _ where name.hasPrefix("on"): .refused(.eventHandler)
    case _ where addresses.contains(name): .url
    default: .plain
    }
  }

  /// The attributes that hold an address, in the HTML standard and in SVG.
  private static let addresses: Set<String> = [
    "action", "archive", "background", "cite", "classid", "codebase", "data", "formaction", "href", "icon", "longdesc",
    "manifest", "ping", "poster", "profile", "src", "usemap", "xlink:href", "xml:base",
  ]
}
