import Diagnostics
import StructuredData

/// A private person's address or number is about to be published: a mailbox at Gmail or Yahoo, a number marked as a cell
/// phone. Or a logo is used before its owner agreed, or after that ended.
///
/// Why: people change jobs, and keep their own number. Whoever finds it on the site years later calls somebody who has
/// nothing to do with it any more.
///
/// Example: `Call Dana on her cell, 810-555-0142, or write to dana.smith@gmail.com.`
///
/// Cure: give the organization's own channel, such as `employers@board.example`. A logo's consent is written like that of a
/// story, as `logo_consent` and `logo_expires` under `brand`. (Stories without consent are `story-without-consent` and
/// `story-consent-expired`.)
struct PrivateDataRule: Rule {
  static let code = "private-data"
  static let severity = Severity.error
  static let signs = ["@"] + marks

  private let contact: Contact?
  private let today: PartialDate

  init(_ context: CheckContext) {
    contact = context.playbook.configuration.contact
    today = context.today
  }

  func check(_ passage: Passage) -> [Diagnostic] {
    faults(in: passage.text, of: passage.community, place: passage.place(of:))
  }

  func check(_ field: Sourced<String>, of community: String?) -> [Diagnostic] {
    faults(in: field.value, of: community) { field.words.place(of: $0) }
  }

  func check(_ kit: Kit) -> [Diagnostic] {
    (kit.community.contact.map(Self.personsMailbox) ?? []) + (kit.community.brand.map(logo) ?? [])
  }

  func finish() -> [Diagnostic] { contact.map(Self.personsMailbox) ?? [] }
}

extension PrivateDataRule {
  private func faults(
    in text: String, of community: String?, place: (Substring) -> SourceRange
  ) -> [Diagnostic] {
    PersonalMailbox.find(in: text, of: community).map { .mailbox($0, at: place($0)) }
      + Self.privateNumbers(in: text).map { .number($0, at: place($0)) }
  }

  /// The address of a contact that is a person's by name, where no role says who answers.
  private static func personsMailbox(_ contact: Contact) -> [Diagnostic] {
    guard contact.role == nil, let email = contact.email, PersonalMailbox.isNamed(email.value) else { return [] }
    return [.mailbox(email.value[...], at: email.source)]
  }

  private func logo(_ brand: Brand) -> [Diagnostic] {
    if let consent = brand.logoConsent, consent.value.lastDay > today {
      return [.logo("may be used only from \(consent.value) on", at: consent.source)]
    }
    if let expires = brand.logoExpires, expires.value.hasPassed(on: today) {
      return [.logo("may be used no longer: the consent ended on \(expires.value)", at: expires.source)]
    }
    return []
  }
}

extension PrivateDataRule {
  /// "cell: 810-555-0142", "810-555-0142 (mobile)".
  private static func privateNumbers(in text: String) -> [Substring] {
    guard text.hasDigit, mayHoldNumber(text), marked.occur(in: text) else { return [] }
    let before = text.pieces(of: markedBefore, notAfter: isPartOfWord).filter { !isOfPlace($0, in: text) }
    return before + text.matches(of: markedBehind).map(\.output.0)
  }

  /// Whether ten digits, or what isn't ASCII, stand with nothing between them that parts numbers.
  private static func mayHoldNumber(_ text: String) -> Bool {
    var count = 0
    return text.hasByte { byte in
      switch byte {
      case 0x30...0x39, 0x80...: count += 1
      case 0x20, 0x09...0x0D, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ")"): break
      default: count = 0
      }
      return count >= 10
    }
  }

  /// "Suite C: 810-555-0142", "the nursing home at 810-555-0142", "Dana C. 810-555-0142": what is called so is no phone.
  private static func isOfPlace(_ piece: Substring, in text: String) -> Bool {
    let mark = piece.prefix { $0.isWordLetter }
    let previous = text.word(before: piece.startIndex)
    if mark.count == 1 {
      let isInitial = mark.first?.isCapital == true && piece.dropFirst().first == "." && !previous.isEmpty
      return isInitial || Self.rooms.contains(previous)
    }
    guard mark.lowercased() == "home", !piece.lowercased().hasPrefix("home phone") else { return false }
    return !previous.isEmpty && !["my", "her", "his", "their", "at", "or", "and"].contains(previous)
      && !text[..<piece.startIndex].hasSuffix(", ")
  }

  private static let marks = [
    "cell", "mobile", "m:", "m.", "(m)", "c:", "(c)", "home", "personal", "private", "whatsapp", "móvil", "celular",
  ]
  private static let marked = WordSigns(marks)

  private static let rooms: Set<String> = [
    "suite", "ste", "unit", "room", "rm", "building", "bldg", "floor", "apartment", "apt", "wing", "gate", "door",
    "hall",
    "section", "block", "option", "line", "plan", "team", "group", "desk", "class", "lot", "box", "level", "bay",
    "dock",
    "part", "program", "track", "cohort", "terminal", "house", "studio",
  ]

  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isWordLetter || character.isNumeral || "-.@/".contains(character)
  }

  private static let markedBefore = Pattern(
    /(?:(?i:(?:cell(?:ular)?(?:[- ]?phone)?|mobile(?:[- ]?phone)?|(?:personal|private|home)(?: (?:phone|cell|mobile))?|whatsapp|(?:teléfono )?(?:móvil|celular))(?: (?:number|no\.|#|line))?)(?:\s*(?:is|at|on|:|,|–|—|-|=|\(|#)\s*|\s+)|[MmCc][:.]\s?|\([MmCc]\)\s?)\(?\+?(?:1[\s.\-]?)?\(?\d{3}\)?[\s.\-]{0,2}\d{3}[\s.\-]?\d{4}\b/
  )

  private static let markedBehind = Pattern(
    /(?:\+?1[\s.\-]?)?\(?\d{3}\)?[\s.\-]{0,2}\d{3}[\s.\-]?\d{4}(\s*(?:[(\[](?i:my )?(?i:personal |private |her |his |work )?(?i:cell(?:ular)?(?: ?phone)?|mobile(?: phone)?|m|c|home|private|personal|whatsapp)[)\]]|,? ?(?i:on )?(?i:(?:is )?(?:my|her|his|their) (?:own |personal |private )?(?:cell|mobile)|(?:[;.,–—-] ?)?(?:that|this|it|which)(?:[’']s| is) (?:(?:my|her|his|their) (?:own )?(?:personal |private |home )?(?:cell|mobile|personal|private|home)|a (?:cell|mobile|personal|private))\b|\((?:cell|mobile)|cell(?: ?phone)?\b|mobile(?: phone)?\b(?!,))))/
  )
}

extension Diagnostic {
  fileprivate static func mailbox(_ address: Substring, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      PrivateDataRule.severity, code: "private-data", "'\(address)' looks like a private person's address", at: place,
      hint: "give an address that belongs to the organization and its role, such as employers@…")
  }

  fileprivate static func number(_ words: Substring, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      PrivateDataRule.severity, code: "private-data", "'\(words)' is marked as a private phone", at: place,
      hint: "give the organization's number")
  }

  fileprivate static func logo(_ what: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      PrivateDataRule.severity, code: "private-data", "the logo \(what)", at: place,
      hint: "ask its owner and write the new date, or take the logo out")
  }
}
