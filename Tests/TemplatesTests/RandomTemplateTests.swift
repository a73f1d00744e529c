import Testing

@testable import Templates

/// Templates put together at random: whatever compiles must keep hostile values in their places, and nothing may crash.
struct RandomTemplateTests {
  static let pieces: [TextFormat: [String]] = [
    .html: [
      "<a", " href=", " title=", " onclick=", "\"", "'", ">", "</a>", "<!--", "-->", "<script",
      " type=\"application/json\"",
      "</script>", "<title>", "</title>", "<style>", "</style>", "<svg>", "</svg>", "/", "?q=", "javascript:", "a", " ",
      "=", "<", "&",
      "\n",
    ],
    .csv: ["a", ",", "\"", "\n", " "], .json: ["{", "}", "\"", "\\", ":", ",", "a"],
    .xml: [
      "<a", " b=", " href=", " onclick=", "<script", "</script>", "/", ":", "\"", "'",
      ">", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "a",
    ],
    .css: ["a", "{", "}", ":", ";", "/*", "*/", "\"", " "], .text: ["a", "\n", "  "],
  ]
  static let tags = [
    "{{x}}", "{{x}}", "{{#x}}", "{{/x}}", "{{^x}}", "{{{x}}}", "{{.}}", "{{#l}}", "{{/l}}", "{{@index}}", "{{> p}}",
    "{{<l}}", "{{/l}}", "{{$b}}", "{{/b}}", "{{", "}}", "{{=| |=}}", "{{\"<\"}}", "{{! }}",
  ]
  static let hostile = "javascript:'\"><script>alert(1)</script>--></style></title>=1,\n\\"

  @Test(arguments: TextFormat.allCases)
  func `hostile values don't change the structure of what compiles`(_ format: TextFormat) {
    var random = Random(state: 7)
    var compiled = 0
    let pieces = (Self.pieces[format] ?? []) + Self.tags
    for _ in 0..<1500 {
      let template = (0..<random.next(below: 14)).map { _ in pieces[random.next(below: pieces.count)] }.joined()
      let plain = output(of: template, format, value: "a")
      let attacked = output(of: template, format, value: Self.hostile)
      #expect((plain == nil) == (attacked == nil))
      guard let plain, let attacked else { continue }
      compiled += 1
      #expect(structure(of: plain, format) == structure(of: attacked, format), "\(template.debugDescription)")
    }
    #expect(compiled > 50)
  }

  private func output(of template: String, _ format: TextFormat, value: String) -> String? {
    let data: Data = ["x": .text(value), "l": [.text(value), .text(value)]]
    let result = render(
      template, data, format: format, partials: ["p": "a\n{{x}}"], layouts: ["l": "{{$b}}{{x}}{{/b}}"])
    return result.diagnostics.contains { $0.severity == .error } ? nil : result.output
  }

  /// The places an output passes through, without how long it stays in each.
  private func structure(of output: String, _ format: TextFormat) -> [String] {
    var places: [String] = []
    var html = HTMLContext()
    var xml = XMLContext()
    for byte in output.utf8 where format == .html || format == .xml {
      _ = html.feed(byte)
      _ = xml.feed(byte)
      let place = format == .html ? "\(html.state) \(html.tag.name)" : "\(xml.state) \(xml.tag.name)"
      if places.last != place { places.append(place) }
    }
    return places
  }
}
