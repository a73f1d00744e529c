import Diagnostics
import StructuredData

/// A task or step begins with somebody it is for, "Mentors: …", whom the site does not know as an audience.
///
/// The item is then nobody's task: it becomes a step of the one above, or a task for everyone, with the label as part of
/// its words. Beginnings that name no person or organization, such as "Step 1:", "Note:" and "Time: 30 minutes", are not
/// meant.
///
/// Why: those whom the task is for don't find it in their list.
///
/// Example: `- Employer partners: Host a tour`, where `site.yaml` knows only employers.
///
/// Cure: write the label of an audience, or add the audience, or this label for it, to `audiences` in `site.yaml`.
struct UnknownLabelRule: Rule {
  static let code = "unknown-label"
  static let severity = Severity.warning

  private let labels: AudienceLabels
  private let names: [String]

  init(_ context: CheckContext) {
    let audiences = context.playbook.configuration.audiences
    labels = AudienceLabels(audiences)
    names = audiences.flatMap { [$0.name] + $0.labels }
  }

  func check(_ passage: Passage) -> [Diagnostic] {
    guard passage.role == .task || passage.role == .step, let label = Self.label(of: passage.text) else { return [] }
    let words = String(label)
    guard labels.audiences(named: words) == nil else { return [] }
    let nearest = names.first { Self.isSlip(words, of: $0) }
    guard nearest != nil || LabelWords.nameSomebody(words) else { return [] }
    return [.unknownLabel(label, nearest: nearest, at: passage.place(of: label))]
  }
}

extension UnknownLabelRule {
  private static let longestLabel = 60

  /// One of these stands behind every label.
  private static let labelMarks = [":", "：", "–", "—", "-", ")", "]"]

  private static let bracketedLabel = Pattern(/[(\[](\p{L}[^()\[\]]*?):?[)\]]/)

  private static let leadingLabel = Pattern(
    /(\p{L}[\p{L}\p{M}\d'’&\/, \-]*?)(?: \([^()]*\))?(?:\s?[:：](?=\s)|\s[–—\-](?=\s))/)

  /// Whether each word of a label is nearly the same as in an audience's name.
  private static func isSlip(_ label: String, of name: String) -> Bool {
    let (written, meant) = (label.lowercased().split(separator: " "), name.lowercased().split(separator: " "))
    guard written.count == meant.count else { return false }
    return zip(written, meant).allSatisfy { word, wanted in
      word == wanted
        || min(word.count, wanted.count) > 4 && word.first == wanted.first
          && NearestName.of(String(word), among: [String(wanted)]) != nil
    }
  }

  /// What stands before the first colon or dash, or in brackets at the start.
  private static func label(of text: String) -> Substring? {
    let start = text.prefix(longestLabel)
    guard labelMarks.contains(where: start.holds) else { return nil }
    if let bracketed = start.prefixMatch(of: bracketedLabel) { return bracketed.1 }
    return start.prefixMatch(of: leadingLabel)?.1
  }
}

extension Diagnostic {
  fileprivate static func unknownLabel(_ label: Substring, nearest: String?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      UnknownLabelRule.severity, code: "unknown-label",
      "'\(label)' stands where an audience stands, but the site has no such audience", at: place,
      hint: nearest.map { "did you mean '\($0)'? If not, add the label to an audience in site.yaml" }
        ?? "write the label of an audience, or add this one to 'audiences' in site.yaml")
  }
}
