import Testing

@testable import Playbook
@testable import StructuredData
@testable import Templates

struct PassedForecastsTests {
  @Test(arguments: [
    ("Hello. By 2019, all will be well. Bye.", "Hello. Bye."),
    ("By 2019, all will be well. Bye.", "Bye."),
    ("Hello.\n\nBy 2019, all will be well.\n\nBye.", "Hello.\nBye."),
    ("Hello. **By 2019, all will be well.** Bye.", "Hello. Bye."),
    ("**Hello. By 2019, all will be well.** Bye.", "Hello. Bye."),
    ("Points:\n\n- One\n- By 2019 we will have two\n- Three", "Points:\nOne\nThree"),
    ("Hello.\n\n- By 2019 we will have two", "Hello."),
    ("Hello.\n\n> By 2019 we will have two.", "Hello."),
    ("# By 2019 we will have two\n\nHello.", "Hello."),
    ("Dr. Lee of St. Louis calls. By 2019 she will have left.", "Dr. Lee of St. Louis calls."),
    ("Hello {{community.name}}. By 2019, {{community.name}} will be well. Bye.", "Hello {{community.name}}. Bye."),
  ])
  func `a message loses the sentences whose forecasts have passed, each of which is named`(text: String, rest: String) {
    var fixture = Fixture()
    #expect(fixture.piece(text)?.body.plain == rest)
    #expect(fixture.codes == ["passed-forecast"])
    #expect(fixture.diagnostics.all.first?.location?.lineText.contains("2019") == true)
    #expect(fixture.diagnostics.all.first?.message.contains("By 2019") == true)
  }

  @Test(arguments: ["Applications close on 31 January 2025.", "The next class starts on March 3, 2025."])
  func `what is announced for a day gone by is withheld too`(announcement: String) {
    var fixture = Fixture()
    #expect(fixture.piece("Hello. \(announcement) Bye.")?.body.plain == "Hello. Bye.")
    #expect(fixture.codes.filter { $0 == "passed-forecast" }.count == 1)
  }

  @Test(arguments: [
    "By 2030, all will be well.", "The class started on March 3, 2025.", "Applications close on 31 January 2035.",
    "In 2016 it began.", "Since 2013 we have known that it will work.", "",
  ])
  func `everything else stays`(text: String) {
    var fixture = Fixture()
    let piece = fixture.piece(text)
    #expect(fixture.codes.filter { $0 == "passed-forecast" } == [])
    #expect(piece?.body.plain == text)
  }

  @Test func `a section goes or stays as a whole`() {
    var fixture = Fixture()
    let text = "Hello. {{#brand}}It grows. By 2019 it will have grown.{{/brand}} Bye."
    #expect(fixture.piece(text)?.body.plain == "Hello. Bye.")
    #expect(fixture.codes == ["passed-forecast"])
  }

  @Test func `a subject goes, and a message of which nothing is left is not published`() {
    var fixture = Fixture()
    let piece = fixture.piece("Hello.", fields: "subject: By 2019 you will need us")
    #expect(piece != nil && piece?.subject == nil)
    #expect(fixture.piece("By 2019 you will need us.") == nil)
    #expect(fixture.codes == ["withheld-piece", "passed-forecast", "passed-forecast"])
  }

  @Test func `what a block takes is judged, too`() {
    var fixture = Fixture()
    let blocks = fixture.pitch("asks: [{title: A, effort: By 2019 you will see}, {title: B, effort: a minute}]").asks
    #expect(blocks.map { $0.effort?.value } == [nil, "a minute"])
    #expect(fixture.codes == ["passed-forecast"])
  }

  @Test(arguments: [
    ("{title: 'It will be needed by 2020', text: T}", ["passed-forecast", "withheld-block"], 0),
    ("{title: A, text: 'In 2019 it will cost more.'}", ["passed-forecast", "withheld-block"], 0),
    ("{title: A, text: 'In 2019 it will cost more. It costs much.'}", ["passed-forecast"], 1),
    ("'It will be needed by 2020'", ["passed-forecast"], 0),
  ])
  func `a pitch block stays as long as title and text say something`(block: String, codes: [String], count: Int) {
    var fixture = Fixture()
    #expect(fixture.pitch("reasons: [\(block)]").reasons.count == count)
    #expect(fixture.codes == codes)
  }
}
