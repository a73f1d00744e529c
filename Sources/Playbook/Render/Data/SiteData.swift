import StructuredData
import Templates

extension SiteConfiguration {
  static let shape = DataShape<SiteConfiguration>([
    .text("title", "The site's title.") { $0.title.value },
    .optionalText("program", "What the network calls the effort: \"TechHire\".") { $0.program?.value },
    .text("language", "Its BCP 47 language tag, for lang attributes.") { $0.language },
    .optionalText("summary", "One sentence about it.") { $0.summary?.value },
    .optionalText("base_url", "Where it stands, with a slash at the end. Absent where site.yaml has none.") {
      $0.baseURL?.value
    },
    .optionalRecord("contact", Merged<Contact>.shape, "The network's own contact.") {
      $0.contact.map { .national($0) }
    },
    .list("audiences", Audience.shape, "The audiences of tasks.") { $0.audiences },
  ])
}

/// Where in the output a page stands.
struct PagePlace: Sendable {
  /// Relative to the output, with `/`: `flint/pitch.html`.
  var path: String
  var baseURL: String?
  /// The way from the page's folder back to the output's: ``, `../`, `../../`.
  var root: String

  init(path: String, baseURL: String?) {
    (self.path, self.baseURL) = (path, baseURL)
    root = String(repeating: "../", count: path.byteCount { $0 == UInt8(ascii: "/") })
  }

  static let shape = DataShape<PagePlace>([
    .text("root", "The way from this page's folder to the site's: \"../\". Put it before every path on the site.") {
      $0.root
    },
    .text("path", "This page's own path from the site's folder.") { $0.path },
    .optionalText("url", "This page's full address. Absent where site.yaml has no base_url.") { place in
      place.baseURL.map { $0 + place.path }
    },
  ])
}
