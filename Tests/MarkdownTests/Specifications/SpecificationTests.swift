import Markdown
import Testing

/// Every example of the specifications, compared to the byte. Skipped, by this name, where the examples are not beside the
/// repository; in CI they must be.
@Suite(.enabled(if: Specification.isExpected, "the specifications' examples are not at ../shared/specs"))
struct SpecificationTests {
  @Test func commonMark() throws {
    let examples = try Specification.examples("commonmark-0.29/spec.json")
    #expect(examples.count == 649)
    for example in examples {
      #expect(example.rendered(with: []) == example.html, "example \(example.example)")
    }
  }

  /// Two examples are disabled upstream. The one about the tag filter is about raw HTML, which Enlist never publishes.
  @Test func gitHubFlavoredMarkdown() throws {
    let examples = try Specification.examples("cmark-gfm-0.29/spec.json")
    let tested = examples.filter { !["disabled", "tagfilter"].contains($0.extensions?.first) }
    #expect(examples.count == 673)
    #expect(tested.count == 670)
    for example in tested {
      #expect(example.rendered(with: example.namedExtensions) == example.html, "example \(example.example)")
    }
  }

  @Test func regressions() throws {
    let examples = try Specification.examples("cmark-gfm-0.29/regression.json")
    #expect(examples.count == 25)
    for example in examples {
      #expect(example.rendered(with: example.namedExtensions) == example.html, "example \(example.example)")
    }
  }

  /// One example only asks not to crash; the one about the tag filter is left out as above.
  @Test func extensions() throws {
    let examples = try Specification.examples("cmark-gfm-0.29/extensions.json")
    let tested = examples.filter { $0.section != "HTML tag filter" && $0.html != "<IGNORE>\n" }
    #expect(examples.count == 30)
    #expect(tested.count == 28)
    for example in tested {
      #expect(example.rendered(with: .all) == example.html, "example \(example.example)")
    }
  }

  /// The recipes are shortened: what is slow inside cmark is not what is tested here, but that the tree is refused or
  /// converted without overflowing a stack.
  @Test func pathologicalTexts() throws {
    let cases = try Specification.pathologicalCases()
    #expect(cases.count == 37)
    for example in cases {
      var fixture = Fixture(example.text(repeating: 500))
      // An entity for a control character is an error of its own, in a text that is read.
      fixture.diagnostics.removeAll { $0.code == "control-character" }
      #expect(fixture.diagnostics.hasErrors == fixture.blocks.isEmpty, "\(example.name)")
      _ = fixture.html + fixture.text
    }
  }
}
