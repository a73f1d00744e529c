import Diagnostics
import StructuredData

/// A text for employers uses letters that are not spelled out where they first stand: "WIOA", "ETPL", "OJT".
///
/// Why: people who work with programs know them; the employer who reads the pitch does not, and stops reading.
///
/// Example: `The board pays half of the OJT wages.`
///
/// Cure: `The board pays half of the wages during on-the-job training (OJT).` After that, the letters alone will do on the
/// same page. Most often the words are enough.
struct AcronymRule: Rule {
  static let code = "acronym"
  static let severity = Severity.note

  private let playbook: Playbook
  /// Letters that were met in a file, explained or reported: by path.
  private var met: [String: Set<Substring>] = [:]
  /// What is to be reported of the record that is looked at, unless it is the name of somebody in it.
  private var pending: [(letters: String, finding: Diagnostic)] = []

  init(_ context: CheckContext) {
    playbook = context.playbook
  }

  mutating func check(_ passage: Passage) -> [Diagnostic] {
    guard passage.isShareable || passage.reader == .employer, ![.quote, .intro].contains(passage.role),
      passage.text.hasCapitalsInARow
    else { return [] }
    let text = passage.untagged.blankingAddresses()
    guard WrittenLanguage.isEnglish(text, on: playbook.configuration.language) else { return [] }
    let found = text.split(separator: "\n").filter { !$0.isShouted }.flatMap { unexplained(in: $0, of: passage) }
    if passage.community == nil { return found.filter { !siteNames.contains($0.letters) }.map(\.finding) }
    pending += found
    return []
  }

  mutating func check(_ kit: Kit) -> [Diagnostic] {
    defer {
      pending = []
      met[kit.community.id.source.file.path] = nil
    }
    if pending.isEmpty { return [] }
    let names = kit.community.plainFields.reduce(into: siteNames) { $0.formUnion($1.value.capitalWords) }
    return pending.filter { !names.contains($0.letters) }.map(\.finding)
  }
}

extension AcronymRule {
  private mutating func unexplained(in line: Substring, of passage: Passage) -> [(letters: String, finding: Diagnostic)]
  {
    let path = passage.words.file.path
    var found: [(letters: String, finding: Diagnostic)] = []
    for letters in Self.acronyms(in: line) where met[path, default: []].insert(letters.withoutPlural).inserted {
      guard !AcronymExpansion.isExplained(letters, in: line) else { continue }
      found.append((String(letters), .acronym(letters, at: passage.place(of: letters))))
    }
    return found
  }

  private static func acronyms(in line: Substring) -> [Substring] {
    let words = line.split { !$0.isWordLetter && !$0.isNumeral && !"-–&@'’/+.".contains($0) }
    return words.flatMap { $0.split { "/–-".contains($0) } }.map(\.trimmedMarks).filter { word in
      let letters = word.withoutPlural
      return (2...6).contains(letters.count) && letters.allSatisfy { $0.isASCII && $0.isCapital }
        && !EverydayAcronyms.all.contains(String(letters)) && !letters.isRomanNumeral
        && !isEmphasis(letters, in: line) && !isPartOfName(word, in: line)
    }
  }

  /// "NOT", "FREE": a word, loud.
  private static func isEmphasis(_ letters: Substring, in line: Substring) -> Bool {
    let before = line[..<letters.startIndex].suffix(60).split { !$0.isWordLetter && $0 != "," }.last ?? ""
    let after = line[letters.endIndex...].drop { $0 == " " }.prefix(while: \.isWordLetter)
    return [letters, before, after].contains {
      $0.count > 1 && $0.allSatisfy(\.isCapital) && EverydayAcronyms.loudWords.contains($0.lowercased())
        && !EverydayAcronyms.all.contains(String($0))
    }
  }

  /// "EMC Corporation", "WEX Inc.": what follows or stands before makes it a name.
  private static func isPartOfName(_ word: Substring, in line: Substring) -> Bool {
    let after = line[word.endIndex...].dropFirst().prefix { $0.isWordLetter }
    return [
      "Corporation", "Corp", "Inc", "LLC", "Ltd", "University", "College", "Foundation", "Bank", "Technologies",
      "Group", "Solutions", "Systems", "Health", "Academy", "Institute", "News", "Consulting", "Healthcare", "Medical",
    ]
    .contains(String(after))
  }

  private var siteNames: Set<String> {
    let site = playbook.configuration
    let fields = [site.title, site.program].compactMap { $0 } + (site.contact?.plainFields ?? [])
    return fields.reduce(into: []) { $0.formUnion($1.value.capitalWords) }
  }
}

extension StringProtocol {
  fileprivate var hasCapitalsInARow: Bool {
    var isAfterCapital = false
    return hasByte { byte in
      let isCapital = 65...90 ~= byte
      defer { isAfterCapital = isCapital }
      return isCapital && isAfterCapital
    }
  }

  /// A line in capital letters: a heading, or an emphasis.
  fileprivate var isShouted: Bool {
    let letters = filter(\.isWordLetter)
    return letters.count > 6 && letters.count(where: \.isLowercase) * 4 < letters.count
  }

  fileprivate var capitalWords: Set<String> {
    guard hasCapitalsInARow else { return [] }
    return Set(
      split(whereSeparator: { !$0.isWordLetter }).map { String($0) }.filter {
        $0.count > 1 && $0.allSatisfy(\.isCapital)
      }
    )
  }
}

extension Substring {
  fileprivate var trimmedMarks: Substring {
    var word = self
    while let last = word.last, !last.isWordLetter, !last.isNumeral { word.removeLast() }
    while let first = word.first, !first.isWordLetter, !first.isNumeral { word.removeFirst() }
    return word.hasSuffix("'s") || word.hasSuffix("’s") ? word.dropLast(2) : word
  }

  fileprivate var withoutPlural: Substring { hasSuffix("s") && count > 2 ? dropLast() : self }

  private static let romanNumeral = Pattern(/M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})/)

  fileprivate var isRomanNumeral: Bool {
    wholeMatch(of: Self.romanNumeral) != nil
  }
}

extension Diagnostic {
  fileprivate static func acronym(_ letters: Substring, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      AcronymRule.severity, code: "acronym", "'\(letters)' is not spelled out where employers first read it", at: place,
      hint: "write the words, with the letters in parentheses behind them if they are needed again")
  }
}
