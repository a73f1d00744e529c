/// What a community is called, made ready to be compared with each name in its record.
struct OwnNames {
  let names: CommunityNames
  /// Each between spaces, so that a part of it is found as whole words.
  private let padded: [String]

  init(_ names: CommunityNames) {
    self.names = names
    // "TechHire Boston" in the record of Flint may be left over from Boston's: whose a program without the own name is, the
    // index knows.
    let programs = names.programs.filter { program in names.places.contains { program.holds($0) } }
    padded = (names.places + programs + [names.name]).map { " \($0) " }
  }

  /// Whether a run of words is the community's own: its name, a part of it, or its program.
  func owns(_ words: String) -> Bool {
    let spelled = words.spelledAlike
    return padded.contains { $0.holds(spelled) && $0.holds(" \(spelled) ") } || names.organisations.contains(words)
      || names.contactOrganisation == words
  }

  /// A sentence that names its own community, too, tells how the two are related.
  func isNamed(in sentence: Substring) -> Bool {
    if sentence.holds("{{community.name}}") { return true }
    let sentence = sentence.mayBeSpelledElse ? sentence.spelledAlike[...] : sentence
    return names.places.contains { place in
      sentence.place(of: place).map { range in
        !(sentence[range.upperBound...].first?.isWordLetter ?? false)
      } ?? false
    }
  }
}
