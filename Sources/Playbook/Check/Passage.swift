import Diagnostics
import Templates

/// A text that somebody will read, with what a rule needs to know of it.
package final class Passage: Sendable {
  /// What the text is on the site.
  package enum Role: String, CaseIterable, Sendable {
    /// A paragraph of a play before its first section.
    case intro
    case task, step, question
    /// What stands below a task, step or question, or beside a list of them.
    case details
    /// What a play's section "Talking points" lists.
    case talkingPoint
    /// Another section of a play, a footnote, or a plain page.
    case section
    /// The heading of such a section, or a page's title.
    case title
    /// A ready-made message, and its subject.
    case message, subject
    /// The headline, and the title and text of a pitch block; of an objection, what employers say and the answer.
    case headline, blockTitle, blockText
    case objection, objectionAnswer
    case nextStep, effort
    /// Of a community's record.
    case description, employerAsk, employerOffer, word
    case quote, answer, note, conflict
    /// What a figure or a target counts; number, source and date stand beside it.
    case figureLabel, targetLabel
  }

  /// Who reads it first.
  package enum Reader: Sendable {
    case employer
    /// Somebody who speaks for the effort, and copies it.
    case advocate
    /// The people who run the work.
    case lead
  }

  package let role: Role
  package let reader: Reader
  /// Whether people copy it into messages, or employers read it on the pitch: nothing in it may be stale or unproven.
  package let isShareable: Bool
  /// In whose name a message speaks.
  package let voice: Piece.Voice?
  /// The id of the community whose record it stands in; `nil` for what all share.
  package let community: String?
  /// Plain text, tags as written, a line for each paragraph; it knows where each word was written.
  package let words: MappedText
  /// Headings, links, pictures and code in it.
  package let marks: [Prose.Mark]
  /// Where code stands in the file, in order.
  private let code: [Range<Int>]
  /// Where the text says it comes from, such as a pitch block's `source`.
  package let citation: String?
  /// Whether a day stands beside it, after which it is not shown.
  package let isDated: Bool
  /// Whether it is printed and filled in by hand, as a sheet for a meeting is.
  package let isForm: Bool

  package init(
    _ words: MappedText, as role: Role, for reader: Reader, isShareable: Bool = false, voice: Piece.Voice? = nil,
    community: String? = nil, marks: [Prose.Mark] = [], citation: String? = nil, isDated: Bool = false,
    isForm: Bool = false
  ) {
    self.words = words
    sentences = Self.sentences(of: words.text)
    self.role = role
    self.reader = reader
    self.isShareable = isShareable
    self.voice = voice
    self.community = community
    self.marks = marks
    code = marks.filter { $0.kind == .code && $0.source.file === words.file }.map(\.source.bytes)
      .sorted { $0.lowerBound < $1.lowerBound }
    self.citation = citation
    self.isDated = isDated
    self.isForm = isForm
  }

  package var text: String { words.text }

  /// Where a piece of `text`, or of a copy with blanks in it, was written.
  package func place(of piece: Substring) -> SourceRange {
    let utf8 = piece.base.utf8
    let start = utf8.distance(from: utf8.startIndex, to: piece.startIndex)
    return words.source(of: start..<start + piece.utf8.count)
  }

  /// Where the whole text was written.
  package var place: SourceRange { words.source(of: 0..<text.utf8.count) }

  /// Whether a place is within code, where spaces, quotes and words follow other rules.
  func isCode(_ place: SourceRange) -> Bool {
    guard place.file === words.file else { return false }
    var (low, high) = (0, code.count)
    while low < high {
      let middle = (low + high) / 2
      if code[middle].upperBound <= place.bytes.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < code.count && code[low].overlaps(place.bytes)
  }

  /// Whether pieces of code are known in it.
  var hasCode: Bool { !code.isEmpty }

  /// The sentences of each line, without the spaces around them. What is too long to be one that somebody wrote is left
  /// out: rules look at each number and name of a sentence together with its other words.
  package let sentences: [Substring]

  /// The same of a copy with blanks in it.
  static func sentences(of text: String) -> [Substring] {
    var sentences: [Substring] = []
    text[...].scanLines { line in Sentences.scan(line) { sentences.append($0) } }
    sentences.removeAll { $0.utf8.count > longestSentence }
    return sentences
  }

  /// In bytes.
  private static let longestSentence = 2000
}
