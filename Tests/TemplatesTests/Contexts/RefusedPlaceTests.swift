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
    (.css, "‸{{x}} { }"), (.css, "a { ‸{{x}}: b }"), (.css, "a { b: c ‸{{x}}; }"), (.css, "a { b: \"‸{{x}}\" }"),
    (.css, "/* a { b: ‸{{x}} */"), (.css, "a:‸{{x}} { }"), (.css, "a { b: {{x}} ‸{{x}}; }"),
  ]

  @Test(arguments: values)
  func `a value is refused where no escaping is safe`(_ format: TextFormat, _ template: String) {
    expect("unsafe-place", template, format)
  }

  @Test func `there are enough refused places`() {
    #expect(Self.values.count == 52)
  }

  static let literals: [(TextFormat, String)] = [
    (.html, "<a href=\"{{x}}‸:y\">"), (.html, "<a {{#x}}b{{/x}}‸=\"c\">"), (.html, "<a {{#x}}b{{/x}}‸c>"),
    (.html, "<s{{#x}} b{{/x}}‸cript>"), (.html, "<script>a = \"<!-‸-\"</script>"), (.html, "<a ‸=b>"),
    (.html, "<meta content=\"{{x}}\" http-equiv=\"refresh\"‸>"), (.csv, "{{x}}‸b"), (.css, "a { b: {{x}} ‸c; }"),
    (.html, "<a href='{{#x}}java{{/x}}script‸:{{x}}'>"),
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
    "<p>a <b", "<p title=\"", "<!-- ", "<script>", "<title>a",
  ])
  func `a page can't end inside a tag`(_ template: String) {
    expect("unfinished-output", template + "‸", .html)
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
