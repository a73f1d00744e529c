import Diagnostics
import StructuredData

/// A community's colour is too light to be read, so that its pages show a much darker one instead.
///
/// Text on a light page needs a contrast of 4.5:1. Where a brand's colour has less, links and headings are set in a darker
/// shade of it. That is fine for a colour that is nearly dark enough; a bright yellow, however, turns into a brown that
/// its owner would not recognize. A colour too dark for a dark page is lightened, and nothing is said about that: a dark
/// blue stays a blue.
///
/// Why: a partner who sees a strange colour under its name asks for the page to be taken down.
///
/// Example: `color: "#ffd700"`: its links are shown in `#7c6900`.
///
/// Cure: name the darker of the brand's colours, the one it uses for text itself, or accept the finding.
struct BrandContrastRule: Rule {
  static let code = "brand-contrast"
  static let severity = Severity.warning

  init(_ context: CheckContext) {}

  func check(_ kit: Kit) -> [Diagnostic] {
    guard let color = kit.community.brand?.color, let shades = BrandColor(color.value),
      let brand = RGB(shades.color), let shown = RGB(shades.onLight), let page = RGB(BrandColor.lightBackground),
      brand.contrast(with: shown) >= Self.strangest
    else { return [] }
    return [.unreadable(color, contrast: brand.contrast(with: page), shown: shades.onLight)]
  }

  /// From twice the contrast on, two shades of a colour are no longer taken for one: an orange is brown by then.
  private static let strangest = 2.0
}

extension Diagnostic {
  fileprivate static func unreadable(_ color: Sourced<String>, contrast: Double, shown: String) -> Diagnostic {
    let tenths = Int(contrast * 10)
    return Diagnostic(
      BrandContrastRule.severity, code: "brand-contrast",
      "text in '\(color.value)' can't be read on a light page (\(tenths / 10).\(tenths % 10):1, it takes 4.5:1), "
        + "so '\(shown)' is shown instead", at: color.source,
      hint: "name a darker colour of the brand, the one it uses for text")
  }
}
