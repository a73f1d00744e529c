/// The words by which `EmployerPronoun` tells employers from others.
enum EmployerWords {
  static let teaching: Set<String> = [
    "explain", "demonstrate", "convince", "persuade", "equip", "remind", "assure", "educate", "engage", "approach",
  ]

  static let modals: Set<String> = ["can", "could", "will", "would", "may", "might", "must", "should", "ever"]

  static let plurals: Set<String> = ["employers", "companies", "businesses", "firms"]

  static let singulars: Set<String> = ["employer", "company", "business", "firm"]

  static let pronouns: Set<String> = [
    "they", "them", "their", "theirs", "themselves", "they're", "they'll", "they've", "they'd",
  ]

  static let employerNouns: Set<String> = [
    "employer", "employers", "companies", "company", "businesses", "business", "firm", "firms", "hiring managers",
  ]

  /// Words that say which employers, so that the reader is not meant.
  static let selecting: Set<String> = [
    "other", "another", "several", "many", "some", "most", "few", "these", "those", "two", "three", "four", "five",
    "six",
    "seven", "eight", "nine", "ten", "both", "certain", "fellow", "more", "such", "neighboring", "your", "our", "its",
    "competing", "hundreds", "dozens", "thousands", "early", "peer", "member", "participating", "the", "large",
    "small", "national", "biggest", "largest", "between", "among", "different", "various", "whose",
    "with", "from", "same", "new", "their",
  ]

  /// Whom else "they" may mean.
  static let people: Set<String> = [
    "people", "persons", "candidates", "candidate", "graduates", "graduate", "students", "learners", "interns",
    "intern",
    "apprentices", "apprentice", "trainees", "trainee", "workers", "worker", "hires", "residents", "veterans",
    "programs", "programmes", "providers", "colleges", "schools", "partners", "mentors", "managers", "manager",
    "talent",
    "applicants", "participants", "employees", "employee", "staff", "boards", "women", "men", "adults", "parents",
    "developers", "teams", "team", "somebody", "someone", "anyone", "everyone", "person", "who", "recruiters",
    "organizations", "organisations", "chambers", "communities", "neighbors", "advocates", "newcomers", "alumni",
    "cohort", "competitors", "clients", "customers", "supervisors", "teachers", "instructors", "seekers", "individuals",
    "members", "youth", "beginners", "technicians", "programmers", "testers", "engineers",
  ]

  /// What else "them" and "their" may mean.
  static let things: Set<String> = [
    "jobs", "skills", "courses", "classes", "projects", "positions", "roles", "rules", "credits", "costs", "wages",
    "funds",
    "postings", "samples", "results", "numbers", "openings", "questions", "steps", "tools", "contracts", "forms",
  ]

  static let verbsOfThings: Set<String> = [
    "are", "were", "stay", "remain", "go", "have", "vary", "change", "differ", "expire", "cost", "take", "fit", "count",
    "come", "need", "can", "may", "will", "do", "don't", "aren't", "last", "end", "begin", "start", "pay", "apply",
  ]

  static let ownedByNamed: Set<String> = [
    "needs", "hiring", "team", "teams", "roles", "company", "industry", "workforce", "staff", "turnover",
  ]

  static let wanting: Set<String> = [
    "need", "needs", "want", "hire", "require", "seek", "lack", "look", "looking", "demand", "recruit", "value",
    "employ",
    "miss", "missing", "expect",
  ]

  static let owned: Set<String> = [
    "business", "businesses", "bottom line", "hiring needs", "talent needs", "open positions", "open jobs",
    "open roles",
    "vacancies", "openings", "job postings", "postings", "hiring managers", "hiring process", "tech jobs", "it jobs",
    "it positions", "recruiters", "workforce needs", "talent pipeline", "it workforce",
  ]
}
