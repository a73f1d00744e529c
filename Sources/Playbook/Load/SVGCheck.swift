/// Decides whether an SVG file is a picture and nothing else: no script, no handler, no style or picture from elsewhere.
///
/// A logo is shown with `<img>`, where browsers run no scripts; but people also open pictures on their own. So the check
/// knows what a drawing is made of and refuses the rest, however harmless: whoever tries to hide a script has to hide it
/// from every browser's reading of the file, while a drawing program's "plain SVG" passes.
enum SVGCheck {
  /// What is wrong with an SVG file's text, in words, and where (in UTF-8 bytes); `nil` for a plain picture.
  static func fault(in text: String) -> SVGFault? {
    do throws(SVGFault) {
      var reader = SVGReader(text)
      var open: [SVGTag] = []
      var hasDrawing = false
      while let part = try reader.next() {
        try check(part, inside: open.last)
        switch part.kind {
        case .start(let tag):
          hasDrawing = hasDrawing || (open.isEmpty && tag.localName == "svg")
          if !tag.isClosed { open.append(tag) }
        case .end(let name): if open.popLast()?.name != name { throw .unreadable(at: part.offset) }
        default: break
        }
      }
      if !open.isEmpty { throw .unreadable(at: text.utf8.count) }
      return hasDrawing ? nil : SVGFault("no drawing", at: 0)
    } catch {
      return error
    }
  }
}

extension SVGCheck {
  private static func check(_ part: SVGPart, inside element: SVGTag?) throws(SVGFault) {
    switch part.kind {
    case .start(let tag): try check(tag, at: part.offset)
    case .text(let text): try check(text: text, inside: element, at: part.offset)
    case .instruction(let text): try check(instruction: text, at: part.offset)
    case .declaration(let text): try check(declaration: text, at: part.offset)
    case .end, .comment: break
    }
  }

  /// Text shows itself, but in a style sheet. Outside of all elements there is none, unless a quote or bracket in front of
  /// it was read otherwise than a browser would.
  private static func check(text: String, inside element: SVGTag?, at offset: Int) throws(SVGFault) {
    guard let element else {
      if text.contains(where: { !$0.isSpacing }) { throw .unreadable(at: offset) }
      return
    }
    if element.localName == "style" { try check(style: text, at: offset) }
  }

  /// Many programs write a DOCTYPE. Between brackets it could declare entities, which stand for anything.
  private static func check(declaration: String, at offset: Int) throws(SVGFault) {
    if !declaration.hasPrefix("DOCTYPE") || declaration.contains("[") {
      throw SVGFault("an entity declaration", at: offset)
    }
  }

  private static func check(_ tag: SVGTag, at offset: Int) throws(SVGFault) {
    if !elements.contains(tag.localName), !remarks.contains(tag.localName) {
      throw SVGFault("the element '\(tag.localName)'", at: offset)
    }
    for attribute in tag.attributes { try check(attribute, at: offset) }
  }

  private static func check(_ attribute: SVGAttribute, at offset: Int) throws(SVGFault) {
    let name = attribute.localName.lowercased()
    if name.hasPrefix("on") { throw SVGFault("the handler '\(attribute.localName)'", at: offset) }
    if attribute.name.hasPrefix("xmlns") { return }
    switch name {
    case "href":
      if attribute.value.first != "#" { throw .reference(at: offset) }
    case "src", "base", "ping", "srcset", "data", "action":
      throw .reference(at: offset)
    default:
      // With a prefix it is a program's own, such as the path it was exported to: no browser takes it for a style.
      if !attribute.name.contains(":") { try check(style: attribute.value, at: offset) }
    }
  }

  /// The first line, `<?xml version="1.0" encoding="utf-8"?>`, may stand; it may not ask for an encoding in which a browser
  /// would read other characters than we do.
  private static func check(instruction: String, at offset: Int) throws(SVGFault) {
    let words = instruction.lowercased()
    guard offset == 0, words.hasPrefix("xml ") || words.hasPrefix("xml\n") else {
      throw SVGFault("a processing instruction", at: offset)
    }
    guard words.contains("encoding") else { return }
    guard
      ["utf-8", "utf-16", "us-ascii", "iso-8859-1", "windows-1252"].contains(where: { name in
        words.contains("\"\(name)\"") || words.contains("'\(name)'")
      })
    else { throw SVGFault("an unusual encoding", at: offset) }
  }

  /// Text that is, or may be, CSS: it may refer only to parts of the picture, `url(#gradient)`. A backslash or a character
  /// reference could hide what it says.
  private static func check(style: String, at offset: Int) throws(SVGFault) {
    let text = style.lowercased()
    if text.contains("\\") || text.contains("&#") { throw SVGFault("characters written in code", at: offset) }
    if text.contains("@") && text.contains("import") { throw SVGFault("a style import", at: offset) }
    for name in ["javascript:", "image(", "image-set(", "src(", "expression(", "-moz-binding"] where text.contains(name)
    {
      throw SVGFault("'\(name)'", at: offset)
    }
    for call in text.split(separator: "url", omittingEmptySubsequences: false).dropFirst() {
      let argument = call.drop { $0.isSpacing }
      guard argument.first == "(" else { continue }
      let address = argument.dropFirst().drop { $0.isSpacing || $0 == "\"" || $0 == "'" }
      if address.first != "#" { throw .reference(at: offset) }
    }
  }

  /// What a drawing is made of, of SVG 1.1 and 2, without what moves, plays, embeds or links.
  private static let elements: Set<String> = [
    "svg", "g", "defs", "symbol", "use", "switch", "title", "desc", "metadata", "style", "view",
    "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath",
    "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "filter",
    "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting",
    "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR",
    "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting",
    "feSpotLight", "feTile", "feTurbulence",
  ]
  /// What drawing programs write down beside the drawing: who made it, under which licence, and how their window looked.
  /// Nothing of it shows or does anything, whichever namespace a file gives it.
  private static let remarks: Set<String> = [
    "RDF", "Work", "Agent", "License", "Bag", "li", "format", "type", "creator", "date", "description", "rights",
    "publisher", "identifier", "source", "relation", "language", "subject", "coverage", "contributor", "license",
    "permits",
    "requires", "prohibits", "namedview", "page", "grid", "guide", "perspective", "path-effect",
  ]
}
