/// What makes an SVG file more than a picture.
struct SVGFault: Error, Equatable {
  /// What the picture holds, to stand after "this picture holds".
  var words: String
  /// Where, in UTF-8 bytes of the file's text.
  var offset: Int

  init(_ words: String, at offset: Int) {
    self.words = words
    self.offset = offset
  }

  static func reference(at offset: Int) -> SVGFault { SVGFault("a reference to another place", at: offset) }

  static func unreadable(at offset: Int) -> SVGFault { SVGFault("markup that can't be read for sure", at: offset) }
}
