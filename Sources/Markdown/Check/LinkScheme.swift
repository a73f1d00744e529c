/// The beginning of an address that decides what a click does.
enum LinkScheme: Equatable {
  /// An address inside the site, or one whose beginning is data that the templates check.
  case relative
  case named(String)
  /// `{{x}}:…`: nobody can tell before the site is built.
  case made(String)

  /// What may be published.
  var isAllowed: Bool {
    switch self {
    case .relative: true
    case .named(let name): ["http", "https", "mailto", "tel"].contains(name)
    case .made: false
    }
  }

  /// Reads a scheme as browsers do: they drop control characters and spaces, and don't mind the case.
  init(of address: [Inline.Part]) {
    var name = ""
    var holdsTag = false
    for part in address {
      guard case .text(let text) = part else {
        if case .tag(let tag, _) = part { name += tag }
        holdsTag = true
        continue
      }
      for scalar in text.unicodeScalars where scalar.value > 0x20 && !(0x7F...0xA0).contains(scalar.value) {
        if scalar == ":" {
          self = holdsTag ? .made(name) : .named(name.lowercased())
          return
        }
        if "/?#".unicodeScalars.contains(scalar) {
          self = .relative
          return
        }
        name.unicodeScalars.append(scalar)
      }
    }
    self = .relative
  }
}
