import Diagnostics
import StructuredData

/// What a community is called and how it is reached: the little that is kept of each, to find its name in others' records. The index
/// has it under each of its names. In the lists, each name stands once.
final class CommunityNames: Sendable {
  let id: String
  let name: String
  let states: [String]
  /// Whether it is larger than a town, so that towns in its state may speak of it.
  let isRegion: Bool
  /// "Salt Lake City / Utah" is "Salt Lake City" and "Utah".
  let places: [String]
  let programs: [String]
  /// Who leads it or takes part.
  let organisations: Set<String>
  let contactOrganisation: String?
  let channels: [Channel]
  /// Whether its record was read: of others, only what the last build noted is known, and nothing is looked for in them.
  let isRead: Bool

  struct Channel: Sendable {
    let value: String
    /// Where it is written; `nil` of a record that was not read, or is not kept.
    let place: SourceRange?
  }

  /// - Parameter network: what the network calls the effort, such as "TechHire".
  init(_ community: Community, network: String?) {
    id = community.id.value
    name = community.name.value
    states = community.states.map(\.value).withoutRepeats
    isRegion = Self.isRegion(community.kind?.value)
    places = Self.spelledPlaces(in: community.name.value)
    programs = Self.programs(of: community.programName?.value, in: places, network: network)
    organisations = Set(community.organisations)
    contactOrganisation = community.contact?.organisation?.value
    channels = community.channels
    isRead = true
  }

  /// The same with none of those that lead or take part but the one that answers, since others' texts name no more of it, and
  /// without places in the record.
  init(withoutRecord names: CommunityNames) {
    (id, name, states, isRegion) = (names.id, names.name, names.states, names.isRegion)
    (places, programs, isRead) = (names.places, names.programs, names.isRead)
    contactOrganisation = names.contactOrganisation
    organisations = names.organisations.filter { $0 == names.contactOrganisation }
    channels = names.channels.map { Channel(value: $0.value, place: nil) }
  }

  /// What the list of files knows of a record that is not read: all that can be found in others' texts, and enough to tell where
  /// nothing is to be found.
  init(_ known: Manifest.Community, network: String?) {
    let (summary, face) = (known.summary, known.face)
    (id, name) = (summary.id, summary.name)
    states = summary.states.withoutRepeats
    isRegion = Self.isRegion(summary.kind)
    places = Self.spelledPlaces(in: summary.name)
    programs = Self.programs(of: summary.programName, in: places, network: network)
    contactOrganisation = face?.contactOrganisation
    organisations = face?.contactOrganisation.map { face?.isContactPartner == true ? [$0] : [] } ?? []
    channels = (face?.channels ?? []).map { Channel(value: $0, place: nil) }
    isRead = false
  }

  /// An address in small letters; of a phone number the last ten digits.
  static func normal(_ channel: some StringProtocol) -> String {
    channel.contains("@") ? channel.lowercased() : String(channel.filter(\.isNumeral).suffix(10))
  }
}

extension CommunityNames {
  private static func isRegion(_ kind: String?) -> Bool { kind.map { !["city", "town"].contains($0) } ?? false }

  private static func spelledPlaces(in name: String) -> [String] {
    places(in: name).map(\.spelledAlike).withoutRepeats
  }

  /// - Parameter name: the local brand, where it has one.
  private static func programs(of name: String?, in places: [String], network: String?) -> [String] {
    let own = name.map { Self.programs(in: $0) } ?? []
    let all = own + (network.map { network in places.map { "\(network) \($0)" } } ?? [])
    return all.map(\.spelledAlike).filter { $0 != network ?? "" }.withoutRepeats
  }

  private static func places(in name: String) -> [String] {
    let bare = name.withoutParentheses
    let parts = ["/", "–", " and ", " & "].reduce([bare[...]]) { parts, link in
      parts.flatMap { $0.parts(around: link) }
    }
    let places = parts.flatMap { part -> [String] in
      let town = part.prefix { $0 != "," }
      return USStates.names.contains(town.trimmed) && part.contains(",") ? [part.trimmed] : [town.trimmed]
    }
    return places.filter { $0.count > 2 && $0.first?.isCapital == true }
  }

  private static func programs(in name: String) -> [String] {
    let bare = name.withoutParentheses
    let short = name.split { "()".contains($0) }.dropFirst().first.map(String.init) ?? ""
    let isShort = short.count > 2 && short.allSatisfy { $0.isCapital || $0.isNumeral }
    return [bare] + (isShort ? [short] : [])
  }
}

extension [String] {
  /// Whether one stands in both.
  func meets(_ other: [String]) -> Bool { contains(where: other.contains) }

  fileprivate var withoutRepeats: [String] {
    indices.filter { !self[..<$0].contains(self[$0]) }.map { self[$0] }
  }
}

extension Community {
  /// Those that lead it or take part.
  var organisations: [String] {
    (lead.map(\.name) + partners.employers + partners.training + partners.civic).map(\.value)
  }

  /// Its mailbox and its phone number.
  var channels: [CommunityNames.Channel] {
    [contact?.email, contact?.phone].compactMap { $0 }.map {
      CommunityNames.Channel(value: CommunityNames.normal($0.value), place: $0.source)
    }
  }
}

extension String {
  /// "Riverton (example)" without what stands in parentheses.
  fileprivate var withoutParentheses: String { prefix { $0 != "(" }.trimmed }
}

extension Substring {
  fileprivate var trimmed: String {
    let isLetter = { (byte: UInt8) in byte != UInt8(ascii: " ") }
    guard let first = utf8.firstIndex(where: isLetter), let last = utf8.lastIndex(where: isLetter) else { return "" }
    return String(Substring(utf8[first...last]))
  }

  /// What stands between some words.
  fileprivate func parts(around link: String) -> [Substring] {
    var (parts, rest) = ([Substring](), self)
    while let found = rest.place(of: link) {
      parts.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    return parts + [rest]
  }
}
