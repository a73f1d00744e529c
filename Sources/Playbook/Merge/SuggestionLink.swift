import StructuredData

/// The address at which readers suggest an improvement to one page.
enum SuggestionLink {
  /// - Parameter template: the site's `suggest`, in which `{{path}}` stands for the page's source file and `{{title}}` for
  ///   its title.
  static func address(_ template: String?, path: String, title: String) -> String? {
    guard let template else { return nil }
    let folders = path.split(separator: "/").map { MailLink.encoded(String($0)) }.joined(separator: "/")
    return template.replacing("{{path}}", with: folders).replacing("{{title}}", with: MailLink.encoded(title))
  }
}
