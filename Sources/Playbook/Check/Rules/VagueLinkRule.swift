import Diagnostics
import Templates

/// The words of a link don't say where it leads: "click here", "this link", "read more".
///
/// Why: people who listen to a page, or skim it, meet its links alone, and a list of five times "here" helps nobody.
///
/// Example: `For the syllabus [click here](syllabus.md).`
///
/// Cure: let the words that name the thing be the link: `Read [the syllabus](syllabus.md).`
struct VagueLinkRule: Rule {
  static let code = "vague-link"
  static let severity = Severity.warning

  init(_ context: CheckContext) {}

  func check(_ passage: Passage) -> [Diagnostic] {
    passage.marks.compactMap { mark in
      guard case .link = mark.kind, Self.isVague(mark.text) else { return nil }
      return .vague(mark.text.collapsingSpaces(), at: mark.source)
    }
  }
}

extension VagueLinkRule {
  private static func isVague(_ text: String) -> Bool {
    // "Page 12", "Article 3": a number tells them apart. "Go" is a language, too.
    guard text.utf8.count <= 60, !text.contains(where: \.isNumeral), text != "Go" else { return false }
    var words = text.lowercased().split { !$0.isWordLetter && !"{}'’".contains($0) }.map(String.init)
    while let first = words.first, words.count > 1, polite.contains(first) { words.removeFirst() }
    return vague.contains(words.joined(separator: " "))
  }

  private static let polite: Set<String> = ["please", "or", "and", "just", "simply", "so", "to", "por", "favor"]

  private static let vague: Set<String> = [
    "here", "click here", "click", "click this", "click this link", "click the link", "click on this link",
    "press here",
    "go here", "see here", "look here", "right here", "over here", "from here", "found here", "read here",
    "this", "this link", "that link", "the link", "link", "links", "a link", "this one", "this page", "that page",
    "the page", "page", "this site", "this website", "website", "the website", "web site", "site", "webpage",
    "web page", "this article", "article", "this document", "document", "this url", "url", "more",
    "read more", "more here", "see more", "view more", "show more", "learn more", "more info", "more information",
    "find out more", "find more", "know more", "read more here", "learn more here", "find out more here", "info",
    "information", "details", "more details", "read on", "read it", "read it here", "read this", "continue",
    "continue reading", "download", "download here", "download it here", "sign up here", "apply here", "register here",
    "click here for more", "click here to read more", "click here to learn more", "click here for more information",
    "click for more", "visit", "visit here", "visit this page", "visit this site", "go", "open", "view", "view here",
    "see", "check it out", "check this out", "follow this link", "use this link", "via this link", "at this link",
    "on this page", "in this link", "this form", "the form", "this file", "the file", "this pdf", "pdf", "this video",
    "this post", "this blog post", "full story", "the full story", "click here now", "start here", "find it here",
    "get it here", "see it here", "watch here", "watch this", "here and here", "learn about it", "read about it",
    "this resource", "this text", "click me", "tap here",
    "aquí", "aqui", "acá", "haga clic aquí", "haz clic aquí", "hacer clic aquí", "clic aquí", "pulse aquí",
    "pulsa aquí",
    "ver aquí", "vea aquí", "lea aquí", "más", "más aquí", "ver más", "leer más", "lea más", "saber más",
    "más información",
    "más info", "más detalles", "información", "detalles", "enlace", "este enlace", "el enlace", "esta página",
    "este sitio", "esta liga", "sitio web", "página", "descargar", "siga leyendo", "seguir leyendo",
  ]
}

extension Diagnostic {
  fileprivate static func vague(_ words: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      VagueLinkRule.severity, code: "vague-link", "the link '\(words)' does not say where it leads", at: place,
      hint: "make the words that name the page or document the link")
  }
}
