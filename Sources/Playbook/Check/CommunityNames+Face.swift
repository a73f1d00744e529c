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
    organisations = Set(known.face?.isContactPartner == true ? contactOrganisation.map { [$0] } ?? [] : [])
    let nowhere = SourceLocation(path: ContentFiles.recordPath(of: summary.id))
    channels = (known.face?.channels ?? []).map { Channel(value: $0, location: nowhere) }
    isRead = false
  }

  /// Whether the one that answers also leads the effort or takes part in it.
  var isContactPartner: Bool { contactOrganisation.map(organisations.contains) ?? false }
}
