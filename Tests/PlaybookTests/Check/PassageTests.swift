import Diagnostics
import Testing

@testable import Playbook
@testable import StructuredData

struct PassageTests {
  @Test func `a record's folded and quoted texts know where each word was written`() throws {
    var fixture = Fixture()
    let community = fixture.community(
      "description: >-\n  One two\n  three\nstories:\n  - {quote: 'It''s four', name: A}")
    let passages = CommunityPassages(community).all
    let description = try #require(passages.first { $0.role == .description })
    #expect(place(of: "three", in: description) == "6:3")
    let quote = try #require(passages.first { $0.role == .quote })
    #expect(place(of: "four", in: quote) == "8:20")
  }

  @Test func `Markdown's words know where they were written, behind emphasis, links and escapes`() throws {
    var fixture = Fixture()
    let piece = fixture.piece("One **two** [three](http://a.example/) and\\* four.\n\n- Five")
    let passage = try #require(SharedPassages(playbook(piece, &fixture)).all.first { $0.role == .message })
    #expect(passage.text == "One two three and* four.\nFive")
    #expect(place(of: "two", in: passage) == "6:7")
    #expect(place(of: "three", in: passage) == "6:14")
    #expect(place(of: "four", in: passage) == "6:39")
    #expect(place(of: "Five", in: passage) == "8:3")
  }

  @Test func `sentences are those of each line`() {
    let file = SourceFile(path: "a.md", text: "In St. Louis we hire. Do you?\nName one job")
    let passage = Passage(MappedText(file.wholeRange), as: .section, for: .lead)
    #expect(passage.sentences == ["In St. Louis we hire.", "Do you?", "Name one job"])
  }

  @Test func `what employers read and what advocates copy is known of every text`() {
    var fixture = Fixture()
    let record = """
      headline: A
      description: B
      employer_asks: [C]
      reasons: [{title: D, text: E, source: 'https://a.example/'}]
      next_step: {text: F}
      answers: {3: {who: G}}
      """
    let passages = CommunityPassages(fixture.community(record)).all
    #expect(Set(passages.map(\.text)) == ["A", "B", "C", "D", "E", "F", "G"])
    #expect(passages.filter { !$0.isShareable }.map(\.text) == ["G"])
    #expect(passages.filter { $0.reader == .employer }.count == 6)
    #expect(passages.filter { $0.citation != nil }.map(\.text) == ["D", "E"])
    #expect(passages.allSatisfy { $0.community == "flint" })
  }

  @Test func `only the intros of plays that the pitch lists are shared`() {
    var fixture = Fixture()
    let plays = [fixture.play("One."), fixture.play("Two.", id: "4", slug: "engaging")]
    let playbook = fixture.playbook(pitch: "plays: [engaging]", plays: plays)
    let intros = SharedPassages(playbook).all.filter { $0.role == .intro }
    #expect(intros.map(\.text) == ["One.", "Two."])
    #expect(intros.map(\.isShareable) == [false, true])
  }

  private func playbook(_ piece: Piece?, _ fixture: inout Fixture) -> Playbook {
    var playbook = fixture.playbook()
    playbook.pieces = [piece].compactMap { $0 }
    return playbook
  }

  private func place(of word: String, in passage: Passage) -> String? {
    passage.text.firstRange(of: word).map { range in
      let place = passage.place(of: passage.text[range]).location
      return "\(place.line):\(place.column)"
    }
  }
}
