import Diagnostics
import Testing

@testable import Playbook

struct OutputCheckTests {
  @Test(arguments: [
    "{}", "[]", " 1 ", "\"a\"", "null", "[1, -2.5e+3, 0, 0.1, true, false]",
    "{\"a\": [{\"b\": \"\\\"\\u00e9\"}], \"c\": {}}\n",
  ])
  func `JSON passes`(text: String) {
    #expect(JSONCheck.fault(in: Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("[1,]", "a value is missing", 3), ("{\"a\":1,}", "a key in double quotes is missing", 7),
    ("[1 2]", "',' or ']' is missing", 3), ("{\"a\" 1}", "':' is missing", 5), ("{\"a\":}", "a value is missing", 5),
    ("[1}", "',' or ']' is missing", 2), ("{\"a\":1", "it ends too early", 6),
    ("{} {}", "something follows the end", 3),
    ("[01]", "'01' is no value", 1), ("[1.]", "'1.' is no value", 1), ("[nil]", "'nil' is no value", 1),
    ("[Infinity]", "'Infinity' is no value", 1), ("[\"a\nb\"]", "a line ends inside double quotes", 3),
    ("[\"a", "this double quote has no partner", 1), ("{a: 1}", "a key in double quotes is missing", 1),
    ("", "it ends too early", 0), ("[,1]", "a value is missing", 1), ("['a']", "a value is missing", 1),
  ])
  func `what is no JSON is found where it is`(text: String, words: String, offset: Int) {
    #expect(JSONCheck.fault(in: Array(text.utf8)) == TextFault(words, at: offset))
  }

  @Test func `JSON nested without end is read in little stack`() {
    let text = Array(repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(JSONCheck.fault(in: text) == TextFault("it ends too early", at: 1_000_000))
  }

  @Test(arguments: [
    "<a/>", "<?xml version=\"1.0\"?>\n<!-- x & y --><a b='&amp;&#160;'>&lt;<b/><![CDATA[ & ]]></a>\n", "<a:b>x</a:b>",
  ])
  func `XML passes`(text: String) {
    #expect(XMLCheck.fault(in: Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("<a><b></a>", "'a' is closed while 'b' is open", 6), ("<a>", "'a' is never closed", 3),
    ("</a>", "'a' was not opened", 0),
    ("<a/><b/>", "'b' stands beside the first element", 4), ("x<a/>", "text stands outside of all elements", 0),
    ("\n<?xml version='1.0'?><a/>", "something stands before '<?xml'", 1), ("<!-- a -->", "there is no element", 10),
    ("<a b=c/>", "this tag, comment or quote can't be read", 5),
    ("<a>x &nbsp; y</a>", "'&' must be written '&amp;', and '&nbsp;' and its like with a number", 3),
    ("<a b='?a&b=1'/>", "'&' must be written '&amp;', and '&nbsp;' and its like with a number", 0),
  ])
  func `what is no XML is found where it is`(text: String, words: String, offset: Int) {
    #expect(XMLCheck.fault(in: Array(text.utf8)) == TextFault(words, at: offset))
  }

  @Test(arguments: [
    ("a.json", "{\n  \"a\": [{{#plays}}{{title}}, {{/plays}}]\n}", "a value is missing, in line 2 after "),
    ("a.xml", "<a>\n{{#plays}}<b>{{title}}{{/plays}}</a>", "'a' is closed while 'b' is open, in line 2 after "),
  ])
  func `a template whose output is broken is an error that says where`(path: String, text: String, words: String) {
    var fixture = Fixture()
    let play = fixture.play("Text.")
    let playbook = fixture.playbook(plays: [play])
    let site = RenderedSite(fixture, playbook, [], templates: [path: text, "b.html": "x"])
    #expect(site.codes == ["invalid-output"])
    let problem = site.fixture.diagnostics.all.first
    #expect(problem?.location?.path == "templates/\(path)")
    #expect(problem?.message.contains(words) == true)
    #expect(problem?.message.contains("Enlisting Employers") == true)
  }
}
