import Diagnostics

/// Where the linker stands: a file, how it came there, and how its lines are indented.
struct LinkPlace {
  var source: TemplateSource
  /// The partials and layouts that are being linked, the outermost first.
  var chain: [String] = []
  /// What children have to say about the blocks met here, the outermost child first.
  var overrides: [BlockOverrides] = []
  /// What goes before each line.
  var indentation: [UInt8] = []
  /// How much of each line's own white space is left out, in bytes.
  var removed = 0
  /// The next line start is not one in the output.
  var continuesLine = false

  init(source: TemplateSource) {
    self.source = source
  }
}

/// The blocks of one `{{<parent}}` tag, with the place where they were written.
struct BlockOverrides {
  let blocks: [String: TemplateNode]
  let place: LinkPlaceBox
}

/// A `LinkPlace` by reference, since places hold overrides, and overrides hold places.
final class LinkPlaceBox: Sendable {
  let place: LinkPlace

  init(_ place: LinkPlace) {
    self.place = place
  }
}
