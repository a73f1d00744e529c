import Diagnostics

/// A text changes who speaks, or whom it speaks to: "they" about employers on a page that an employer reads, "we" in a
/// message that one person sends, "I" in a message of the program.
///
/// Why: an employer who is written about, instead of to, reads a plan for somebody else. And an advocate who writes "we will
/// find you people" promises in the program's name what only the program can keep.
///
/// Example: `Employers save time, and they get the talent they need.`
///
/// Cure: on the pitch, write to the employer: `You save time, and you get the people you need.` In a message with
/// `voice: advocate`, say what "I" do and what the program does; with `voice: program`, say "we".
struct VoiceRule: Rule {
  static let code = "voice"
  static let severity = Severity.warning

  private let language: String

  init(_ context: CheckContext) {
    language = context.playbook.configuration.language
  }

  func check(_ passage: Passage) -> [Diagnostic] {
    if passage.voice == .advocate, passage.text.hasSign("we", "us", "our") {
      let areTogether = FirstPersonPlural.isOfBoth(in: passage.text)
      return faults(in: passage, { FirstPersonPlural.find(in: $0, after: $1, areTogether: areTogether) }, .us)
    }
    if passage.voice == .program, passage.text.hasSign("i ", "i'", "i’", "my", "me", "mine") {
      return faults(in: passage, { sentence, _ in FirstPersonSingular.find(in: sentence) }, .me)
    }
    guard Self.isWrittenToEmployers(passage.role), passage.text.hasSign("they", "their", "them", "its") else {
      return []
    }
    return faults(in: passage, { EmployerPronoun.find(in: $0, after: $1) }, .they)
  }
}

extension VoiceRule {
  /// What reads a sentence, and the sentence before it.
  private typealias Find = (String, String) -> Substring?

  /// The first fault of each sentence.
  private func faults(in passage: Passage, _ find: Find, _ kind: Kind) -> [Diagnostic] {
    let text = passage.untagged.blankingQuotes()
    guard WrittenLanguage.isEnglish(text, on: language) else { return [] }
    var previous = ""
    return Passage.sentences(of: text).compactMap { sentence in
      let copy = String(sentence)
      defer { previous = copy }
      guard copy.contains(where: \.isLowercase) else { return nil }
      return find(copy, previous).map { .voice($0, kind, at: passage.place(of: $0.moved(into: sentence))) }
    }
  }

  private static func isWrittenToEmployers(_ role: Passage.Role) -> Bool {
    [.headline, .blockTitle, .blockText, .objectionAnswer, .nextStep, .employerAsk, .employerOffer].contains(role)
  }
}

extension VoiceRule {
  fileprivate enum Kind { case they, us, me }
}

extension Diagnostic {
  fileprivate static func voice(_ word: Substring, _ kind: VoiceRule.Kind, at place: SourceRange) -> Diagnostic {
    let (what, hint) =
      switch kind {
      case .they: ("'\(word)' speaks about employers on a page that employers read", "write to them: \"you\", \"your\"")
      case .us:
        (
          "'\(word)' speaks for others in a message that one person sends",
          "say what \"I\" do, and name who does the rest"
        )
      case .me:
        ("'\(word)' speaks for one person in a message of the program", "write \"we\", or set 'voice: advocate'")
      }
    return Diagnostic(VoiceRule.severity, code: "voice", what, at: place, hint: hint)
  }
}
