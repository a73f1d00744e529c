/// One event of a YAML text, free of the C library that found it.
struct YAMLEvent {
  enum Kind {
    case streamEnd
    case documentStart(hasDirectives: Bool)
    /// `isPlain` is false for quoted and block scalars.
    case scalar(String, isPlain: Bool)
    case alias
    /// `isFlow` for a collection in brackets.
    case listStart(isFlow: Bool)
    case mapStart(isFlow: Bool)
    /// The end of a list or map.
    case end
    /// The start of the stream and the end of a document, which say nothing.
    case other
  }

  var kind: Kind
  /// UTF-8 offsets from the start of the text that is read.
  var bytes: Range<Int>
  var hasAnchor = false
  var hasTag = false
}

/// Why a text is not YAML, in libyaml's words.
struct YAMLFault {
  enum Problem {
    /// A character that YAML does not allow anywhere.
    case badCharacter(code: UInt32)
    /// `context` is what was being read, and began at `contextOffset`; empty where libyaml does not say.
    case syntax(String, context: String, contextOffset: Int?)
  }

  /// UTF-8 offset from the start of the text that is read.
  var offset: Int
  var problem: Problem
}
