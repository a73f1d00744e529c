import Diagnostics

/// A text for employers asks for people of one age, or praises them for it: "young talent", "digital natives", "recent
/// graduates only".
///
/// Why: an employer who writes it into a posting may break the law, and people who change careers at 45 read that they are
/// not meant.
///
/// Example: `Meet energetic young talent, fresh out of school.`
///
/// Cure: say what the people can do, or where they are: `people at the start of a career in tech`.
struct AgeWordingRule: Rule {
  static let code = "age-wording"
  static let severity = Severity.warning
  /// One of these stands in every finding.
  static let signs = [
    "young", "digital", "recent ", "fresh", " grad", "year-old", "year old", "years-old", "years old", "under 2",
    "under 3", "under 4", "under-2", "under-3", "under-4", "the age", " age ", " aged ", " ages ", "age 1", "age 2",
    "age f", "aged 1", "aged 2", "aged f", "ages 1", "ages 2", "ages f", "maximum age", "out of school",
    "out of college", "out of high", "out of university", "out of grad", "millennial", "gen z", "gen-z", "genz",
    "generation z", "generation-z", "generationz", "-something", "twentysomething", "20something", "zoomer",
    "between 1", "between 2", "between f", "no older", "not older", "too old", "youthful", "kids", "twenties", "20s",
    "30s", "thirties", "school leaver", "school-leaver", "college-age", "college age",
  ]

  private let language: String

  init(_ context: CheckContext) {
    language = context.playbook.configuration.language
  }

  func check(_ passage: Passage) -> [Diagnostic] {
    guard isAimedAtEmployers(passage) else { return [] }
    let text = passage.untagged.blankingQuotes()
    guard WrittenLanguage.isEnglish(text, on: language) else { return [] }
    return Passage.sentences(of: text).filter(Self.sentenceSigns.occur).flatMap { sentence in
      Self.ageWords(in: String(sentence)).map { words in
        .ageWording(words, at: passage.place(of: words.moved(into: sentence)))
      }
    }
  }

  private func isAimedAtEmployers(_ passage: Passage) -> Bool {
    guard passage.isShareable || passage.reader == .employer else { return false }
    return ![.quote, .figureLabel, .targetLabel, .intro].contains(passage.role)
  }
}

extension AgeWordingRule {
  /// Of a text that has one, most sentences have none.
  private static let sentenceSigns = WordSigns(signs)

  private static func ageWords(in sentence: String) -> [Substring] {
    var found = sentence.matches(of: always).map(\.output)
    let saysYoung = young.occur(in: sentence)
    if saysYoung { found += sentence.matches(of: youngTalent).map(\.output).filter { !isName($0) } }
    if !sentence.contains(service) {
      found += sentence.matches(of: youngsters).map(\.output)
      if saysYoung || sentence.hasDigit { found += peopleAndAges(in: sentence) }
    }
    return found.isEmpty || sentence.contains(denial) ? [] : found.withoutOverlaps
  }

  private static func peopleAndAges(in sentence: String) -> [Substring] {
    guard sentence.contains(hiring) else { return sentence.matches(of: olds).map(\.output) }
    return sentence.matches(of: youngPeople).map(\.output).filter { !isName($0) }
      + sentence.matches(of: ages).map(\.output)
  }

  private static let young = WordSigns(["young"])

  /// "People of any age", "not about young talent".
  private static let denial = Pattern(
    /(?i:\b(?:any|all|every|whatever|which) ages?\b|\b(?:regardless|irrespective) of (?:their )?age\b|\bage (?:discrimination|bias|limits?)\b|\b(?:not|never|isn['’]t|aren['’]t|nor|don['’]t) (?:just |only |merely |limited to |about |for |a |have to be |need to be |be |say |write |ask for |require )*(?:young|youthful|digital native|recent grad)|\b(?:bans?|forbids?|illegal|unlawful|discriminat\w+)\b|\b(?:avoid|instead of|rather than|stop (?:saying|writing|asking for)|no) (?:\w+ )?(?:young|youthful|digital native|recent grad))/
  )

  private static let always = Pattern(
    /\bdigital(?:ly)?[- ][Nn]atives?\b|\bDigital(?:ly)?[- ][Nn]atives?\b|\byouthful(?:ness)?\b|\bYouthful\b|(?i:\b(?:only|exclusively) (?:for |to |hire |hires |hiring )?(?:recent|new|fresh) (?:college |high[- ]school |university |school )?grad(?:uate)?s\b|\b(?:recent|new|fresh) (?:college |high[- ]school |university |school )?grad(?:uate)?s(?: are)?,? (?:only|preferred|welcome only)\b|\bfresh grad(?:uate)?s\b|\b(?:prefer|want|seek|looking for|must be|should be|ideal for|perfect for|aimed at|suits?|best for) (?:a )?(?:recent|fresh) (?:college |high[- ]school |university |school )?grad(?:uate)?s?\b|\b(?:fresh|straight|right|just) out of (?:high |grad(?:uate)? )?(?:school|college|university)\b|\bmillennials?\b|\b[Gg]en(?:eration)?[- ][Zz]\b|\bzoomers?\b|\btwenty-?somethings?\b|\b20-?somethings?\b|\b(?:no older than|not older than|younger than|under the age of|below the age of|maximum age(?: of)?|upper age limit) ?(?:2[4-9]|[3-6]\d)?\b|\bunder (?:2[5-9]|3\d|4\d)(?: years(?: old| of age)?)?(?=\s*(?:[.,;!?)]|$| who\b| with\b| and\b| are\b))|\btoo old\b|\byoung at heart\b|\byoung(?:er)? generations?\b)/
  )

  /// "Young talent", "young, energetic people", "energetic young hires".
  private static let youngTalent = Pattern(
    /(?i:\b(?:energetic|dynamic|hungry|fresh|bright|ambitious|eager|tech-savvy|vibrant)(?:,| and|,? and)? young(?:er)?\b(?: [a-z\-]+)?|\byoung(?:er)?(?:,| and|, and| but)? (?:(?:energetic|dynamic|hungry|ambitious|eager|bright|motivated|vibrant|tech-savvy|creative|cheap|affordable|flexible)(?:,| and|, and)? ?)+(?:[a-z\-]+)?|\byoung(?:er)? (?:(?:tech|IT|local|skilled|diverse|digital|new|coding|software|home-grown|homegrown|technical|smart|promising) )*(?:talents?|workers?|workforce|hires?|employees?|candidates?|minds?|blood|developers?|coders?|programmers?|engineers?|technicians?|graduates?|grads?|staff|staffers|team|teams|faces|techies|recruits?|applicants?|job ?seekers?|colleagues?|brains|stars|guns|people power|professionals?|specialists?|testers?|analysts?)\b)/
  )

  /// "Smart kids", "people in their early twenties"; but "parents with kids".
  private static let youngsters = Pattern(
    /(?i:\byoungsters\b|\b(?:these|those|smart|local|bright|talented|hungry|cheap|college|hire|hiring|give|interview|city|tech-savvy|computer|eager|energetic) kids\b(?!['’])|\bkids (?:who|that|fresh|straight|right|out of|know|learn|can|from)\b|\b(?:early|mid|late)[- ](?:to[- ](?:mid|late)[- ])?(?:20s|30s|twenties|thirties)\b|\bin (?:their|his|her) (?:20s|30s|twenties|thirties)\b|\bunder-(?:2[5-9]|3\d|4\d)s\b|\b(?:meet|hire|hiring|interview|recruit|prefer) (?:\p{L}+ )?school[- ]leavers\b|\bcollege[- ]aged? (?:people|talent|candidates|workers|hires|developers|coders|adults|interns)\b|\b(?:twenty|2\d|19)(?:-\p{L}+)?[- ]years?[- ](?:olds\b|old (?:developer|coder|hire|intern|person|candidate|worker|graduate|programmer)s?\b)|\bGen(?:eration)?[- ]?Z(?:ers?|s)\b)/
  )

  /// Whom a program serves may be told; whom to hire may not be chosen by it.
  private static let youngPeople = Pattern(
    /(?i:\byoung(?:er)? (?:(?:local|tech|smart|skilled) )?(?:people|persons?|adults?|men|women|ones|folks|learners|students|interns?|apprentices?|trainees?)\b)/
  )

  private static let ages = Pattern(
    /(?i:\b(?:1[6-9]|2\d)(?: ?[\-–] ?| to |-to-| and )(?:2\d|3\d)[\- ]years?[\- ]olds?\b|\b(?:aged?|ages|between(?: the ages of)?) (?:from )?(?:1[6-9]|2\d)(?: ?[\-–] ?| to | and )(?:2\d|3\d)\b(?: years(?: old| of age)?)?)/
  )

  private static let olds = Pattern(
    /(?i:\b(?:1[6-9]|2\d)(?: ?[\-–] ?| to |-to-| and )(?:2\d|3\d)[\- ]years?[\- ]olds?\b)/)

  private static let hiring = Pattern(
    /(?i:\b(?:hir(?:e|es|ed|ing)|recruit\w*|employ(?:s|ing)?|interview\w*|bring(?:s|ing)? (?:in|on)|add(?:s|ing)?|staff\w*|attract\w*|looking for|look for|find|meet|want|prefer\w*|choose|take on|your (?:team|next|company|openings?|jobs?)|vacanc\w+|fill(?:s|ed|ing)?|candidates?|applicants?)\b)/
  )

  private static let service = Pattern(
    /(?i:\b(?:grants?|fund(?:s|ed|ing)?|federal\w*|serv(?:e|es|ed|ing)|eligib\w*|law|barriers|credits?|statut\w*|permits?|census|survey|disconnected|out-of-school|percent|median|average)\b)/
  )

  /// "Young Professionals of Flint", "Ernst & Young Talent".
  private static func isName(_ words: Substring) -> Bool {
    words.split(separator: " ").count > 1 && words.split(separator: " ").allSatisfy { $0.first?.isCapital == true }
  }
}

extension [Substring] {
  /// The first of those that overlap.
  fileprivate var withoutOverlaps: [Substring] {
    let ordered = sorted { ($0.startIndex, $1.endIndex) < ($1.startIndex, $0.endIndex) }
    return ordered.reduce(into: []) { kept, piece in
      if kept.last.map({ $0.endIndex <= piece.startIndex }) ?? true { kept.append(piece) }
    }
  }
}

extension Diagnostic {
  fileprivate static func ageWording(_ words: Substring, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      AgeWordingRule.severity, code: "age-wording", "'\(words)' speaks of people's age to employers", at: place,
      hint: "say what the people can do, or that they are new to the field")
  }
}
