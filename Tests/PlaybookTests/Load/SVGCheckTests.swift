import Testing

@testable import Playbook

struct SVGCheckTests {
  static let namespace = #"xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink""#

  @Test(
    arguments: [
      #"<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>"#, "<script>alert(1)</script>",
      #"<script href="a.js"/>"#, "<SCRIPT>alert(1)</SCRIPT>", #"<x:script xmlns:x="http://www.w3.org/1999/xhtml"/>"#,
      "<script\n>1</script>", "<handler/>", "<foreignObject><p/></foreignObject>", "<iframe/>", "<image/>",
      "<feImage/>",
      #"<a href="https://elsewhere.example/"><path/></a>"#, #"<set attributeName="href" to="x"/>"#, "<animate/>",
      "<metadata><rdf:script>alert(1)</rdf:script></metadata>", "<metadata><x:iframe/></metadata>",
      "<animateTransform/>", "<discard/>", "<audio/>", "<video/>", "<unknown/>",
    ])
  func refusesElementsThatNoDrawingHas(part: String) {
    #expect(words(part)?.hasPrefix("the element '") == true)
  }

  @Test(
    arguments: [
      #"onload="x""#, #"ONLOAD="x""#, "onload='x'", "onload = \"x\"", "onload\n=\n'x'", #"a="1" onclick="x""#,
      #"a="1"    onmouseover ="x""#, #"svg:onload="x""#, #"onbegin="x""#, #"on="x""#,
    ])
  func refusesHandlersHoweverTheyAreSpaced(attribute: String) {
    #expect(words("<g \(attribute)/>")?.hasPrefix("the handler '") == true)
  }

  @Test(
    arguments: [
      #"<use href="other.svg#a"/>"#, #"<use xlink:href="https://elsewhere.example/a.svg#a"/>"#,
      #"<use x:href="//elsewhere.example"/>"#, #"<use HREF="a.svg"/>"#, #"<use href=""/>"#, #"<use href=" #a"/>"#,
      #"<use href="javascript:alert(1)"/>"#, #"<use href="&#106;avascript:alert(1)"/>"#, #"<use href="&#35;a"/>"#,
      #"<use href="data:image/svg+xml;base64,PHN2Zz4="/>"#, #"<g xml:base="https://elsewhere.example/"/>"#,
      #"<path fill="url(https://elsewhere.example/a.svg#a)"/>"#, #"<path fill="URL( 'other.svg#a' )"/>"#,
      #"<path fill="url(&quot;other.svg#a&quot;)"/>"#, #"<path style="fill: url(data:image/png;base64,AA)"/>"#,
      "<style>path { fill: url(//elsewhere.example/a) }</style>", "<style><![CDATA[path{fill:url(a.svg)}]]></style>",
    ])
  func refusesReferencesToOtherPlaces(part: String) {
    #expect(words(part) == "a reference to another place")
  }

  @Test(
    arguments: [
      "<style>@import 'a.css';</style>", "<style><![CDATA[@IMPORT url(#a)]]></style>",
      #"<path style="fill: u\72l(x)"/>"#,
      #"<path fill="&#117;rl(https://elsewhere.example/)"/>"#, "<style>&#64;import 'a.css';</style>",
      #"<style>path { mask: image-set("a.png" 1x) }</style>"#, #"<style>path { mask: src("a.png") }</style>"#,
      #"<path values="javascript:alert(1)"/>"#,
    ])
  func refusesStylesThatReachOutOrHideWhatTheySay(part: String) {
    #expect(words(part) != nil)
  }

  @Test(
    arguments: [
      #"<!DOCTYPE svg [<!ENTITY a "<script/>">]><svg>&a;</svg>"#, #"<!ENTITY a "b"><svg/>"#,
      #"<!DOCTYPE svg SYSTEM "a>" [<!ENTITY a "b">]><svg/>"#, #"<?xml-stylesheet href="a.css"?><svg/>"#,
      #"<svg><?xml version="1.0"?></svg>"#, #"<?xml version="1.0" encoding="UTF-7"?><svg/>"#,
      #"<?xml version="1.0" encoding="ISO-2022-JP"?><svg/>"#, "<svg", "<svg>", "<svg></g>", "<svg><g></svg></g>",
      "</svg>",
      "<svg a=b/>", "<svg a/>", #"<svg a="<b>"/>"#, #"<svg a="1"b="2"/>"#, "<svg><!-- </svg>", "<svg>< script/></svg>",
      "words", "<svg/>words", "<>", "<svg a='/>",
    ])
  func refusesWhatABrowserMightReadOtherwise(text: String) {
    #expect(SVGCheck.fault(in: text) != nil)
  }

  @Test(
    arguments: [
      "<title>on = off</title>", "<desc>a javascript: word, url(x), @import and &#233;</desc>",
      "<!-- <script/> onload= -->",
      #"<g id="on" class="online"/>"#, #"<text x="1" aria-label="on">onload="x"</text>"#, #"<path d="M0 0h1"/>"#,
      ##"<linearGradient id="a" xlink:href="#b"/>"##, ##"<use href="#b"/>"##,
      ##"<path fill="url(#a)" style="mask: url('#b')"/>"##,
      ##"<path fill="URL( #a )"/>"##, "<style>path { fill: #0a5 }</style>",
      "<style><![CDATA[.a > .b { fill: url(#c) }]]></style>", "<g\n  id = 'a'\n>\n</g >",
      #"<path data-name="a" xml:space="preserve"/>"#,
      #"<metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format></cc:Work></rdf:RDF></metadata>"#,
      ##"<sodipodi:namedview pagecolor="#fff" inkscape:cx="1"><inkscape:grid type="xygrid"/></sodipodi:namedview>"##,
      #"<g inkscape:export-filename="C:\logos\a.png"/>"#,
    ])
  func letsDrawingsPass(part: String) {
    #expect(SVGCheck.fault(in: picture(part)) == nil)
  }

  @Test(
    arguments: [
      #"<?xml version="1.0" encoding="UTF-8" standalone="no"?>"#, "<?xml version='1.0' encoding='iso-8859-1'?>",
      #"<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">"#,
      "<!-- Generator: a drawing program -->\n",
    ])
  func letsWhatProgramsWriteFirstPass(head: String) {
    #expect(SVGCheck.fault(in: head + "<svg/>\n") == nil)
  }

  @Test(arguments: ["", "\n", "<!-- nothing -->", "<?xml version='1.0'?>", "<g/>"])
  func refusesWhatHoldsNoDrawing(text: String) {
    #expect(SVGCheck.fault(in: text)?.words == "no drawing")
  }

  @Test func saysWhereTheFaultBegins() {
    #expect(SVGCheck.fault(in: "<svg>é<g/><script/></svg>") == SVGFault("the element 'script'", at: 11))
  }

  private func words(_ part: String) -> String? { SVGCheck.fault(in: picture(part))?.words }

  private func picture(_ part: String) -> String { "<svg \(Self.namespace)>\(part)</svg>" }
}
