/// What stands in a text that may hold a blank, by the kinds of blanks.
enum BlankSign: Int, CaseIterable {
  case brace, bracket, line, crosses, shortWord, words, date, percent, mergeTag, toBe
  /// What a made-up phone number ends with, and has in its middle.
  case number, numberMiddle
  /// An address for examples.
  case host
  /// A whole value may be one.
  case field
  case angle

  /// The kinds that a text has signs of.
  struct Found {
    fileprivate let signs: WordSigns.Found

    var isEmpty: Bool { signs.isEmpty }
    func has(_ kind: BlankSign) -> Bool { signs.has(kind.rawValue) }
  }

  static func found(in text: String) -> Found { Found(signs: signs.found(in: text)) }

  /// One of these stands in every blank.
  static let all = allCases.flatMap(\.signs)

  private static let signs = WordSigns(groups: allCases.map(\.signs))

  /// One of these stands in every blank of the kind.
  private var signs: [String] {
    switch self {
    case .brace: ["{"]
    case .bracket: ["["]
    case .line: ["___"]
    case .crosses: ["xx"]
    case .shortWord: ["tbd", "tba", "tbc", "t.b.d", "fixme", "tktk", "lorem ip"]
    case .words:
      ["todo", "to-do:", "to do:", "placeholder", "(insert", "click to"]
        + Self.placed.flatMap { ["\($0) here", "\($0) goes here"] }
    case .date: ["yy", "mm/", "/mm"]
    case .number: ["0000", "5555", "####", "9999", "7890"]
    case .numberMiddle: ["000", "555", "###", "999", "456"].flatMap { middle in [" ", ".", "-"].map { middle + $0 } }
    case .percent: ["%"]
    case .mergeTag: ["*|"]
    case .toBe: ["to be "]
    case .host:
      ["example.com", "example.net", "example.org", "domain.com", "yourdomain."]
        + Self.owners.flatMap { ["@\($0).", "your\($0).", "your-\($0)."] }
    case .field: ["?", "your ", "my ", "name"]
    case .angle: ["<"]
    }
  }

  /// What is to be put "here".
  private static let placed = [
    "text", "copy", "message", "headline", "quote", "logo", "name", "content", "title", "company", "organization",
    "organisation", "link", "slogan", "story", "program", "number", "date", "contact",
  ]

  /// Whom an address for examples is said to belong to.
  private static let owners = [
    "company", "organization", "organisation", "employer", "business", "email", "mail", "site", "website", "board",
    "chamber", "college", "city",
  ]
}
