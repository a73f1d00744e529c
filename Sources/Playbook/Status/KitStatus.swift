import StructuredData

/// What one community's kit has of what a kit needs.
package struct KitStatus: Equatable, Sendable {
  /// Whose contact or next step a kit shows.
  package enum Origin: String, Sendable {
    case own
    case network
    case none

    init<Value>(_ merged: Merged<Value>?) {
      self = merged.map { $0.isNational ? .network : .own } ?? .none
    }
  }

  package var id: String
  package var name: String
  package var contact: Origin
  package var nextStep: Origin
  package var figures: Int
  /// The date of the newest local figure; `nil` where there is none, or none with a date.
  package var freshest: PartialDate?
  /// Whether that figure is younger than the site's figures may be.
  package var isFresh: Bool
  /// Stories that may be shown: somebody agreed, and still does.
  package var stories: Int
  package var withheldStories: Int
  package var answers: Int
  package var questions: Int
  package var piecesWithinLimits: Int
  package var pieces: Int

  /// How ready the kit is: the mean of what each need has, in percent, rounded down. What the playbook doesn't ask for,
  /// as one without key questions, does not count.
  package var readiness: Int {
    let shares = KitNeed.allCases.compactMap { $0.share(of: self) }
    let percent = shares.reduce(0) { $0 + 100 * $1.has / $1.of }
    return percent / max(1, shares.count)
  }
}

extension KitStatus {
  /// - Parameter maximumAge: in months.
  init(_ kit: Kit, pieces: [PieceView], today: PartialDate, maximumAge: Int) {
    let questions = kit.plays.flatMap(\.questions)
    let dates = kit.figures.compactMap { $0.figure.asOf?.value }
    id = kit.community.id.value
    name = kit.community.name.value
    contact = Origin(kit.contact)
    nextStep = Origin(kit.nextStep)
    figures = kit.figures.count
    freshest = dates.max { $0.lastDay < $1.lastDay }
    isFresh = freshest.map { !Freshness.isHistory($0, today: today, months: maximumAge) } ?? false
    stories = kit.stories.count
    withheldStories = kit.community.stories.count - kit.stories.count
    answers = questions.count { $0.answer != nil }
    self.questions = questions.count
    piecesWithinLimits = pieces.count { !$0.length.isOver }
    self.pieces = pieces.count
  }
}
