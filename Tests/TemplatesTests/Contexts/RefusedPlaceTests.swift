import Testing

@testable import Templates

/// Places where no escaping is safe enough, and sections that would make a place unclear.
struct RefusedPlaceTests {
  static let values: [(TextFormat, String)] = [
    (.html, "<‸{{x}}>"), (.html, "</‸{{x}}>"), (.html, "<a‸{{x}}>"), (.html, "<a ‸{{x}}>"), (.html, "<a ‸{{x}}=\"\">"),
    (.html, "<a b‸{{x}}>"), (.html, "<a b ‸{{x}}>"), (.html, "<a b=‸{{x}}>"), (.html, "<a b=c‸{{x}}>"),
    (.html, "<a onclick=\"‸{{x}}\">"), (.html, "<a OnMouseOver='f(‸{{x}})'>"), (.html, "<a style=\"color: ‸{{x}}\">"),
    (.html, "<!-- ‸{{x}} -->"), (.html, "<! ‸{{x}}>"), (.html, "<!DOCTYPE ‸{{x}}>"), (.html, "<? ‸{{x}}>"),
    (.html, "<script>‸{{x}}</script>"), (.html, "<script type=\"module\">a = \"‸{{x}}\"</script>"),
    (.html, "<script type='text/javascript'>‸{{x}}</script>"),
    (.html, "<script type='text/javascript' type='application/json'>‸{{x}}</script>"),
    (.html, "<script type=\"‸{{x}}\"></script>"), (.html, "<style>‸{{x}}</style>"),
    (.html, "<iframe>‸{{x}}</iframe>"), (.html, "<xmp>‸{{x}}</xmp>"), (.html, "<plaintext></plaintext>‸{{x}}"),
    (.html, "<iframe srcdoc=\"‸{{x}}\">"), (.html, "<img srcset=\"‸{{x}} 2x\">"),
    (.html, "<meta http-equiv=\"refresh\" content=\"0; url=‸{{x}}\">"),
    (.html, "<meta http-equiv=\"‸{{x}}\">"), (.html, "<animate to=\"‸{{x}}\">"),
    (.html, "<a href=\"javascript:f('‸{{x}}')\">"), (.html, "<a href=\"JAVASCRIPT:‸{{x}}\">"),
    (.html, "<img src=\"data:image/png,‸{{x}}\">"), (.html, "<a href=\"javascript&#58;‸{{x}}\">"),
    (.html, "<a href=\"java&Tab;script‸{{x}}\">"), (.html, "<title></tit‸{{x}}</title>"),
    (.html, "<script type type='application/json'>‸{{x}}</script>"), (.json, "\"\\‸{{x}}\""),
    (.csv, "a‸{{x}},b"), (.csv, "{{x}}‸{{x}}"), (.csv, "\"a\"‸{{x}}"),
    (.xml, "<‸{{x}}>"), (.xml, "<a ‸{{x}}>"), (.xml, "<!-- ‸{{x}} -->"), (.xml, "<![CDATA[‸{{x}}]]>"),
    (.xml, "<script>‸{{x}}</script>"), (.xml, "<svg:style>‸{{x}}</svg:style>"), (.xml, "<a onclick=\"‸{{x}}\"/>"),
    (.xml, "<a style='‸{{x}}'/>"), (.xml, "<a href='javascript:‸{{x}}'/>"), (.xml, "<a x:href='java&#115;‸{{x}}'/>"),
    (.xml, "<a href=‸{{x}}/>"), (.xml, "<script><b>‸{{x}}</b></script>"),
    (.css, "‸{{x}} { }"), (.css, "a { ‸{{x}}: b }"), (.css, "a { b: c ‸{{x}}; }"), (.css, "a { b: \"‸{{x}}\" }"),
    (.css, "/* a { b: ‸{{x}} */"), (.css, "a:‸{{x}} { }"), (.css, "a { b: {{x}} ‸{{x}}; }"),
  ]

  @Test(arguments: values)
  func `a value is refused where no escaping is safe`(_ format: TextFormat, _ template: String) {
    expect("unsafe-place", template, format)
  }

  @Test func `there are enough refused places`() {
    #expect(Self.values.count == 60)
  }

  static let literals: [(TextFormat, String)] = [
    (.html, "<a href=\"{{x}}‸:y\">"), (.html, "<a {{#x}}b{{/x}}‸=\"c\">"), (.html, "<a {{#x}}b{{/x}}‸c>"),
    (.html, "<s{{#x}} b{{/x}}‸cript>"), (.html, "<script>a = \"<!-‸-\"</script>"), (.html, "<a ‸=b>"),
    (.html, "<meta content=\"{{x}}\" http-equiv=\"refresh\"‸>"), (.csv, "{{x}}‸b"), (.css, "a { b: {{x}} ‸c; }"),
    (.html, "<a href='{{#x}}java{{/x}}script‸:{{x}}'>"), (.xml, "<a href=\"{{x}}‸:y\"/>"),
    (.xml, "<a on{{#x}}‸b{{/x}}click='{{x}}'/>"), (.xml, "<a {{#x}}b{{/x}}‸=\"c\">"),
    (.html, "<svg><title><‸script>{{x}}</script></title></svg>"), (.html, "<svg><textarea><‸a href='{{x}}'>"),
    (.html, "<svg><style><‸!--></style>{{x}}"), (.html, "<math><title></‸b>"), (.html, "<svg><!‸[CDATA[{{x}}]]>"),
    (.html, "<meta content='{{x}}' http-equiv=refresh{{#x}} a{{/x}}‸>"),
  ]

  @Test(arguments: literals)
  func `text is refused where it makes the place of a value unclear`(_ format: TextFormat, _ template: String) {
    expect("unclear-place", template, format)
  }

  @Test(arguments: [
    "‸{{#x}}<a {{/x}}b>", "<a href=\"‸{{#x}}\">{{/x}}", "‸{{#x}}<!--{{/x}} -->", "‸{{#x}}<script>{{/x}}</script>",
    "<script‸{{#x}} type='application/json'{{/x}}></script>", "‸{{#x}}<{{/x}}b>", "‸{{^x}}<b c='{{/x}}'>",
    "<a b=‸{{#x}}c{{/x}}>", "{{#x}}a{{/x}}‸{{^x}}<b{{/x}}>", "<a href='‸{{#x}}' title='{{/x}}'>",
  ])
  func `a section can't change the place it stands in`(_ template: String) {
    expect("section-changes-context", template, .html)
  }

  @Test(arguments: [
    (TextFormat.html, "<p>a ‸<b"), (.html, "‸<p title=\""), (.html, "‸<!-- "), (.html, "‸<script>"),
    (.html, "‸<title>a"), (.html, "<h1>ok</h1>\n‸<p title=\"x>\nand more\n"),
    (.html, "{{#x}}<b>{{/x}}‸<p {{#x}}a{{/x}}"),
    (.json, "{\"a\": ‸\"b}\n"), (.csv, "a,‸\"b\n"), (.xml, "<a>‸<!-- b --\n</a>"),
  ])
  func `an output can't end inside a tag, and where that begins is told`(_ format: TextFormat, _ template: String) {
    expect("unfinished-output", template, format)
  }

  @Test(arguments: [
    (
      TextFormat.html, "<svg><title>{{x}}</title><a href='{{x}}'>{{x}}</a></svg>",
      "<svg><title>http:y</title><a href='http:y'>http:y</a></svg>"
    ),
    (.html, "<svg/><script>a < b</script>", "<svg/><script>a < b</script>"),
    (.html, "<svg a=\"b\"></svg><script>a < b</script>", "<svg a=\"b\"></svg><script>a < b</script>"),
    (.xml, "<a href='{{x}}' b='{{x}} '>{{x}}</a>", "<a href='http:y' b='http:y '>http:y</a>"),
    (.xml, "<a{{#x}} b='c'{{/x}}>{{x}}</a>", "<a b='c'>http:y</a>"),
    (.xml, "<script src='{{x}}'/><b data='a b{{x}}'/>{{x}}", "<script src='http:y'/><b data='a bhttp:y'/>http:y"),
  ])
  func `values may stand beside such places`(_ format: TextFormat, _ template: String, _ expected: String) {
    let result = render(template, ["x": "http:y"], format: format)
    #expect(result.diagnostics.isEmpty)
    #expect(result.output == expected)
  }

  @Test func `an unsafe address is refused in XML too`() {
    let result = render("<a xlink:href='{{x}}'/>", ["x": "javascript:y"], format: .xml)
    #expect(result.faults.map(\.reason) == [.unsafeURL("javascript:y")])
  }

  @Test(arguments: [
    ("<li{{#x}} class=\"a\"{{/x}}>", "<li class=\"a\">"),
    ("<li {{#x}}class=\"a\"{{/x}} b>", "<li class=\"a\" b>"),
    ("<option{{#x}} selected{{/x}}>", "<option selected>"),
    ("<a href=\"{{#x}}{{x}}{{/x}}{{^x}}{{x}}{{/x}}\">", "<a href=\"http:y\">"),
    ("<a href='{{#x}}a/{{/x}}{{x}}'>", "<a href='a/http%3Ay'>"),
    ("<a href='{{^x}}?{{/x}}{{x}}'>", "<a href='http%3Ay'>"),
    ("<p class='a{{#x}} b{{/x}}'>", "<p class='a b'>"),
    ("{{#x}}<b>{{/x}}{{^x}}<i>{{/x}}", "<b>"),
    ("<a/{{#x}} b='{{x}}'/{{/x}}>", "<a/ b='http:y'/>"),
  ])
  func `a section may add attributes and parts of them`(_ template: String, _ expected: String) {
    let result = render(template, ["x": "http:y"])
    #expect(result.diagnostics.isEmpty)
    #expect(result.output == expected)
  }

  private func expect(_ code: String, _ template: String, _ format: TextFormat) {
    let marked = Marked(template)
    let result = render(marked.text, ["x": "a"], format: format)
    #expect(result.codes.first == code)
    #expect(result.diagnostics.first?.location?.line == marked.line)
    #expect(result.diagnostics.first?.location?.column == marked.column)
    #expect(result.diagnostics.first?.hint != nil)
    #expect(result.output.isEmpty)
  }
}
