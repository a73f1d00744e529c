import StructuredData
import Templates

/// The texts of one community's record.
struct CommunityPassages {
  private(set) var all: [Passage] = []
  private let id: String

  init(_ community: Community) {
    id = community.id.value
    addPitch(community)
    addFacts(community)
    addWork(community)
  }
}

extension CommunityPassages {
  private mutating func addPitch(_ community: Community) {
    let pitch = community.pitch
    if let headline = pitch.headline {
      all.append(
        Passage(
          headline.words, as: .headline, for: .employer, isShareable: true, community: id, marks: headline.marks))
    }
    let blocks = [pitch.reasons, pitch.asks, pitch.offers].flatMap { $0 ?? [] }
    all += BlockPassages.passages(of: blocks, community: id)
    all += BlockPassages.objections(pitch.objections ?? [], community: id)
    if let step = community.nextStep { all.append(Passage(step, community: id)) }
  }

  private mutating func addFacts(_ community: Community) {
    add(community.description.map { [$0] } ?? [], as: .description, for: .employer, isShareable: true)
    add(community.employerAsks, as: .employerAsk, for: .employer, isShareable: true)
    add(community.employerOffers, as: .employerOffer, for: .employer, isShareable: true)
    add(community.words.map(\.text), as: .word, for: .employer, isShareable: true)
    add(community.stories.map(\.quote), as: .quote, for: .employer)
    add(community.figures.map(\.label), as: .figureLabel, for: .employer)
    add(community.targets.map(\.label), as: .targetLabel, for: .employer)
    add(community.conflicts, as: .conflict, for: .lead)
  }

  private mutating func addWork(_ community: Community) {
    add(community.answers.map(\.text), as: .answer, for: .lead)
    add(community.progress.compactMap(\.note), as: .note, for: .lead)
  }

  private mutating func add(
    _ texts: [Sourced<String>], as role: Passage.Role, for reader: Passage.Reader, isShareable: Bool = false
  ) {
    all += texts.map { Passage($0.words, as: role, for: reader, isShareable: isShareable, community: id) }
  }
}
