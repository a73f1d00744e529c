/// A community's colour and the shades of it that text can be read in.
///
/// Text needs a contrast of 4.5:1 (WCAG 2.2, 1.4.3), whatever colour a community has. So pages never use the colour itself
/// for text, but a shade that is dark, or light, enough for the style sheet's backgrounds.
package struct BrandColor: Equatable, Sendable {
  /// As written, in the long form: `#0b5fff`.
  package let color: String
  /// Black or white, whichever is read better on the colour.
  package let onColor: String
  /// The colour, darkened as little as needed for text on light backgrounds.
  package let onLight: String
  /// The colour, lightened as little as needed for text on dark backgrounds.
  package let onDark: String

  /// The darkest of the light backgrounds and the lightest of the dark ones that text may stand on. The sample site's
  /// style sheet keeps within them; a test compares.
  package static let lightBackground = "#e9edf2"
  package static let darkBackground = "#262c33"
  package static let contrast = 4.5

  /// `nil` for text that is no colour of the form `#rgb` or `#rrggbb`.
  package init?(_ text: String) {
    guard let color = RGB(text), let light = RGB(Self.lightBackground), let dark = RGB(Self.darkBackground) else {
      return nil
    }
    self.color = color.hex
    onColor = color.contrast(with: .white) >= color.contrast(with: .black) ? RGB.white.hex : RGB.black.hex
    onLight = color.mixed(with: .black, untilContrast: Self.contrast, on: light).hex
    onDark = color.mixed(with: .white, untilContrast: Self.contrast, on: dark).hex
  }
}
