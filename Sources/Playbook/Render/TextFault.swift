/// What keeps an output from being what its name's ending says.
struct TextFault: Error, Equatable {
  var words: String
  /// In bytes from the output's beginning.
  var offset: Int

  init(_ words: String, at offset: Int) {
    self.words = words
    self.offset = offset
  }
}
