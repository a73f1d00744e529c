import Diagnostics
import StructuredData

/// Reads a community's `brand`. Both values reach stylesheets and file names, so their form is strict.
enum BrandReader {
  static func read(_ record: RecordReader) -> Brand {
    var brand = Brand(color: color(record), logo: logo(record))
    brand.logoConsent = record.day("logo_consent")
    brand.isLogoConsentWritten = record.isWritten("logo_consent")
    brand.logoExpires = record.day("logo_expires")
    return brand
  }

  private static func color(_ record: RecordReader) -> Sourced<String>? {
    guard let color = record.text("color") else { return nil }
    let digits = color.value.dropFirst()
    let isColor =
      color.value.hasPrefix("#") && [3, 6].contains(digits.count)
      && digits.allSatisfy { $0.isASCII && $0.isHexDigit }
    guard isColor else {
      record.report(.notAColor(color))
      return nil
    }
    return color
  }

  private static func logo(_ record: RecordReader) -> Sourced<String>? {
    guard let logo = record.text("logo") else { return nil }
    let parts = logo.value.split(separator: "/", omittingEmptySubsequences: false)
    let isInside = parts.allSatisfy { part in
      !part.isEmpty && !part.hasPrefix(".") && !part.contains { $0 == "\\" || $0 == ":" }
    }
    guard isInside else {
      record.report(.notAMediaFile(logo))
      return nil
    }
    return logo
  }
}

extension Diagnostic {
  fileprivate static func notAColor(_ color: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .error, code: "not-a-color", "'color' needs a hex colour, but this is '\(color.value)'", at: color.source,
      hint: "write # and 3 or 6 digits in quotes, such as \"#0b5fff\"")
  }

  fileprivate static func notAMediaFile(_ logo: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .error, code: "not-a-media-file", "'logo' needs the name of a file in content/media, but this is '\(logo.value)'",
      at: logo.source, hint: "put the file in content/media and write its name, such as logo.svg")
  }
}
