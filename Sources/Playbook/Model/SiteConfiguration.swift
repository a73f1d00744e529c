import Diagnostics
import StructuredData

/// What `content/site.yaml` says about the site as a whole.
package struct SiteConfiguration: Sendable {
  package var title: Sourced<String>
  /// What the network calls the effort, such as "TechHire": with a community's name, it stands in for a local brand.
  package var program: Sourced<String>?
  /// Where the site will stand, such as `https://example.org/techhire/`, always with a `/` at the end. Used only where
  /// an absolute address is the point.
  package var baseURL: Sourced<String>?
  /// A BCP 47 tag such as `en` or `es-419`, for `lang` attributes.
  package var language: String
  /// One sentence about the site, for its front page and for search engines.
  package var summary: Sourced<String>?
  /// The network's public channel: stands in, shown as national, where a community has none.
  package var contact: Contact?
  /// Where readers suggest improvements, as an address with `{{path}}` and `{{title}}` in it: a repository's edit page or
  /// a `mailto:` address.
  package var suggest: Sourced<String>?
  package var audiences: [Audience]
  /// The vocabulary of names that only a community can fill, each with the generic words that stand in its place on
  /// the playbook's own pages: `workforce_board` → "your workforce board". The names of built-in data
  /// (`community.name`) may be among them.
  package var words: [Word]

  package var acceptances: [Acceptance] = []
  /// How grave findings are, by their codes, where the site differs from the rules.
  package var rules: [RuleSetting] = []
  /// In months: older figures are findings.
  package var maximumAge: Sourced<Int>?

  /// Whether it stands in for a `site.yaml` that is missing or can't be read: then nothing it lacks is a fault of its own.
  package var isStandIn = false

  package init(
    title: Sourced<String>, baseURL: Sourced<String>? = nil, language: String = "en",
    summary: Sourced<String>? = nil, contact: Contact? = nil, suggest: Sourced<String>? = nil,
    audiences: [Audience] = [], words: [Word] = []
  ) {
    self.title = title
    self.baseURL = baseURL
    self.language = language
    self.summary = summary
    self.contact = contact
    self.suggest = suggest
    self.audiences = audiences
    self.words = words
  }
}

/// A name of the site's vocabulary and the words for it.
package struct Word: Sendable {
  package var name: Sourced<String>
  package var text: Sourced<String>

  package init(name: Sourced<String>, text: Sourced<String>) {
    self.name = name
    self.text = text
  }
}
