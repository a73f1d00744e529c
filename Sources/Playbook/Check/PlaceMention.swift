import Diagnostics
import StructuredData

/// What may be another community's name, or its mailbox or phone number.
struct PlaceName: Hashable, Sendable {
  /// As written.
  let text: String
  let kind: Kind

  enum Kind: Hashable, Sendable {
    /// A run of words with capitals. `isPlace`: the words around say that something is there ("in Detroit"), so that more
    /// than a program's name counts. `isNear`: a town of the same state would be a slip here, too.
    /// `isContact`: it answers, or is to be called, so that it may be an organization.
    case name(isPlace: Bool, isNear: Bool, isTitle: Bool, isContact: Bool)
    /// What the program is called.
    case program
    /// Who leads it.
    case lead
    case channel
    /// The organization that answers.
    case organisation
    /// The mailbox to write to.
    case mailbox
  }

  var isChannel: Bool {
    switch kind {
    case .name, .program, .lead: false
    default: true
    }
  }
}

/// A name in a record, and where it stands.
struct PlaceMention: Sendable {
  let name: PlaceName
  let place: SourceRange

  init(_ text: some StringProtocol, at place: SourceRange, _ kind: PlaceName.Kind) {
    name = PlaceName(text: String(text), kind: kind)
    self.place = place
  }

  /// All in a record and its texts.
  static func all(in community: Community, _ passages: [Passage], of own: CommunityNames) -> [PlaceMention] {
    passages.filter { isLookedAt($0.role) }.flatMap { mentions(in: $0, of: own) } + mentions(in: community, of: own)
  }

  /// What somebody said, or what sources disagree about, names other places for good reason.
  private static func isLookedAt(_ role: Passage.Role) -> Bool { ![.quote, .conflict].contains(role) }
}

extension PlaceMention {
  /// What an organization's contact may have of another community.
  private static func mentions(in community: Community, of own: CommunityNames) -> [PlaceMention] {
    var found: [PlaceMention] = []
    if let program = community.programName {
      found.append(PlaceMention(program.value, at: program.source, .program))
    }
    found += community.lead.map { PlaceMention($0.name.value, at: $0.name.source, .lead) }
    found += community.links.compactMap(\.label).flatMap { labels(in: $0, of: own) }
    guard let contact = community.contact else { return found }
    if let name = contact.organisation, !own.organisations.contains(name.value) {
      found.append(PlaceMention(name.value, at: name.source, .organisation))
    }
    if let email = contact.email {
      found.append(PlaceMention(email.value, at: email.source, .mailbox))
    }
    return found
  }

  private static func mentions(in passage: Passage, of own: CommunityNames) -> [PlaceMention] {
    let channels = channels(in: passage.text).map { PlaceMention($0, at: passage.place(of: $0), .channel) }
    return channels + passage.sentences.flatMap { names(in: $0, of: passage, own) }
  }

  /// Programs that a link is named after; places are named by links for many reasons.
  private static func labels(in label: Sourced<String>, of own: CommunityNames) -> [PlaceMention] {
    let text = label.value[...]
    guard !NameSurroundings.tells(text).ofRelation, !names(own, in: text) else { return [] }
    return NameRuns.runs(in: text, isTitle: false).compactMap { run in
      guard !NameSurroundings(run, in: text).isComparison, !own.owns(String(run)) else { return nil }
      return PlaceMention(
        run, at: label.words.place(of: run), .name(isPlace: false, isNear: false, isTitle: false, isContact: false))
    }
  }

  private static let phones = Pattern(/\(?\b\d{3}\)?[\s.\-]{0,2}\d{3}[\s.\-]?\d{4}\b/)

  private static func channels(in text: String) -> [Substring] {
    var found = MailAddresses.find(in: text)
    if text.utf8.count(where: { (48...57).contains($0) }) >= 10 {
      found += text.matches(of: phones).map(\.output)
    }
    return found
  }

  private static func names(in sentence: Substring, of passage: Passage, _ own: CommunityNames) -> [PlaceMention] {
    let (isRelated, isRegional) = NameSurroundings.tells(sentence)
    guard !isRelated, !names(own, in: sentence) else { return [] }
    let isPitch = passage.isShareable && passage.role != .description
    let isTitle = NameRuns.isTitleCase(sentence)
    return NameRuns.runs(in: sentence, isTitle: isTitle).compactMap { run in
      let surroundings = NameSurroundings(run, in: sentence)
      guard !surroundings.isComparison, !own.owns(String(run)) else { return nil }
      return PlaceMention(
        run, at: passage.place(of: run),
        .name(
          isPlace: !surroundings.isApart
            && (isPitch || surroundings.isPlace || passage.role != .note && !NameRuns.mayBePerson(run)),
          isNear: !isRegional, isTitle: isTitle, isContact: surroundings.isContact))
    }
  }

  /// A sentence that names its own community, too, tells how the two are related.
  private static func names(_ own: CommunityNames, in sentence: Substring) -> Bool {
    if sentence.holds("{{community.name}}") { return true }
    let sentence = sentence.spelledAlike
    return own.places.contains { place in
      sentence.place(of: place).map { range in
        !(sentence[range.upperBound...].first?.isWordLetter ?? false)
      } ?? false
    }
  }
}
