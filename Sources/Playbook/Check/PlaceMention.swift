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
  private let words: Substring
  private let text: MappedText

  /// - Parameter words: a piece of the text.
  init(_ words: Substring, of text: MappedText, _ kind: PlaceName.Kind) {
    name = PlaceName(text: String(words), kind: kind)
    self.words = words
    self.text = text
  }

  private init(_ field: Sourced<String>, _ kind: PlaceName.Kind) {
    var text = MappedText(madeFrom: field.source.file)
    text.append(field.value, from: field.source)
    self.init(text.text[...], of: text, kind)
  }

  /// Found only when asked for: most names are no other community's.
  var place: SourceRange { text.place(of: words) }

  /// All in a record and its texts.
  static func all(in community: Community, _ passages: [Passage], of own: CommunityNames) -> [PlaceMention] {
    let own = OwnNames(own)
    var found: [PlaceMention] = []
    // What somebody said, or what sources disagree about, names other places for good reason.
    for passage in passages where passage.role != .quote && passage.role != .conflict {
      found += channels(in: passage.text).map { PlaceMention($0, of: passage.words, .channel) }
      for sentence in passage.sentences { found += names(in: sentence, of: passage, own) }
    }
    return found + mentions(in: community, of: own)
  }
}

extension PlaceMention {
  /// What an organization's contact may have of another community.
  private static func mentions(in community: Community, of own: OwnNames) -> [PlaceMention] {
    var found: [PlaceMention] = []
    if let program = community.programName {
      found.append(PlaceMention(program, .program))
    }
    found += community.lead.map { PlaceMention($0.name, .lead) }
    found += community.links.compactMap(\.label).flatMap { labels(in: $0, of: own) }
    guard let contact = community.contact else { return found }
    if let name = contact.organisation, !own.names.organisations.contains(name.value) {
      found.append(PlaceMention(name, .organisation))
    }
    if let email = contact.email {
      found.append(PlaceMention(email, .mailbox))
    }
    return found
  }

  /// Programs that a link is named after; places are named by links for many reasons.
  private static func labels(in label: Sourced<String>, of own: OwnNames) -> [PlaceMention] {
    let words = label.words
    let text = words.text[...]
    guard !NameSurroundings.tells(text).ofRelation, !own.isNamed(in: text) else { return [] }
    return NameRuns(in: text).runs(isTitle: false).compactMap { run in
      guard !NameSurroundings(run, in: text).isComparison, !own.owns(String(run)) else { return nil }
      return PlaceMention(
        run, of: words, .name(isPlace: false, isNear: false, isTitle: false, isContact: false))
    }
  }

  private static let phones = Pattern(/\(?\b\d{3}\)?[\s.\-]{0,2}\d{3}[\s.\-]?\d{4}\b/)

  private static func channels(in text: String) -> [Substring] {
    var found = MailAddresses.find(in: text)
    if text.hasDigit, text.utf8.count(where: { (48...57).contains($0) }) >= 10 {
      found += text.matches(of: phones).map(\.output)
    }
    return found
  }

  private static func names(in sentence: Substring, of passage: Passage, _ own: OwnNames) -> [PlaceMention] {
    let names = NameRuns(in: sentence)
    let isTitle = names.isTitleCase
    var runs = names.runs(isTitle: isTitle)
    runs.removeAll { own.owns(String($0)) }
    // What is asked of the whole sentence is asked only where it has another name.
    guard !runs.isEmpty else { return [] }
    let (isRelated, isRegional) = NameSurroundings.tells(sentence)
    guard !isRelated, !own.isNamed(in: sentence) else { return [] }
    let isPitch = passage.isShareable && passage.role != .description
    return runs.compactMap { run in
      let surroundings = NameSurroundings(run, in: sentence)
      guard !surroundings.isComparison else { return nil }
      return PlaceMention(
        run, of: passage.words,
        .name(
          isPlace: !surroundings.isApart
            && (isPitch || surroundings.isPlace || passage.role != .note && !NameRuns.mayBePerson(run)),
          isNear: !isRegional, isTitle: isTitle, isContact: surroundings.isContact))
    }
  }
}
