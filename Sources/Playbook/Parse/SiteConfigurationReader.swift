import Diagnostics
import StructuredData

/// Reads `content/site.yaml`.
package enum SiteConfigurationReader {
  /// `nil` where the file is not a record or has no title; every fault has been reported.
  package static func read(_ file: SourceFile, diagnostics: inout DiagnosticList) -> SiteConfiguration? {
    RecordReader.read(file.wholeRange, what: "the site's record", diagnostics: &diagnostics) { record in
      let title = record.untaggedText("title", .required)
      let baseURL = baseURL(record)
      let language = language(record)
      let summary = record.untaggedText("summary")
      let contact = record.record("contact") { ContactReader.read($0) }
      let suggest = suggest(record)
      let audiences = audiences(record)
      let words = WordReader.read("words", of: record)
      let program = record.untaggedText("program")
      let acceptances = AcceptanceReader.acceptances(in: record)
      let rules = RuleSettingReader.read("rules", of: record)
      let maximumAge = record.wholeNumber("max_age")
      return title.map {
        var site = SiteConfiguration(
          title: $0, baseURL: baseURL, language: language ?? "en", summary: summary, contact: contact,
          suggest: suggest, audiences: audiences, words: words)
        site.program = program
        (site.acceptances, site.rules, site.maximumAge) = (acceptances, rules, maximumAge)
        return site
      }
    }
  }
}

extension SiteConfigurationReader {
  /// With a `/` at the end, so that a page's path can follow.
  private static func baseURL(_ record: RecordReader) -> Sourced<String>? {
    guard let address = record.webAddress("base_url") else { return nil }
    guard !address.value.contains(where: { $0 == "?" || $0 == "#" }) else {
      record.report(.baseWithQuery(address))
      return nil
    }
    return address.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// An address with names in it; what it leads to is not looked at.
  private static func suggest(_ record: RecordReader) -> Sourced<String>? {
    guard let address = record.text("suggest") else { return nil }
    guard ["https://", "http://", "mailto:"].contains(where: address.value.hasPrefix) else {
      record.report(.badSuggestion(address))
      return nil
    }
    return address
  }

  private static func language(_ record: RecordReader) -> String? {
    guard let tag = record.text("language") else { return nil }
    guard isLanguageTag(tag.value) else {
      record.report(.notALanguage(tag))
      return nil
    }
    if case .other = SiteLanguage(tag: tag.value) { record.report(.unknownLanguage(tag)) }
    return tag.value
  }

  /// The form of a BCP 47 tag; whether there is such a language is not looked up.
  private static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isASCII = text.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9") ~= $0 || $0 == "-")
    }
    return isASCII && (2...3).contains(parts[0].count) && parts[0].allSatisfy(\.isWordLetter)
      && parts.dropFirst().allSatisfy { (1...8).contains($0.count) }
  }

  private static func audiences(_ record: RecordReader) -> [Audience] {
    var places: [String: SourceRange] = [:]
    var claims: [AudienceClaim] = []
    return record.records("audiences") { item in
      let id = item.slug("id", .required)
      let name = item.untaggedText("name", .required)
      let labels = item.texts("labels")
      if let id, let first = places.updateValue(places[id.value] ?? id.source, forKey: id.value) {
        item.report(.duplicateAudience(id, first: first))
        return nil
      }
      guard let id, let name else { return nil }
      let own = ([id, name] + labels).map { AudienceClaim(audience: id.value, label: $0) }
      for claim in own { reportClash(of: claim, with: claims, in: item) }
      claims += own
      return Audience(id: id, name: name.value, labels: labels.map(\.value))
    }
  }

  /// A label that two audiences claim would silently mean the first.
  private static func reportClash(of claim: AudienceClaim, with earlier: [AudienceClaim], in item: RecordReader) {
    if let first = earlier.first(where: { AudienceLabels.areSame($0.label.value, claim.label.value) }) {
      item.report(.duplicateAudienceLabel(claim.label, first: first))
    }
  }
}

/// What people may write to name an audience: its id, its name or one of its labels.
private struct AudienceClaim {
  let audience: String
  let label: Sourced<String>
}

extension Diagnostic {
  fileprivate static func badSuggestion(_ address: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .error, code: "bad-suggestion-address", "'suggest' needs an address, but this is '\(address.value)'",
      at: address.source, hint: "write it like https://github.com/you/site/edit/main/{{path}} or mailto:you@example.org"
    )
  }

  fileprivate static func baseWithQuery(_ address: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .error, code: "base-url-with-query", "'base_url' cannot have a '?' or '#' in it: '\(address.value)'",
      at: address.source, hint: "write the address of the folder where the site will stand")
  }

  fileprivate static func notALanguage(_ tag: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .error, code: "not-a-language", "'language' needs a language tag, but this is '\(tag.value)'", at: tag.source,
      hint: "write a tag such as en, es or es-419")
  }

  fileprivate static func unknownLanguage(_ tag: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .note, code: "forecasts-not-checked",
      "sentences in '\(tag.value)' are not searched for forecasts whose date has passed, and the few words that Enlist adds "
        + "itself are English",
      at: tag.source,
      hint: "read what people share for dates that have passed; this is done for English and Spanish only")
  }

  fileprivate static func duplicateAudience(_ id: Sourced<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "duplicate-audience", "there is already an audience '\(id.value)'", at: id.source,
      hint: "give each audience an id of its own", related: [Related("'\(id.value)' is first written here", at: first)])
  }

  fileprivate static func duplicateAudienceLabel(_ label: Sourced<String>, first: AudienceClaim) -> Diagnostic {
    Diagnostic(
      .error, code: "duplicate-audience-label",
      "'\(label.value)' already means the audience '\(first.audience)'", at: label.source,
      hint: "case and plural make no difference; keep it for one of the two audiences",
      related: [Related("'\(first.label.value)' is first written here", at: first.label.source)])
  }
}
