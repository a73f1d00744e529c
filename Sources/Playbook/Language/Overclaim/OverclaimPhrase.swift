/// A phrase that claims too much as a whole.
struct OverclaimPhrase {
  /// Of these signs one stands in it.
  let signs: [String]
  /// Of these one stands in it, too, where its signs are frequent words.
  private var endings: [String] = []
  private let pattern: LazyPattern<Substring>

  /// "Ask for the most qualified people" tells what to look for.
  func find(in sentence: Substring) -> [ClaimedWords] {
    guard endings.isEmpty || endings.contains(where: sentence.lowercased().holds) else { return [] }
    return ClaimedWords.all(pattern.value, in: sentence).filter { !$0.isMeasured && !$0.before.contains(Self.seeking) }
  }

  private static let seeking = Pattern(
    /(?i)(?:\b(?:choose|pick|decide|judge|select|ask|compare|interview|hire|look) (?:for )?(?:\p{L}+ ){0,2}|\b(?:who|which) (?:is|are) )$/
  )

  static let all: [OverclaimPhrase] = [
    // "You will never have an open job again".
    OverclaimPhrase(
      signs: ["never"],
      pattern: LazyPattern(
        /(?i)(?:you|your (?:team|company|firm)|employers|companies)(?:['’]ll| will) never (?:[^.,;:]{1,60} again\b|(?:struggle|regret|worry|run (?:out|short))\b)/
      )
    ),
    // "The only way to find people"; but "the only way to find out".
    OverclaimPhrase(
      signs: ["the only"],
      pattern: LazyPattern(
        /(?i)\bthe only (?:(?:way|solution|answer|program(?:me)?|source|place|path) (?:to|that) (?:find|hire|fill|recruit|attract|keep|train|solve|close|deliver|work)s?\b(?! out\b)|(?:solution|answer)\b(?= (?:to|for) (?:the|your) ))/
      )
    ),
    OverclaimPhrase(
      signs: ["success"],
      pattern: LazyPattern(/(?i)\bsuccess (?:is|will be) (?:certain|assured|sure|inevitable|a given|built in)\b/)
    ),
    OverclaimPhrase(
      signs: [" to succeed"],
      pattern: LazyPattern(/(?i)\b(?:certain|sure|bound) to succeed\b/)
    ),
    // "You won't find better people anywhere", "nobody trains better developers".
    OverclaimPhrase(
      signs: ["better"],
      pattern: LazyPattern(
        /(?i)\b(?:(?:won['’]t|will not|can['’]t|cannot|will never|never|couldn['’]t|nobody (?:can|will)|no one (?:can|will)) (?:ever )?(?:find|get|hire|meet|recruit) (?:any |a )?better|(?:nobody|no one)(?: else)? (?:trains|prepares|offers|delivers|has|sends) better|no better (?:way|talent|people|candidates|workers|workforce|source|program|programme|choice|deal|investment|partner|graduates|training|solution)|nothing works better)\b/
      )
    ),
    OverclaimPhrase(
      signs: ["no other"],
      pattern: LazyPattern(
        /(?i)\bno other (?:program|programme|effort|partner|provider|school|source|course|city|state|region) (?:comes close|can match|matches|offers|delivers|trains|prepares)\b/
      )
    ),
    // "Everyone who finishes gets a job"; but "gets an answer".
    OverclaimPhrase(
      signs: ["every", "each "]
        + [
          "of ", "our ", "the ", "graduates", "students", "trainees", "candidates", "participants", "learners",
          "interns", "apprentices",
        ].map { "all \($0)" },
      endings: [
        " get", " find", " land", " receive", " hired", " employed", " job-ready", " a success", " succeed", " excel",
      ],
      pattern: LazyPattern(
        /(?i)\b(?:everyone|everybody|(?:every|each) (?:one of (?:our |the |them)?)?(?:graduate|student|trainee|candidate|participant|learner|intern|apprentice|person|hire)?s?|all (?:of )?(?:our |the )?(?:graduates|students|trainees|candidates|participants|learners|interns|apprentices))(?: (?:who|that) [^.,;:]{1,40}?)? (?:(?:will )?(?:gets?|finds?|lands?|receives?) (?:a |an )?(?:(?:good|great|tech|new|full-time|paid|well-paid|IT|local) ){0,2}(?:jobs?|work|hired|employment|careers?)\b|(?:is|are|will be) (?:hired|employed|job-ready|a success)\b|(?:will )?(?:succeeds?|excels?)\b)/
      )
    ),
    // "A perfect match".
    OverclaimPhrase(
      signs: ["perfect"],
      pattern: LazyPattern(
        /(?i)\b(?:ensures?|delivers?|provides?|offers?|sends?|gives?|makes?|promises?|is|are) (?:you |your company |employers )?(?:a |an |the |your )?perfect (?:\p{L}+ )?(?:match|matches|fit|candidates?|hires?|employees?|solution|partner|pipeline|workers?|people)\b/
      )
    ),
    // "It works every time"; but "every time you publish".
    OverclaimPhrase(
      signs: ["every time", "every single time"],
      pattern: LazyPattern(
        /(?i)\b(?:works?|succeeds?|delivers?|wins?|(?:right|perfect) (?:person|hire|match|fit|people|candidate))(?: [\p{L}\-]+){0,2} every (?:single )?time\b(?=[.!,;"”’]|$)/
      )
    ),
    // "Number one in the country"; but "the number one question".
    OverclaimPhrase(
      signs: ["number one", "number-one"],
      pattern: LazyPattern(
        /(?i)\bnumber[ \-]one(?: (?!reason|question|problem|complaint|concern|barrier|obstacle|priority|challenge|cause|need|request|issue)[\p{L}\-]+){0,2} in (?:the (?:\p{L}+ )?(?:country|state|nation|region|world|city|county|industry|midwest|south)|america)\b|\bnumber[ \-]one (?:choice|source|program|programme|provider|partner|talent|training|pipeline)\b/
      )
    ),
    OverclaimPhrase(
      signs: ["#1", "no. 1", "no.1"],
      pattern: LazyPattern(
        /(?i)(?:#|\bno\. ?)1 (?:in (?:the|america)|choice|source|program|programme|provider|partner|talent|training)\b/)
    ),
    OverclaimPhrase(
      signs: ["leading"],
      pattern: LazyPattern(/(?i)\b(?:industry|market|world|nation|class)[ \-]leading\b/)
    ),
    // "Top talent".
    OverclaimPhrase(
      signs: ["top ", "top-"],
      pattern: LazyPattern(
        /(?i)\btop[ \-](?:notch|tier|flight|quality)\b|\btop (?:(?:tech|it|local|software|young|diverse|digital|technical|entry-level) )?(?:talent|performers|graduates|people|workers|workforce|developers|engineers|programmers|technicians|coders|professionals)\b/
      )
    ),
    OverclaimPhrase(
      signs: ["first-class", "first-rate"],
      pattern: LazyPattern(
        /(?i)\bfirst-(?:class|rate) (?:(?:tech|it|local) )?(?:talent|people|workers|workforce|graduates|candidates|developers|training|program|programme|hires)\b/
      )
    ),
    // "The most talented developers in the state".
    OverclaimPhrase(
      signs: ["the most", "s most"],
      pattern: LazyPattern(
        /(?i)\b(?:the|\p{L}+['’]s) most (?:talented|qualified|skilled|gifted|capable|motivated|dedicated|loyal|hard-working|reliable|sought-after|productive|driven|trusted)\b(?: [\p{L}\-]+)?/
      )
    ),
    OverclaimPhrase(
      signs: ["highest"],
      pattern: LazyPattern(
        /(?i)\bhighest[ \-](?:quality|cali(?:ber|bre)) (?:(?:tech|it|local|available) )?(?:candidates|talent|people|graduates|workers|workforce|training|hires|employees|developers|staff|instruction)\b|\bof the (?:very )?highest (?:quality|cali(?:ber|bre))\b/
      )
    ),
    OverclaimPhrase(
      signs: ["finest"],
      pattern: LazyPattern(
        /(?i)\bfinest (?:(?:tech|it|local) )?(?:candidates|talent|people|graduates|workers|workforce|training|developers|engineers|programmers|minds|program|programme)\b/
      )
    ),
    // "Our graduates are ready on day one"; but "have the desk ready on day one".
    OverclaimPhrase(
      signs: ["day one"],
      pattern: LazyPattern(
        /(?i)\b(?:graduates|candidates|people|they|hires|interns|apprentices|trainees|students|workers|who|developers|them|talent)(?:['’]ll| will)? (?:(?:is|are|be|come|arrive|all|fully) ){0,2}(?:ready|productive)(?: to \p{L}+)? (?:on|from) day one\b/
      )
    ),
  ]
}
