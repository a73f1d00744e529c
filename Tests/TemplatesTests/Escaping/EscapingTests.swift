import Testing

@testable import Templates

/// Hostile values in every place that takes values.
struct EscapingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let format: TextFormat
    let template: String
    let value: String
    let expected: String

    init(_ format: TextFormat, _ template: String, _ value: String, _ expected: String) {
      (self.format, self.template, self.value, self.expected) = (format, template, value, expected)
    }

    var testDescription: String { "\(format) \(template.debugDescription) \(value.debugDescription)" }
  }

  static let html: [Case] = [
    Case(.html, "<p>{{x}}</p>", "<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
    Case(.html, "<p>{{x}}</p>", "</p><img src=x onerror=y>", "<p>&lt;/p&gt;&lt;img src=x onerror=y&gt;</p>"),
    Case(.html, "<p>{{x}}</p>", "&lt;b&gt;", "<p>&amp;lt;b&amp;gt;</p>"),
    Case(.html, "<p>{{x}}</p>", "\"it's\"", "<p>&quot;it&#39;s&quot;</p>"),
    Case(.html, "<p>{{x}}</p>", "a\0b", "<p>a\u{FFFD}b</p>"),
    Case(.html, "<p>{{x}}</p>", "Zürich 🏙", "<p>Zürich 🏙</p>"),
    Case(.html, "<p>{{x}}</p>", "{{x}}", "<p>{{x}}</p>"),
    Case(.html, "<p>{{x}}</p>", "", "<p></p>"),
    Case(.html, "<title>{{x}}</title>", "</title><script>", "<title>&lt;/title&gt;&lt;script&gt;</title>"),
    Case(.html, "<textarea>{{x}}</textarea>", "</textarea>", "<textarea>&lt;/textarea&gt;</textarea>"),
    Case(.html, "<title>a <b {{x}}</title>", "<", "<title>a <b &lt;</title>"),
    Case(.html, "<p title=\"{{x}}\">", "\" onclick=\"y", "<p title=\"&quot; onclick=&quot;y\">"),
    Case(.html, "<p title='{{x}}'>", "' onclick='y", "<p title='&#39; onclick=&#39;y'>"),
    Case(.html, "<p TITLE = \"{{x}}\">", "><script>", "<p TITLE = \"&gt;&lt;script&gt;\">"),
    Case(.html, "<p title=\">\" class=\"{{x}}\">", "\"", "<p title=\">\" class=\"&quot;\">"),
    Case(.html, "<a data-href=\"{{x}}\">", "javascript:x", "<a data-href=\"javascript:x\">"),
    Case(.html, "<a target=\"{{x}}\" id='{{x}}'>", "a'b", "<a target=\"a&#39;b\" id='a&#39;b'>"),
    Case(.html, "<!-- > <a href='\"> --><p>{{x}}</p>", "<", "<!-- > <a href='\"> --><p>&lt;</p>"),
    Case(.html, "<!--><p title=\"{{x}}\">", "\"", "<!--><p title=\"&quot;\">"),
    Case(.html, "<!-- --!><p title=\"{{x}}\">", "\"", "<!-- --!><p title=\"&quot;\">"),
    Case(.html, "<!DOCTYPE html><p>{{x}}", "<", "<!DOCTYPE html><p>&lt;"),
    Case(.html, "<style>a{b:'</p>'}</style>{{x}}", "<", "<style>a{b:'</p>'}</style>&lt;"),
    Case(.html, "<script>if (a</b/) '\"'</script>{{x}}", "<", "<script>if (a</b/) '\"'</script>&lt;"),
    Case(.html, "<script>a<!b; c<!-d</script>{{x}}", "<", "<script>a<!b; c<!-d</script>&lt;"),
    Case(.html, "<SCRIPT></scripty></Script >{{x}}", "<", "<SCRIPT></scripty></Script >&lt;"),
    Case(.html, "1 < 2 <3 </ {{!}}>{{x}}", "<", "1 < 2 <3 </ >&lt;"),
    Case(.html, "{{\"<b> & {{\"}}", "", "&lt;b&gt; &amp; {{"),
  ]

  static let addresses: [Case] = [
    Case(.html, "<a href=\"{{x}}\">", "https://a.org/b?c=d&e=f#g", "<a href=\"https://a.org/b?c=d&amp;e=f#g\">"),
    Case(.html, "<a href='{{x}}'>", "HTTP://A.org", "<a href='HTTP://A.org'>"),
    Case(.html, "<a href='{{x}}'>", "mailto:a@b.org", "<a href='mailto:a@b.org'>"),
    Case(.html, "<a href='{{x}}'>", "tel:+1(314)555", "<a href='tel:+1(314)555'>"),
    Case(.html, "<a href='{{x}}'>", "../a b/\"é'.html", "<a href='../a%20b/%22%C3%A9&#39;.html'>"),
    Case(.html, "<a href='{{x}}'>", "a%20b%zz%", "<a href='a%20b%25zz%25'>"),
    Case(.html, "<a href='{{x}}'>", "x' onclick='y", "<a href='x&#39;%20onclick=&#39;y'>"),
    Case(.html, "<a href='{{x}}'>", "\\\\evil.org", "<a href='%5C%5Cevil.org'>"),
    Case(.html, "<a href='{{x}}'>", "?q=a:b", "<a href='?q=a:b'>"),
    Case(.html, "<a href='{{x}}'>", "javascript&colon;y", "<a href='javascript&amp;colon;y'>"),
    Case(.html, "<a href='{{x}}'>", "javascript：y", "<a href='javascript%EF%BC%9Ay'>"),
    Case(.html, "<a href='{{x}}{{x}}'>", "java", "<a href='javajava'>"),
    Case(.html, "<a href='java{{x}}'>", "script:y", "<a href='javascript%3Ay'>"),
    Case(.html, "<a href=' \n{{x}}'>", "a", "<a href=' \na'>"),
    Case(.html, "<a href='media/{{x}}'>", "a?b#c:d/e%20\"", "<a href='media/a%3Fb%23c:d/e%2520%22'>"),
    Case(.html, "<a href='mailto:{{x}}'>", "a@b.org?bcc=c@d.org", "<a href='mailto:a@b.org%3Fbcc=c@d.org'>"),
    Case(.html, "<a href='tel:{{x}}'>", "+1 314", "<a href='tel:+1%20314'>"),
    Case(.html, "<a href='https://a.org/?q={{x}}'>", "a&b=c d/é", "<a href='https://a.org/?q=a%26b%3Dc%20d%2F%C3%A9'>"),
    Case(.html, "<a href='mailto:?body={{x}}'>", "Hi\nyou\r\n&", "<a href='mailto:?body=Hi%0D%0Ayou%0D%0A%26'>"),
    Case(.html, "<a href='#{{x}}'>", "a b'", "<a href='#a%20b&#39;'>"),
    Case(.html, "<form action='{{x}}'><video poster='{{x}}'>", "a b", "<form action='a%20b'><video poster='a%20b'>"),
    Case(.html, "<img src='{{x}}' alt='{{x}}'>", "a b", "<img src='a%20b' alt='a b'>"),
    Case(.html, "<svg><use xlink:href='{{x}}'>", "#a b", "<svg><use xlink:href='#a%20b'>"),
    Case(.html, "<object data='{{x}}'><q cite='{{x}}'>", "a b", "<object data='a%20b'><q cite='a%20b'>"),
  ]

  static let dataBlock = "<script type=\"application/json\">"
  static let json: [Case] = [
    Case(
      .html, "\(dataBlock){\"a\": {{x}}}</script>", "</script><b>",
      "\(dataBlock){\"a\": \"\\u003c/script\\u003e\\u003cb\\u003e\"}</script>"),
    Case(.html, "\(dataBlock)\"{{x}}\"</script>", "<!--", "\(dataBlock)\"\\u003c!--\"</script>"),
    Case(.html, "\(dataBlock)\"a{{x}}\"</script>{{x}}", "\"&", "\(dataBlock)\"a\\\"\\u0026\"</script>&quot;&amp;"),
    Case(
      .html, "<script type='application/ld+json'>{{x}}</script>", "a",
      "<script type='application/ld+json'>\"a\"</script>"),
    Case(.json, "{\"a\": {{x}}}", "\"\\\n\r\t\u{1}\u{7F}", "{\"a\": \"\\\"\\\\\\n\\r\\t\\u0001\\u007f\"}"),
    Case(.json, "\"a\\\"{{x}}\"", "\"", "\"a\\\"\\\"\""),
    Case(.json, "{{x}}", "a\u{2028}b\u{2029}c…", "\"a\\u2028b\\u2029c…\""),
    Case(.json, "[\"\\\\\", {{x}}]", "é", "[\"\\\\\", \"é\"]"),
  ]

  static let tables: [Case] = [
    Case(.csv, "{{x}},b\n", "a", "a,b\n"),
    Case(.csv, "{{x}},b\n", "a,\"b\"", "\"a,\"\"b\"\"\",b\n"),
    Case(.csv, "a,{{x}}\n", "a\nb", "a,\"a\nb\"\n"),
    Case(.csv, "a,{{x}}\n", " a", "a,\" a\"\n"),
    Case(.csv, "{{x}}\n", "=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"\n"),
    Case(.csv, "{{x}}\n", "=1+1", "'=1+1\n"),
    Case(.csv, "{{x}}\n", "+1 (314) 555", "'+1 (314) 555\n"),
    Case(.csv, "{{x}}\n", "-cmd|calc", "'-cmd|calc\n"),
    Case(.csv, "{{x}}\n", "@SUM(A1)", "'@SUM(A1)\n"),
    Case(.csv, "{{x}}\n", "\t=1", "\"'\t=1\"\n"),
    Case(.csv, "{{x}}\n", "\r=1", "\"'\r=1\"\n"),
    Case(.csv, "{{x}}\n", "-4.5", "-4.5\n"),
    Case(.csv, "{{x}}\n", "+1,000", "\"+1,000\"\n"),
    Case(.csv, "{{x}}\n", "-1-1", "'-1-1\n"),
    Case(.csv, "{{x}}\n", "-", "'-\n"),
    Case(.csv, "\"{{x}}\"\n", "=a\"b", "\"'=a\"\"b\"\n"),
    Case(.csv, "\"n: {{x}} \"\"{{x}}\"\"\"\n", "=a\"", "\"n: =a\"\" \"\"=a\"\"\"\"\"\n"),
    Case(.csv, "\"{{x}}{{x}}\"\n", "=a", "\"'=a'=a\"\n"),
  ]

  static let others: [Case] = [
    Case(.xml, "<a>{{x}}</a>", "<b>&'\"]]>", "<a>&lt;b&gt;&amp;&#39;&quot;]]&gt;</a>"),
    Case(.xml, "<a b=\"{{x}}\"/>", "\"\n\t", "<a b=\"&quot;&#10;&#9;\"/>"),
    Case(.xml, "<a>{{x}}</a>", "a\u{1}\u{FFFE}b\rc", "<a>a\u{FFFD}\u{FFFD}b&#13;c</a>"),
    Case(
      .xml, "<?xml v='1'?><!-- ' --><![CDATA['<a]]]><a b='{{x}}'>", "'",
      "<?xml v='1'?><!-- ' --><![CDATA['<a]]]><a b='&#39;'>"),
    Case(.text, "{{x}}", "<a> & \"'", "<a> & \"'"),
    Case(.css, ":root { --a: {{x}}; color: {{x}} }", "#0aF", ":root { --a: #0aF; color: #0aF }"),
    Case(.css, "/* { a: */ b{c:{{x}}}", "#00aa55cc", "/* { a: */ b{c:#00aa55cc}"),
  ]

  static let all = html + addresses + json + tables + others

  @Test(arguments: all)
  func `a value can't leave its place`(_ test: Case) {
    let result = render(test.template, ["x": .text(test.value)], format: test.format)
    #expect(result.output == test.expected)
    #expect(result.diagnostics.isEmpty)
    #expect(result.faults.isEmpty)
  }

  @Test func `there are cases for every format`() {
    #expect(Self.all.count >= 80)
    #expect(Set(Self.all.map(\.format)).count == TextFormat.allCases.count)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\u{1}javascript:alert(1)",
    "java\tscript:alert(1)", "java\nscript:alert(1)", "javascript\u{0}:alert(1)", "vbscript:x", "data:text/html,<b>",
    "file:///etc/passwd", "blob:x", "livescript:x", "view-source:x", "javascript%3Ax:y", ":x", "feed:javascript:x",
    "httpsx://a", "http\u{0}://a",
  ])
  func `an address that could run a script is a fault and prints nothing`(_ value: String) {
    let result = render("<a href=\"{{x}}\">", ["x": .text(value)])
    #expect(result.output == "<a href=\"\">")
    #expect(result.faults.map(\.reason) == [.unsafeURL(value)])
  }

  @Test(arguments: ["red", "#12", "#12345", "#ggg", "#fff;}", "url(x)", "", "#fff "])
  func `only colours go into style sheets`(_ value: String) {
    let result = render("a { color: {{x}}; }", ["x": .text(value)], format: .css)
    #expect(result.output == "a { color: ; }")
    #expect(result.faults.map(\.reason) == [.invalidColour(value)])
  }
}
