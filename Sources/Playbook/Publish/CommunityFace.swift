import Templates

/// What others need of a record beside what its community's summary says. The list of files has it, so that a record that is as it was
/// need not be read when another one has changed.
package struct CommunityFace: Equatable, Sendable {
  /// The organization that answers for it, and whether that also leads the effort or takes part in it.
  var contactOrganisation: String?
  var isContactPartner = false
  /// Its mailbox and its phone number, in the form in which they are compared.
  var channels: [String] = []
  /// The keys of what it shows of the network's instead of its own.
  var fallbacks: [String] = []
  /// The keys that it says and no template shows.
  var unshownKeys: [String] = []
  /// The site's own names that nothing but records prints, and this one does.
  var printedWords: [String] = []
  /// Whether it says what findings its editors live with: these have to be found again each time.
  var acceptsFindings = false
  /// Whether its texts lead to pages of the site, which other communities may have.
  var linksToPages = false

  init() {}

  init(_ community: Community, _ passages: [Passage]) {
    linksToPages = passages.contains { $0.marks.contains(where: \.leadsToPage) }
    contactOrganisation = community.contact?.organisation?.value
    isContactPartner = contactOrganisation.map(community.organisations.contains) ?? false
    channels = community.channels.map(\.value)
    acceptsFindings = !community.acceptances.isEmpty
  }
}

extension Prose.Mark {
  fileprivate var leadsToPage: Bool {
    switch kind {
    case .link(let address), .image(let address):
      RelativeAddress(address, anyCommunity: "").map { !$0.path.isEmpty || $0.isFromRoot } ?? false
    case .heading, .code: false
    }
  }
}

extension Manifest.Community {
  /// Whether other records' texts can be told from another one's by this as by that: whether both are called and reached alike.
  func isNamed(like other: Manifest.Community) -> Bool { named == other.named }

  /// What may stand in another's text, as it is written in the record.
  private var named: [[String]] {
    [
      [summary.name], summary.programName.map { [$0] } ?? [], summary.states, summary.kind.map { [$0] } ?? [],
      face?.contactOrganisation.map { [$0] } ?? [], [(face?.isContactPartner ?? false) ? "partner" : ""],
      face?.channels ?? [],
    ]
  }
}
