/// Tells mailboxes that belong to a person from those of an organization.
enum PersonalMailbox {
  /// The addresses in a text that are at a mail service for everybody, and say nothing of a role or an organization.
  /// - Parameter community: the id of the one whose text it is.
  static func find(in text: String, of community: String?) -> [Substring] {
    MailAddresses.find(in: text).filter { address in
      let parts = address.lowercased().split(separator: "@")
      return parts.count == 2 && isForEverybody(parts[1]) && !isOfOrganization(parts[0], community)
    }
  }

  /// Whether an address is somebody's first and last name: "dana.smith@", not "talent.team@".
  static func isNamed(_ address: String) -> Bool {
    let names = address.lowercased().prefix { $0 != "@" }.split { "._-".contains($0) }.map(String.init)
    guard names.count == 2, firstNames.contains(names[0]) else { return false }
    return names[1].count > 1 && names[1].allSatisfy(\.isWordLetter) && !isRole(names[1][...], own: [])
  }
}

extension PersonalMailbox {
  private static func isForEverybody(_ domain: Substring) -> Bool {
    services.contains(String(domain))
      || domain.split(separator: ".").first.map {
        ["gmail", "yahoo", "hotmail", "outlook", "live", "gmx"].contains($0)
      } == true
        && domain.split(separator: ".").count <= 3
  }

  private static func isOfOrganization(_ name: Substring, _ community: String?) -> Bool {
    let own = community?.split(separator: "-").filter { $0.count > 3 }.map(String.init) ?? []
    let words = name.split { "._-+%".contains($0) || $0.isNumeral }
    let others = words.filter { !own.contains(String($0)) }
    return others.contains { isRole($0, own: own) } || others.count < words.count && others.allSatisfy { $0.count < 3 }
  }

  /// Whether a whole word is a role's: "jobs", "techhireflint", "flintjobs", but not "phelps" or "boardman".
  private static func isRole(_ word: Substring, own: [String]) -> Bool {
    if word.hasPrefix("techhire") || word.hasSuffix("techhire") || roles.contains(word.singular) { return true }
    return endings.contains { word.hasSuffix($0) && word.count > $0.count + 2 }
      || isComposed(word, of: own.map { $0[...] }, depth: 3)
  }

  /// "flintjobs", "employerdesk".
  private static func isComposed(_ word: Substring, of own: [Substring], depth: Int) -> Bool {
    if roles.contains(word.singular) || own.contains(word) { return true }
    guard depth > 0, (6...40).contains(word.count) else { return false }
    return (3...word.count - 3).contains { length in
      let start = word.prefix(length)
      return (roles.contains(start.singular) || own.contains(start))
        && isComposed(word.dropFirst(length), of: own, depth: depth - 1)
    }
  }

  /// What a word of an organization's mailbox ends with, and hardly a person's.
  private static let endings = [
    "workforce", "chamber", "academy", "bootcamp", "foundation", "college", "library", "institute", "council",
    "employers", "training", "jobs", "careers", "apprenticeship", "partnership", "internships",
  ]

  private static let services: Set<String> = [
    "gmail.com", "googlemail.com", "yahoo.com", "ymail.com", "rocketmail.com", "outlook.com", "hotmail.com", "live.com",
    "msn.com", "icloud.com", "me.com", "mac.com", "aol.com", "comcast.net", "verizon.net", "att.net", "sbcglobal.net",
    "bellsouth.net", "cox.net", "charter.net", "earthlink.net", "protonmail.com", "proton.me", "pm.me", "gmx.com",
    "mail.com",
    "fastmail.com", "zoho.com", "hey.com", "frontier.com", "juno.com", "roadrunner.com", "optonline.net",
    "tutanota.com",
    "hushmail.com", "yandex.com", "duck.com",
  ]

  /// What mailboxes of organizations are named after.
  private static let roles: Set<String> = [
    "techhire", "hire", "hiring", "job", "employer", "info", "contact", "team", "office", "program", "programme",
    "workforce", "recruiting", "recruitment", "recruiter", "apprenticeship", "internship", "partnership", "admission",
    "enrollment", "newsletter", "helpdesk", "event", "tech", "administration", "trainer", "email", "code", "work",
    "board",
    "chamber", "training", "academy", "community", "college", "library", "council", "career", "apprentice", "intern",
    "hello", "admin", "support", "desk", "outreach", "partner", "news", "press", "coding", "bootcamp", "talent",
    "school",
    "foundation", "center", "institute", "network", "collab", "sales", "help", "mail", "service",
  ]

  private static let firstNames: Set<String> = Set(
    """
    aaron adam alan albert alex alice amanda amber amy andrea andrew angela anita ann anna anne anthony antonio april arthur \
    ashley barbara benjamin beth betty beverly bill billy bob bobby bonnie brandon brenda brian bruce bryan carl carla carlos \
    carol carolyn catherine charles charlotte cheryl chris christina christine christopher cindy claire craig crystal \
    cynthia dan dana daniel danielle dave david dawn deborah debra denise dennis derek diana diane donald donna doris dorothy \
    doug douglas dylan edward elena elizabeth ellen emily emma eric erica erin ethan eugene evelyn frances frank gary george \
    gloria grace greg gregory hannah harold heather helen henry holly howard jack jackie jacob jacqueline james jamie jane \
    janet janice jason javier jean jeff jeffrey jennifer jeremy jerry jesse jessica jill jim jimmy joan joanne joe joel john \
    johnny jon jonathan jordan jorge jose joseph joshua joyce juan judith judy julia julie justin karen katherine kathleen \
    kathryn kathy katie keith kelly ken kenneth kevin kim kimberly kyle larry laura lauren lawrence lee leslie linda lisa \
    logan lori louis luis luke lynn madison margaret maria marie marilyn mark martha martin mary matt matthew megan melissa \
    michael michelle miguel mike monica nancy natalie nathan nicholas nicole noah olivia pam pamela pat patricia patrick paul \
    paula peter phil philip phillip rachel ralph randy raymond rebecca rhonda ricardo richard rick rob robert robin rodney \
    roger ronald rose roy russell ruth ryan samantha sam samuel sandra sara sarah scott sean sharon shawn shirley sophia \
    stephanie stephen steve steven susan tammy tara teresa terry theresa thomas tiffany tim timothy tina todd tom tony tracy \
    travis tyler valerie vanessa victoria vincent virginia walter wanda wayne wendy william yolanda zachary
    """.split { " \n".contains($0) }.map(String.init))
}

extension Substring {
  /// "jobs" as "job".
  fileprivate var singular: String { String(hasSuffix("s") && count > 3 ? dropLast() : self) }
}
