import Diagnostics
import StructuredData

/// What a community is called and how it is reached: the little that is kept of each, to find its name in others' records.
struct CommunityNames: Sendable {
  let id: String
  let name: String
  let states: Set<String>
  /// Whether it is larger than a town, so that towns in its state may speak of it.
  let isRegion: Bool
  /// "Salt Lake City / Utah" is "Salt Lake City" and "Utah".
  let places: Set<String>
  let programs: Set<String>
  /// Who leads it, takes part or answers.
  var organisations: Set<String>
  let contactOrganisation: String?
  var channels: [Channel]
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
    states = Set(community.states.map(\.value))
    isRegion = Self.isRegion(community.kind?.value)
    places = Self.spelledPlaces(in: community.name.value)
    programs = Self.programs(of: community.programName?.value, in: places, network: network)
    organisations = Set(community.organisations)
    contactOrganisation = community.contact?.organisation?.value
    channels = community.channels
    isRead = true
  }

  /// An address in small letters; of a phone number the last ten digits.
  static func normal(_ channel: some StringProtocol) -> String {
    channel.contains("@") ? channel.lowercased() : String(channel.filter(\.isNumeral).suffix(10))
  }
}

extension CommunityNames {
  static func isRegion(_ kind: String?) -> Bool { kind.map { !["city", "town"].contains($0) } ?? false }

  static func spelledPlaces(in name: String) -> Set<String> { Set(places(in: name).map(\.spelledAlike)) }

  /// - Parameter name: the local brand, where it has one.
  static func programs(of name: String?, in places: Set<String>, network: String?) -> Set<String> {
    var programs = name.map { Self.programs(in: $0) } ?? []
    if let network { programs.formUnion(places.map { "\(network) \($0)" }) }
    return Set(programs.map(\.spelledAlike)).subtracting([network ?? ""])
  }

  private static func places(in name: String) -> Set<String> {
    let bare = name.withoutParentheses
    let parts = ["/", "–", " and ", " & "].reduce([bare[...]]) { parts, link in
      parts.flatMap { $0.parts(around: link) }
    }
    let places = parts.flatMap { part -> [String] in
      let town = part.prefix { $0 != "," }
      return USStates.names.contains(town.trimmed) && part.contains(",") ? [part.trimmed] : [town.trimmed]
    }
    return Set(places.filter { $0.count > 2 && $0.first?.isCapital == true })
  }

  private static func programs(in name: String) -> Set<String> {
    let bare = name.withoutParentheses
    let short = name.split { "()".contains($0) }.dropFirst().first.map(String.init) ?? ""
    let isShort = short.count > 2 && short.allSatisfy { $0.isCapital || $0.isNumeral }
    return Set([bare] + (isShort ? [short] : []))
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

private let spellings = ["Saint": "St.", "St": "St.", "Ft.": "Fort", "Ft": "Fort", "Mt.": "Mount", "Mt": "Mount"]

extension StringProtocol {
  /// "Saint Louis" and "St Louis" as "St. Louis", the way in which all names are compared.
  var spelledAlike: String {
    guard mayBeSpelledElse else { return String(self) }
    let words = split(separator: " ", omittingEmptySubsequences: false)
    return words.map { spellings[String($0)] ?? String($0) }.joined(separator: " ")
  }

  /// Whether "Sa", "St", "Ft" or "Mt" stands somewhere.
  var mayBeSpelledElse: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      zip(bytes, bytes.dropFirst()).contains { $0.isAny(of: "SFM") && $1.isAny(of: "ta") }
    } ?? true
  }
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

/// The states' names, which communities may have, too.
enum USStates {
  static let names: Set<String> = [
    "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida",
    "Georgia",
    "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine", "Maryland",
    "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada",
    "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio", "Oklahoma",
    "Oregon", "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Vermont",
    "Virginia", "Washington", "West Virginia", "Wisconsin", "Wyoming",
  ]
}
