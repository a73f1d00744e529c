extension HTMLContext {
  /// A section starts or ends: where it is left out, a name that is being written ends here.
  mutating func boundary() {
    switch state {
    case .tagName: state = .separator
    case .attributeName, .afterAttributeName:
      let next: State = state == .attributeName ? .separator : .insideTag
      attribute.startValue(in: tag)
      endValue()
      state = next
    case .unquoted:
      endValue()
      state = .separator
    default: break
    }
  }

  mutating func startOfList() { attribute.url.startOfList() }

  /// The place where two ways meet, `nil` if they lead to different ones.
  func joined(with other: HTMLContext) -> HTMLContext? {
    if self == other { return self }
    guard tag.isSame(as: other.tag), json == other.json else { return nil }
    var result = self
    result.tag = tag.joined(with: other.tag)
    result.foreignDepth = max(foreignDepth, other.foreignDepth)
    switch (state, other.state) {
    case (.insideTag, .separator), (.separator, .insideTag): result.state = .separator
    case (.quoted, .quoted):
      guard state == other.state, let attribute = attribute.joined(with: other.attribute) else { return nil }
      result.attribute = attribute
    default: if state != other.state { return nil }
    }
    return result
  }
}
