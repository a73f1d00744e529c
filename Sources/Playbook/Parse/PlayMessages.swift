import Diagnostics

// What the reading of a play's sections says.
extension Diagnostic {
  static func titleHeadingLeftOut(_ heading: String, title: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .note, code: "title-heading-left-out",
      "the heading '\(heading)' is not shown: the page's title is '\(title)', from its front matter", at: place,
      hint: "take the heading out, or make the title in the front matter the same")
  }

  static func headingLeftOut(_ heading: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .note, code: "heading-left-out", "the heading '\(heading)' among the talking points is not shown", at: place,
      hint: "each talking point is copied alone; say in the point itself what it is about")
  }

  static func emptyHeading(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "empty-heading", "this heading has no text", at: place, hint: "write it or take it out")
  }

  static func emptySection(_ heading: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "empty-section", "nothing stands below the heading '\(heading)'", at: place,
      hint: "write the section or take the heading out")
  }

  static func emptyItem(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "empty-item", "this item has no text", at: place.firstLine,
      hint: "write what it should say, or take it out")
  }
}
