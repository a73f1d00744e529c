import Templates

/// A plain page as templates see it.
struct PageView: Sendable {
  var page: Page
  /// The site's template of addresses for suggestions.
  var suggest: String?

  static func views(_ pages: [Page], configuration: SiteConfiguration) -> [PageView] {
    pages.map { PageView(page: $0, suggest: configuration.suggest?.value) }
  }

  static let shape = DataShape<PageView>([
    .text("title", "Its title.") { $0.page.title.value },
    .text("slug", "Its file's name in the output, without the ending.") { $0.page.slug },
    .optionalText("summary", "One sentence about it.") { $0.page.summary?.value },
    .prose("body", "What it says.") { $0.page.body },
    .list("footnotes", Play.Footnote.shape, "Its footnotes.") { $0.page.footnotes },
    .text("source_path", "The file it was made from.") { $0.page.sourcePath },
    .optionalText("suggest_url", "Where to suggest an improvement. Absent where site.yaml has no suggest.") { view in
      SuggestionLink.address(view.suggest, path: view.page.sourcePath, title: view.page.title.value)
    },
  ])
}
