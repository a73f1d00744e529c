import Diagnostics
import StructuredData

/// Keeps back what people said until they agree to its use, and once they no longer do.
enum Consent {
  /// The stories that somebody agreed to, and still agrees to on the day; the others are named.
  static func stories(of community: Community, today: PartialDate, diagnostics: inout DiagnosticList) -> [Story] {
    community.stories.filter { story in
      // Such a record has an error, so nothing is published; what it lacks can't be told yet.
      guard !story.hasFaultyDay else { return false }
      guard let consent = story.consent, consent.value.lastDay <= today else {
        diagnostics.append(.noConsent(story))
        return false
      }
      guard let expires = story.expires, expires.value.hasPassed(on: today) else { return true }
      diagnostics.append(.expiredConsent(story, on: expires.value))
      return false
    }
  }

  /// Names a logo that nobody is recorded to have allowed; it is shown all the same, since it may be the community's own.
  static func checkLogo(of community: Community, diagnostics: inout DiagnosticList) {
    guard let brand = community.brand, let logo = brand.logo, !brand.isLogoConsentWritten else { return }
    diagnostics.append(.noLogoConsent(logo))
  }
}

extension Diagnostic {
  fileprivate static func noConsent(_ story: Story) -> Diagnostic {
    Diagnostic(
      .warning, code: "story-without-consent",
      "the story of '\(story.name.value)' is withheld: "
        + (story.consent.map { "the consent begins on \($0.value)" } ?? "no consent is recorded"),
      at: story.consent?.source ?? story.name.source,
      hint: "add 'consent:' with the day on which the person agreed in writing")
  }

  fileprivate static func noLogoConsent(_ logo: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .note, code: "logo-without-consent", "nobody is recorded to have allowed the use of the logo '\(logo.value)'",
      at: logo.source, hint: "add 'logo_consent:' with the day on which its owner agreed, be it the community itself")
  }

  fileprivate static func expiredConsent(_ story: Story, on date: PartialDate) -> Diagnostic {
    Diagnostic(
      .warning, code: "story-consent-expired",
      "the story of '\(story.name.value)' is withheld: the consent ended on \(date)",
      at: story.expires?.source ?? story.name.source, hint: "ask again and write the new date, or take the story out")
  }
}
