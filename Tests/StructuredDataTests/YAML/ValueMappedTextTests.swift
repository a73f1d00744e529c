import Diagnostics
import Testing

@testable import StructuredData

@Suite struct ValueMappedTextTests {
  /// Each word of each text must be found where it was written.
  @Test(arguments: [
    "key: one two three\n",
    "key: one two\n  three four\n\n  five\nnext: 1\n",
    "key: 'one two\n\n  three'\n",
    "key: 'it''s one ''quoted'' word'\n",
    "key: \"one \\\"two\\\" three\\n four \\u02bbfive \\x41six\"\n",
    "key: \"one \\\n   two\"\n",
    "key: |\n  one two\n    three\n\n  four\n",
    "key: |-\n    - one\n      - two\n    - three\n",
    "key: >\n  one two\n  three\n\n  four\n    five\n",
    "key: >-  # a comment\n  one\n\n\n  Hawaiʻi two\n",
    "key: |\r\n  one\r\n    two\r\n\r\n  three\r\n",
    "key: one\r\n  two\r\n",
    "key: |2\n   one\n  two\n",
    "key: \"ʻone \\\\ two\"\n",
  ])
  func `every word is mapped to where it was written`(yaml: String) throws {
    let (value, _, _) = readYAML(yaml)
    let scalar = try #require(value?["key"])
    let mapped = try #require(scalar.mappedText)
    #expect("\"\(mapped.text)\"" == scalar.shape || mapped.text == scalar.shape)
    let words = mapped.text.split { !$0.isLetter || $0 == "ʻ" || $0 == "A" }
    #expect(words.count >= 2)
    for word in words {
      let start = mapped.text.utf8.distance(from: mapped.text.startIndex, to: word.startIndex)
      #expect(mapped.source(of: start..<start + word.utf8.count).text == word)
    }
  }

  @Test func `a folded line break belongs to the break and the indentation it stands for`() throws {
    let (value, _, source) = readYAML("key: one⟦\n  ⟧two\n")
    let mapped = try #require(value?["key"]?.mappedText)
    #expect(mapped.text == "one two")
    #expect(mapped.source(of: 3..<4) == source.places[0])
  }

  @Test func `an escape belongs to the character it makes`() throws {
    let (value, _, source) = readYAML("key: \"a⟦\\u02bb⟧b\"\n")
    let mapped = try #require(value?["key"]?.mappedText)
    #expect(mapped.text == "aʻb")
    #expect(mapped.source(of: 1..<3) == source.places[0])
  }

  @Test(arguments: ["''", "\"\"", "|\n", ">\n\n", ""])
  func `an empty scalar has an empty text`(yaml: String) throws {
    let value = try #require(readYAML("key: \(yaml)\n").value?["key"])
    #expect(value.mappedText?.text.allSatisfy(\.isNewline) == true)
  }

  @Test(arguments: ["[a]", "{a: 1}"])
  func `a list or map has no text`(yaml: String) throws {
    let value = try #require(readYAML("key: \(yaml)\n").value?["key"])
    #expect(value.mappedText == nil)
  }
}
