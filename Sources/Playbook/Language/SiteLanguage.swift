/// The languages that Enlist itself can say a few words in, and find forecasts in.
package enum SiteLanguage: Sendable {
  case english
  case spanish
  /// Any other: what Enlist says itself stays English, and sentences are not checked.
  case other

  /// - Parameter tag: a BCP 47 tag, of which only the language counts: `es-419` is Spanish.
  package init(tag: String) {
    switch tag.lowercased().split(separator: "-").first {
    case "en": self = .english
    case "es": self = .spanish
    default: self = .other
    }
  }
}
