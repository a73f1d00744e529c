/// The verbs that tasks begin with.
enum ActionVerbs {
  /// Whether a word, in small letters, may say what to do.
  static func isVerb(_ word: String) -> Bool {
    if verbs.contains(word) { return true }
    if notVerbs.contains(word) { return false }
    // "Co-host", "re-engage", "fact-check", "follow-up".
    if word.contains("-") { return word.split(separator: "-").last.map { verbs.contains(String($0)) } ?? false }
    for prefix in ["re", "un", "de", "over", "out", "pre", "co", "under", "dis", "mis", "up"]
    where word.hasPrefix(prefix) {
      if word.count > prefix.count + 3, verbs.contains(String(word.dropFirst(prefix.count))) { return true }
    }
    return word.count > 5 && ["ize", "ise", "ify"].contains { word.hasSuffix($0) }
  }

  private static let notVerbs: Set<String> = [
    "expertise", "premise", "promise", "enterprise", "franchise", "outreach", "outcome", "output",
    "outlook", "overview", "overtime", "overhead", "upkeep", "uptake", "resource", "undertaking", "unrest", "premium",
  ]

  private static let verbs = Set(
    """
    accelerate accept access accommodate accompany accomplish account achieve acknowledge acquaint acquire act activate adapt
    add address adhere adjust administer admit adopt advance advertise advise advocate affirm agree aid aim air alert align
    allocate allow alter amend amplify analyze analyse anchor announce answer anticipate apologize appeal append apply appoint
    appreciate approach approve arrange articulate ask assemble assert assess assign assist assume assure attach attend attract
    audit augment authorize automate avoid award back balance bar base be become begin believe benchmark bid bill bind blend
    block blog board boil book boost borrow brainstorm brand break bridge brief bring broadcast broaden broker browse budget
    build bundle buy calculate call campaign cancel canvass capitalize capture care carry cast catalog catalogue catch
    celebrate center centre certify chair challenge champion change charge chart charter chat check choose circulate cite
    claim clarify classify clean clear click close cluster coach code collaborate collate collect combine come comment
    commission commit communicate compare compensate compete compile complement complete comply compose conclude conduct
    confer confirm congratulate connect consent consider consolidate construct consult contact contain continue contract
    contribute control convene convert convey convince cooperate coordinate copy correct correspond counsel count cover
    craft create credit cross crowdsource cultivate curate customize cut date deal debate debrief decide declare decline
    dedicate deepen defend define delay delegate delete deliver demand demonstrate demystify deny deploy describe deselect
    design designate detail detect determine develop devise devote diagnose differentiate direct disaggregate discover discuss
    display dispel distinguish distribute diversify divide document donate double download draft draw dream drive drop
    earmark earn ease edit educate elect elevate elicit eliminate email e-mail embed embrace emphasize employ empower enable
    enclose encourage end endorse energize enforce engage enhance enjoy enlarge enlist enroll enrol ensure enter entice
    equip escalate establish estimate evaluate examine exceed exchange exclude execute exempt exhibit expand expect expedite
    experiment explain explore export expose express extend facilitate familiarize fast-track fax feature feed fetch field
    figure file fill film filter finalize finance find finish fit fix flag flatten focus fold follow forecast foresee forge
    forget form formalize formulate forward foster found frame free fuel fulfill fulfil fund fundraise further gain gather
    gauge generate get give go govern grade grant greet group grow guarantee guard guide hand handle hang harness have head
    hear heed help highlight hire hold honor honour host humanize identify illustrate imagine implement import improve include
    incorporate increase incubate indicate induct influence inform initiate inject innovate inquire insert insist inspect
    inspire install institute instruct integrate intensify interview introduce inventory invest investigate invite invoice
    involve issue iterate itemize join judge justify keep kick know label land launch lay lead lean learn leave lend let
    level leverage license lift limit line link list listen live load lobby localize locate lock log look lose lower
    mail maintain make manage map mark market match maximize mean measure meet mentor merge message minimize mix mobilize
    model modernize modify monitor motivate move multiply name narrate narrow navigate negotiate network nominate normalize
    note notify nudge number nurture observe obtain offer omit onboard open operate oppose orchestrate order organize organise
    orient originate outline outsource overcome overhaul oversee own pack package pair participate partner pass pause pay
    perform permit persuade phase phone photograph pick pilot pin pinpoint pitch place plan play pledge plug point poll pool
    populate position post postpone practice practise praise predict prefer prepare present preserve press prevent price
    print prioritize prioritise probe process procure produce profile program project promise promote prompt proofread propose
    protect prove provide publicize publish pull purchase pursue push put qualify quantify question quit quote raise ramp
    rank rate reach react read realize reallocate reassure recall receive reckon recognize recognise recommend reconcile
    reconnect reconsider record recruit recycle redesign redirect reduce refer refine reflect reframe refresh refund refuse
    register regularize rehearse reimburse reinforce reiterate reject relate release rely remain remember remind remove renew
    rent repeat replace replicate reply report repost represent request require rescue research reserve resist resolve respect
    respond restrict retain rethink retire return reuse reveal review revise revisit reward rewrite ring roll rotate rsvp run
    safeguard sample save say scale scan schedule scope score scout screen script search seat secure see seed seek segment
    select sell send separate serve set settle shadow shape share shift shine shop shorten shortlist show showcase shrink
    shut sign signal simplify sit sketch skip slow smooth solicit solve sort sound source spark speak specify spell spend
    split sponsor spotlight spread spur  stage standardize stand start state stay steer step stick stimulate stop store
    strategize stream streamline strengthen stress stretch strike strive structure study subject submit subscribe subsidize
    substitute succeed suggest suit summarize supervise supplement supply support suppose surface survey suspend sustain swap
    switch synthesize tackle tag tailor take talk tally tap target teach team tell tender test text thank think tie time title
    total tour trace track trade train transcribe transfer transform translate travel treat trial trigger trim troubleshoot
    trust try turn tweak tweet type uncover underline understand undertake undo unify unite unlock unveil update upgrade
    uphold upload upskill urge use utilize vacate validate value vary venture verify vet view visit visualize voice volunteer
    vote vouch wait waive walk warn watch weave weigh welcome widen win wire withdraw withhold witness work wrap write yield
    zero acquire bundle livestream screenshare reskill reengage cohost crosscheck headhunt trial jot tabulate collab loop
    ditch debunk humor nail beware lodge lease loan liaise mingle dress eat drink sleep rest relax smile laugh wear bear hurry
    quiz grill ground groom hook hunt ignite immerse interact intervene invent jumpstart jump-start kickstart kick-start mind
    mount notice object obey occupy peek perfect petition plant polish pose possess pour pray preach presume preview proceed
    proclaim progress prolong propel punch puzzle race reap reason rebuild recap recast recharge reclaim recount recover
    recreate rectify redefine redo refrain regard regroup regulate relay relieve relocate remark remedy remodel render repair
    rephrase report reposition reschedule reset resume retell retrain retrieve ride rise risk rule sacrifice salute satisfy
    scatter scrap scrutinize seal seize sense shake shed shelve shield ship shoot shout sift simulate slice snap soften spare
    speed spin spot squeeze stabilize stack  stamp stash station stock straighten strip submit sum summon supersede
    surprise surround sweep sync synchronize tabulate tame tax tease telephone terminate testify thread throw tick tidy
    tighten toast toss touch train transition transmit transport triage tutor twist unpack unplug unsubscribe untangle usher
    vow wake warm wash waste weed wind wish wonder worry zoom copyright co-design bcc cc google skype dm ping hashtag
    confront console contrast cope cost couple court crop cycle deduct default defer defuse demo depart depend derive
    deserve despair dig digitize diminish dip disclose discount discourage dismiss dispatch dispose dispute disregard dive
    dock drill earn embark emulate encounter endure enrich entrust equalize erase erect evaluate evolve excite excuse exempt
    exercise exit factor fade fail fall favor fear finetune fine-tune fire flip float flow fly force fork format frequent
    gift glance grab graduate grasp hasten heal heat house ideate ignore impart impose impress index infuse inherit insure
    interpret interrogate interrupt intertwine invert isolate jog join keep-up key kindle knock lighten light load long-list
    longlist man marry mediate memorize mend migrate mirror model nest outfit outreach-out pace paint park partake patch peer
    perceive permit pivot plot poll posit practice prime privilege prize probe publicise pump quicken quiet radiate rally
    reassess recommit recontact reevaluate regain reopen repay repurpose resend resubmit retarget
    """.split(whereSeparator: \.isSpacing).map(String.init))

  /// Verbs that go with "of"; before it, any other word is a noun: "review of the plan".
  static let withOf: Set<String> = [
    "think", "speak", "dispose", "approve", "hear", "know", "learn", "dream", "beware", "talk", "be", "get", "take",
    "become", "tell", "conceive",
  ]

  static let nounsBeforeFrom: Set<String> = [
    "support", "help", "input", "contact", "feedback", "commitment", "demand", "interest", "advice", "link", "match",
    "exchange", "partner", "trust", "agreement", "balance", "report", "work", "approach", "access", "aid", "work",
    "network",
    "answer", "value", "time", "interview", "letter", "call", "visit",
  ]

  static let nounsBeforePreposition: Set<String> = [
    "access", "contact", "support", "help", "demand", "increase", "interest", "need", "praise", "trust", "request",
    "time", "value", "title", "sample",
  ]

  /// Adjectives that are verbs, too.
  static let adjectives: Set<String> = [
    "clear", "open", "direct", "free", "complete", "secure", "correct", "separate", "welcome", "live", "lower",
    "smooth",
    "double", "clean", "better", "further", "present", "perfect", "own", "grant",
  ]
}
