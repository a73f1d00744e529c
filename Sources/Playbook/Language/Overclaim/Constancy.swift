/// "Our graduates always stay": of those that the effort is about. "Always ask" is advice.
enum Constancy {
  static func find(in sentence: Substring) -> [ClaimedWords] {
    sentence.matches(of: always).map { ClaimedWords($0.1, in: sentence) }.filter { !$0.before.contains(limits) }
  }

  private static let always = Pattern(
    #/
      (?i)
      \b(?:we|they|it|this|that|and|who|which|(?:our|the|these|those|its|techhire|
      every|local|trained)\x20(?:[\p{L}\-]+\x20){0,2}?[\p{L}\-]+|graduates|candidates|
      people|trainees|students|programs?|techhire|interns|apprentices|results|hires|
      workers|employers|training|skills|companies|alumni)(?:['’](?:ll|ve|re|s))?\x20(?:(?:will|
      do|does|is|are|have|has|can)\x20)?(always)\b(?!\x20(?:been|were|was|had|wanted|
      happy|welcome|open|glad|free|available|looking|hiring|on|need|needs|about|say|
      says|said|ask|asks|told|possible|easy|the|a|an|true|clear|better|room|time|some|
      someone|something|right|in|at|as|there|meant|means|have|has|know|did|want|wants)\b)
    /#
  )

  private static let limits = Pattern(
    /(?i)\b(?:almost|nearly|not|n['’]t|as|if|because|than) (?:they |it |we )?$/)
}
