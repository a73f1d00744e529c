import Diagnostics

/// All communities by what they are called and how they are reached.
struct CommunityIndex {
  private var places: [String: [CommunityNames]] = [:]
  /// The places as hosts have them: thousands of mailboxes are not to be compared with thousands of places.
  private var hosts: [String: [String]] = [:]
  private var programs: [String: [CommunityNames]] = [:]
  private var channels: [String: [CommunityNames]] = [:]
  private var organisations: [String: [CommunityNames]] = [:]

  mutating func add(_ names: CommunityNames) {
    for place in names.places {
      places[place, default: []].append(names)
      let host = place.squashed
      if hosts[host]?.contains(place) != true { hosts[host, default: []].append(place) }
    }
    for program in names.programs { programs[program, default: []].append(names) }
    for channel in names.channels { channels[channel.value, default: []].append(names) }
    if let organisation = names.contactOrganisation { organisations[organisation, default: []].append(names) }
  }

  /// The community whose name or channel stands in another's record, where that is certain.
  func owner(of name: PlaceName, in own: CommunityNames) -> CommunityNames? {
    switch name.kind {
    case .name(let isPlace, let isNear, let isTitle, let isContact):
      program(name.text.spelledAlike, isTitle: isTitle, in: own)
        ?? (isPlace ? place(name.text.spelledAlike, isNear, isTitle, in: own) : nil)
        ?? (isContact ? contact(name.text, in: own) : nil)
    case .program: programPlace(in: name.text.spelledAlike, of: own)
    case .lead: city(in: name.text.spelledAlike, of: own)
    case .channel: other(channels[CommunityNames.normal(name.text)], than: own)
    case .organisation: organisation(name.text, in: own)
    case .mailbox: host(of: name.text, in: own)
    }
  }

  /// Channels that two records have although different organizations answer, once for each record after the first. Two that nobody has
  /// read share none, or it was told.
  /// - Parameter complete: the names as the record has them, with all those that lead or take part.
  func sharedChannels(_ complete: (CommunityNames) -> CommunityNames) -> [Diagnostic] {
    channels.sorted { $0.key < $1.key }.flatMap { value, owners -> [Diagnostic] in
      owners.dropFirst().compactMap { own in
        guard let first = owners.first, first.id != own.id, first.isRead || own.isRead, !haveOneOrganisation(first, own)
        else { return nil }
        let own = complete(own)
        guard !haveOneOrganisation(complete(first), own), let channel = own.channels.first(where: { $0.value == value })
        else { return nil }
        return .sharedChannel(
          value, of: own, like: first,
          at: channel.place?.location ?? SourceLocation(path: ContentFiles.recordPath(of: own.id)))
      }
    }
  }
}

extension CommunityIndex {
  private func program(_ words: String, isTitle: Bool, in own: CommunityNames) -> CommunityNames? {
    guard !isTitle || words.isUnmistakable else { return nil }
    if let other = other(programs[words], than: own) { return other }
    guard !own.places.contains(where: { words.holds($0) }) else { return nil }
    return programs[words]?.first { owner in owner.id != own.id && owner.places.contains { words.holds($0) } }
  }

  private func place(_ words: String, _ isNear: Bool, _ isTitle: Bool, in own: CommunityNames) -> CommunityNames? {
    let names = (isTitle ? words.runsOfWords : [words.withoutExtent]).filter { places[$0] != nil }
    guard !names.isEmpty else { return nil }
    let ownNames = OwnNames(own)
    for name in names where !ownNames.owns(name) {
      guard let other = other(places[name], than: own) else { continue }
      let isNeighbor = other.states.meets(own.states)
      if !isNeighbor || isNear && !other.isRegion { return other }
    }
    return nil
  }

  /// Who answers for another community, and for no third one.
  private func contact(_ words: String, in own: CommunityNames) -> CommunityNames? {
    let owners = organisations[words, default: []]
    return owners.count == 1 && !own.organisations.contains(words) ? other(owners, than: own) : nil
  }

  /// "TechHire Boston" as the program of Flint. A town may take part in the program of its state.
  private func programPlace(in words: String, of own: CommunityNames) -> CommunityNames? {
    guard !own.places.contains(where: { words.holds($0) }) else { return nil }
    let names = words.runsOfWords.filter { places[$0] != nil }
    return names.lazy.compactMap { other(places[$0], than: own) }
      .first { !$0.isRegion || !$0.states.meets(own.states) }
  }

  /// "City of Detroit" as the lead of Flint.
  private func city(in words: String, of own: CommunityNames) -> CommunityNames? {
    for opening in ["City of ", "The City of ", "the City of "] where words.hasPrefix(opening) {
      return other(places[String(words.dropFirst(opening.count))], than: own)
    }
    return nil
  }

  /// The contact's organization: another community's own, or one with its name.
  private func organisation(_ words: String, in own: CommunityNames) -> CommunityNames? {
    let leads = organisations[words, default: []].first {
      $0.id != own.id && $0.organisations.contains(words) && !$0.states.meets(own.states)
    }
    if let leads { return leads }
    guard !own.places.contains(where: { words.holds($0) }) else { return nil }
    let names = words.runsOfWords.filter { places[$0] != nil && words.hasPrefix($0) && words != $0 }
    return names.lazy.compactMap { other(places[$0], than: own) }.first { !$0.states.meets(own.states) }
  }

  /// "employers@detroitworks.org" in the record of another town.
  private func host(of address: String, in own: CommunityNames) -> CommunityNames? {
    if let shared = channels[CommunityNames.normal(address)], shared.count > 1 { return nil }
    let label = address.lowercased().split(separator: "@").last?.split(separator: ".").dropLast().last ?? ""
    guard label.count > 4, !own.places.contains(where: { label.holds($0.squashed) }) else { return nil }
    let bare = label.hasPrefix("techhire") ? label.dropFirst("techhire".count) : label
    let names = bare.indices.dropFirst(5).map { bare[..<$0] } + [bare]
    let owners = names.filter { $0.count > 4 && Self.hostEndings.contains(bare[$0.endIndex...].filter { $0 != "-" }) }
      .flatMap { hosts[String($0), default: []] }.sorted()
    return owners.lazy.compactMap { other(places[$0], than: own) }.first { !$0.states.meets(own.states) }
  }

  private static let hostEndings: Set<String> = [
    "", "works", "workforce", "workforceboard", "chamber", "tech", "techhire", "gov", "hire", "hires", "jobs", "board",
    "wib",
    "wdb", "county", "city", "council", "techcouncil", "codes", "code", "talent",
  ]

  /// One of the owners that is not the community itself; none where the community is among them.
  private func other(_ owners: [CommunityNames]?, than own: CommunityNames) -> CommunityNames? {
    guard let owners, !owners.contains(where: { $0.id == own.id }) else { return nil }
    return owners.first
  }

  private func haveOneOrganisation(_ first: CommunityNames, _ second: CommunityNames) -> Bool {
    guard let one = first.contactOrganisation, let two = second.contactOrganisation else { return false }
    return one == two || first.organisations.contains(two) || second.organisations.contains(one)
  }
}

extension String {
  /// Whether it can be only a name: with a capital inside a word, or a place's and the network's.
  fileprivate var isUnmistakable: Bool {
    split(separator: " ").contains {
      $0.dropFirst().contains(where: \.isCapital) && $0.contains(where: \.isLowercase)
    }
  }

  /// "Greater Boston" is Boston.
  fileprivate var withoutExtent: String {
    let first = prefix { $0 != " " }
    let isExtent = ["Greater", "Metro", "Metropolitan", "Downtown"].contains(first)
    return isExtent ? String(dropFirst(first.count + 1)) : self
  }

  /// Its words, and up to eight that stand together, the longest first. No place has a longer name, and a text may have
  /// thousands of words.
  fileprivate var runsOfWords: [String] {
    let words = split(separator: " ")
    return (1...max(1, min(words.count, 8))).reversed().flatMap { length in
      (0...max(0, words.count - length)).map { words.dropFirst($0).prefix(length).joined(separator: " ") }
    }
  }

  /// "Kansas City" as hosts have it: "kansascity".
  fileprivate var squashed: String { lowercased().filter { $0.isWordLetter || $0.isNumeral } }
}
