import Diagnostics
import Testing

@testable import StructuredData

/// What is read without libyaml is what libyaml reads.
@Suite struct SimpleYAMLTests {
  /// What two ways of reading make of a text: with libyaml, and without it where that can be.
  private func readings(_ text: String) -> (libyaml: String, simple: String?) {
    var whole = text
    let range = SourceFile(path: "a.yaml", text: text).wholeRange
    return whole.withUTF8 { bytes in
      func reading(_ events: YAMLEventStream) -> String {
        var builder = YAMLTreeBuilder(range, events: events)
        let value = builder.document()
        let problems = builder.diagnostics.all.map { "\($0.code) \($0.location.map { "\($0)" } ?? "")" }
        return "\(value.map(described) ?? "nothing") \(problems)"
      }
      let isSimple = SimpleYAML.events(in: bytes) != nil
      let libyaml = YAMLEventStream(bytes, written: bytes, simpleEvents: nil)
      let simple = isSimple ? YAMLEventStream(bytes, written: bytes) : nil
      return (libyaml.map(reading) ?? "no memory", simple.map(reading))
    }
  }

  private func described(_ value: Value) -> String {
    let place = "\(value.source.bytes)"
    switch value.content {
    case .refused: return "refused\(place)"
    case .scalar(let text, let isPlain): return "\(text.debugDescription)\(isPlain ? "p" : "q")\(place)"
    case .list(let items): return "[\(items.map(described).joined(separator: ","))]\(place)"
    case .map(let entries):
      let pairs = entries.map { "\($0.key.value.debugDescription)\($0.key.source.bytes)=\(described($0.value))" }
      return "{\(pairs.joined(separator: ","))}\(place)"
    }
  }

  @Test(arguments: [
    "a: 1", "a: 1\n", "a: one two  \nb: \"x: #1\" \nc: 'y'\n", "# note\n\na:\n  # note\n  b: x\n\n  c: y#z\n",
    "a:\n- x\n- y\nb: 1\n", "a:\n  - x\n  - k: 1\n    l: 2\n  -\n    k: 3\nb:\n    c:\n        d: e\n",
    "- x\n- y: 1\n", "  a: 1\n  b: 2\n", "a: https://example.org/x?y=1#z\n", "a: \"\"\nb: ''\n", "a: 'say \"x\"'\n",
    "first name: x\na/b.c-d_e: y\n", "a: 02142\nb: NO\nc: 12:30\n", "a: x\na: y\n",
  ])
  func `usual records are read without libyaml`(_ text: String) {
    let (libyaml, simple) = readings(text)
    #expect(simple == libyaml)
  }

  @Test(arguments: [
    "", "\n# note\n", "text", "a:", "a:\n", "a:\nb: 1\n", "- \n- x\n", "a: x\n  y\n", "a: |\n  x\n", "a: >\n  x\n",
    "a: [x]\n",
    "a: {b: c}\n", "a: &b c\n", "a: *b\n", "a: !b c\n", "a: ~\n", "a: -1\n", "a: x # note\n", "a: \"x\" # note\n",
    "--- \na: 1\n",
    "a: 1\n...\n", "%YAML 1.1\n---\na: 1\n", "a: b: c\n", "a: x:\n", "a: 'it''s'\n", "a: \"x\\n\"\n", "a: \"x\n  y\"\n",
    "a: é\n",
    "a:\t1\n", "a: 1\r\nb: 2\r\n", "? a\n: b\n", "- - x\n", "a: 1\n b: 2\n", "a: 1\n- b\n", "- a\nb: 1\n",
    "  a: 1\nb: 2\n",
    "\"a\": 1\n", "a : 1\n", "<<: x\n", "a:\n  - x\n  b: 1\n", "a:\n    - x\n  - y\n", "a: \"x\" y\n", "a: \"\n",
    "a: '\n",
    "a: x\u{7F}\n", "- # note\n  a: 1\n", "a\n", "- a\n  b\n", "@a: 1\n", "a: @b\n", "a: `b\n", "a: %b\n",
  ])
  func `whatever else stands in a text is left to libyaml`(_ text: String) {
    #expect(readings(text).simple == nil)
  }

  @Test func `of any text both make the same`() {
    let pieces = [
      "a", "b", "key", "x y", ":", ": ", ":\n", "\n", "\n\n", "\n  ", "\n    ", "\n ", "- ", "\n- ", "\n  - ", "\n-\n",
      " ", "  ",
      "\"", "'", "\"q\"", "'q'", "#", " #", "1", "-", "/", "a: 1\n", "b: 2\n", "  c: 3\n", "- d\n", "  - e\n",
      "- f: 4\n", "    g: 5\n",
      "h:\n", "  i:\n", "\\", "[", "{", "|", "?", "&", "!", ",", ".", "~", "---", "...", "%", "é", "\t",
    ]
    var state: UInt64 = 9
    func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var simpleCount = 0
    for round in 0..<30_000 {
      // Most of what is put together of all pieces is not simple; half of the texts are made of those that are.
      let known = round % 2 == 0 ? pieces.count : 36
      let text = (0..<1 + next(below: 9)).map { _ in pieces[next(below: known)] }.joined()
      let (libyaml, simple) = readings(text)
      guard let simple else { continue }
      simpleCount += 1
      #expect(simple == libyaml, "\(text.debugDescription)")
    }
    #expect(simpleCount > 1_000)
  }
}
