import Diagnostics

extension CommunityNames {
  /// What the list of files knows of a record that is not read: all that can be found in others' texts, and enough to tell where
  /// nothing is to be found.
  init(_ known: Manifest.Community, network: String?) {
    let summary = known.summary
    id = summary.id
    name = summary.name
    states = Set(summary.states)
    isRegion = Self.isRegion(summary.kind)
    places = Self.spelledPlaces(in: summary.name)
    programs = Self.programs(of: summary.programName, in: places, network: network)
    contactOrganisation = known.face?.contactOrganisation
    organisations = known.face?.isContactPartner == true ? Self.set(contactOrganisation) : []
    channels = (known.face?.channels ?? []).map { Channel(value: $0, place: nil) }
    isRead = false
  }

  /// The same with none of those that lead or take part but the one that answers, since others' texts name no more of it, and
  /// without the record.
  var withoutRecord: CommunityNames {
    var copy = self
    copy.organisations = isContactPartner ? Self.set(contactOrganisation) : []
    copy.channels = channels.map { Channel(value: $0.value, place: nil) }
    return copy
  }

  private static func set(_ name: String?) -> Set<String> { name.map { [$0] } ?? [] }

  /// Whether the one that answers also leads the effort or takes part in it.
  var isContactPartner: Bool { contactOrganisation.map(organisations.contains) ?? false }
}
