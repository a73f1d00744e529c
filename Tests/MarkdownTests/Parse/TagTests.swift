import Diagnostics
import Testing

@testable import Markdown

/// That template tags survive Markdown wherever an author may write them.
@Suite struct TagTests {
  @Test(arguments: [
    ("Hiring in {{community.name}}", "<p>Hiring in {{community.name}}</p>\n"),
    ("**{{a}}**{{b}}_c_", "<p><strong>{{a}}</strong>{{b}}_c_</p>\n"),
    ("# {{title}}", "<h1>{{title}}</h1>\n"),
    ("- {{a}}\n- {{b}}", "<ul>\n<li>{{a}}</li>\n<li>{{b}}</li>\n</ul>\n"),
    ("{{{html}}} {{& html}} {{! remark }}", "<p>{{{html}}} {{& html}} {{! remark }}</p>\n"),
    ("a{{#x}} b {{x}}{{/x}}{{^x}}c{{/x}}", "<p>a{{#x}} b {{x}}{{/x}}{{^x}}c{{/x}}</p>\n"),
    ("a {{community\n.name}} b", "<p>a {{community .name}} b</p>\n"),
    ("> a {{community\n> .name}}", "<blockquote>\n<p>a {{community .name}}</p>\n</blockquote>\n"),
    ("{{! a\nb }}c", "<p>{{! a b }}c</p>\n"),
    ("{{\"{{\"}}", "<p>{{\"{{\"}}</p>\n"),
    ("{{a*b}} c*", "<p>{{a*b}} c*</p>\n"),
    ("[x]({{contact.url}})", "<p><a href=\"{{contact.url}}\">x</a></p>\n"),
    ("[x](mailto:{{contact.email}})", "<p><a href=\"mailto:{{contact.email}}\">x</a></p>\n"),
    (
      "[x](mailto:{{e}}?subject={{s}} \"to {{n}}\")",
      "<p><a href=\"mailto:{{e}}?subject={{s}}\" title=\"to {{n}}\">x</a></p>\n"
    ),
    ("[x][r]\n\n[r]: {{contact.url}}", "<p><a href=\"{{contact.url}}\">x</a></p>\n"),
    ("![{{n}} logo](media/{{id}}.png)", "<p><img src=\"media/{{id}}.png\" alt=\"{{n}} logo\" /></p>\n"),
    ("<mailto:{{e}}>", "<p><a href=\"mailto:{{e}}\">mailto:{{e}}</a></p>\n"),
    ("see https://{{host}}/jobs.", "<p>see <a href=\"https://{{host}}/jobs\">https://{{host}}/jobs</a>.</p>\n"),
    (
      "x[^1]\n\n[^1]: {{source}}",
      "<p>x<sup class=\"footnote-ref\"><a href=\"#fn1\" id=\"fnref1\">1</a></sup></p>\n"
        + "<section class=\"footnotes\">\n<ol>\n<li id=\"fn1\">\n<p>{{source}} "
        + "<a href=\"#fnref1\" class=\"footnote-backref\">↩</a></p>\n</li>\n</ol>\n</section>\n"
    ),
  ])
  func aTagStaysATag(markdown: String, html: String) {
    let fixture = Fixture(markdown)
    #expect(fixture.html == html)
    #expect(fixture.codes.isEmpty)
  }

  @Test func aTagMayHoldABarInATableCell() {
    #expect(Fixture("| a |\n|--|\n| {{x|y}} |").html.contains("<td>{{x|y}}</td>"))
  }

  @Test(arguments: [
    ("`{{name}}`", "<p><code>&#123;{name}}</code></p>\n"),
    ("`{{` and `}}`", "<p><code>&#123;&#123;</code> and <code>}}</code></p>\n"),
    ("    {{name}}", "<pre><code>&#123;{name}}\n</code></pre>\n"),
    ("```{{lang}}\n{{a\nb}}\n```", "<pre><code class=\"language-&#123;{lang}}\">&#123;{a\nb}}\n</code></pre>\n"),
    ("{{name", "<p>&#123;{name</p>\n"), ("{{a\n\nb}}", "<p>&#123;{a</p>\n<p>b}}</p>\n"),
    ("\\{{name}} {\\{name}}", "<p>&#123;{name}} &#123;{name}}</p>\n"), ("{{{{a}}}}", "<p>&#123;{{{a}}}}</p>\n"),
    ("{{=< >=}} {{a}}", "<p>&#123;{=&lt; &gt;=}} {{a}}</p>\n"), ("{ {{a}} }", "<p>{ {{a}} }</p>\n"),
    ("{{{a}}", "<p>&#123;{{a}}</p>\n"),
    ("a{*{{b}}*", "<p>a&#123;<em>{{b}}</em></p>\n"),
    ("&#123;{a}}", "<p>&#123;{a}}</p>\n"), ("{{\u{301}a", "<p>&#123;{\u{301}a</p>\n"),
    ("[x](<a{{b> 'c{{'){{d}}", "<p><a href=\"a%7B%7Bb\" title=\"c&#123;&#123;\">x</a>{{d}}</p>\n"),
  ])
  func bracesThatAreNoTagAreBrokenUp(markdown: String, html: String) {
    #expect(Fixture(markdown).html == html)
  }

  @Test func aTagInRawHTMLIsKeptAsWritten() {
    let inlines = Fixture("a <b title='{{x}}'>").line
    #expect(inlines.contains { if case .html("<b title='{{x}}'>") = $0.content { true } else { false } })
  }

  @Test(arguments: ["tag0x0z {{a}}", "{{a}} tag0x tag1x0z", "tag{{a}}0x0z"])
  func noWordIsTakenForAPlaceholder(text: String) {
    #expect(Fixture(text).html == "<p>\(text)</p>\n")
  }

  @Test func withoutTagsBracesAreText() {
    #expect(Fixture("{{a}}", tags: false).html == "<p>&#123;{a}}</p>\n")
  }

  @Test func whatFollowsATagOnTheSameLineKnowsItsColumn() {
    let marked = Marked("é {{a.very.long.name}} ⟦*x*⟧ {{b}} ⟦*y*⟧\n{{c}} ⟦*z*⟧")
    #expect(marked.places { if case .emphasis = $0 { true } else { false } } == marked.expected)
  }

  @Test(arguments: [
    "a ⟦{{b}}⟧ c ⟦{{d}}⟧", "> x\n>   ⟦{{b}}⟧", "| a |\n|--|\n| x ⟦{{b}}⟧ |", "*⟦{{a}}⟧*", "⟦{{a\nb}}⟧",
    "www.⟦{{a}}⟧.example",
  ])
  func aTagKnowsItsPlace(text: String) {
    let marked = Marked(text)
    #expect(marked.places { if case .tag = $0 { true } else { false } } == marked.expected)
  }

  @Test func aTagInAnAddressKnowsItsPlace() throws {
    let fixture = Fixture("see [x](mailto:{{e}} '{{t}}')")
    guard case .link(let destination, let title, _)? = fixture.line.last?.content else { return #expect(Bool(false)) }
    let places = (destination + title).compactMap { if case .tag(_, let source) = $0 { source.place } else { nil } }
    #expect(places == ["1:16 \"{{e}}\"", "1:23 \"{{t}}\""])
  }
}
