import Testing

@testable import Playbook
@testable import StructuredData
@testable import Templates

struct KitMergerTests {
  // MARK: Contact

  @Test func `a community's own contact comes before all others`() {
    var fixture = Fixture()
    let community = fixture.community(
      "contact: {email: a@b.example}\nlead: [{name: Board, url: 'https://board.example/'}]")
    let kit = fixture.kit(community, fixture.playbook())
    #expect(kit.contact?.value.email?.value == "a@b.example")
    #expect(kit.contact?.isNational == false)
    #expect(fixture.codes == [])
  }

  @Test func `else it is the first lead organisation with an address`() {
    var fixture = Fixture()
    let community = fixture.community(
      "lead: [{name: City}, {name: Board, role: workforce board, url: 'https://board.example/'}, {name: C, url: 'https://c.example/'}]"
    )
    let kit = fixture.kit(community, fixture.playbook())
    #expect(kit.contact?.value.organisation?.value == "Board")
    #expect(kit.contact?.value.role?.value == "workforce board")
    #expect(kit.contact?.value.url?.value == "https://board.example/")
    #expect(kit.contact?.isNational == false)
  }

  @Test func `else it is the site's, shown as national`() {
    var fixture = Fixture()
    let kit = fixture.kit(fixture.community("lead: [{name: City}]"), fixture.playbook())
    #expect(kit.contact?.value.organisation?.value == "Network")
    #expect(kit.contact?.isNational == true)
    #expect(fixture.codes == [])
  }

  @Test func `a contact that nobody can reach is named, and the next one stands in`() {
    var fixture = Fixture()
    let community = fixture.community("contact: {organisation: Board, reply_time: two days}")
    let kit = fixture.kit(community, fixture.playbook())
    #expect(kit.contact?.isNational == true)
    #expect(fixture.codes == ["unreachable-contact"])
    #expect(fixture.diagnostics.all.first?.location?.line == 4)
  }

  @Test func `a contact whose addresses are malformed is not said to have none`() {
    var fixture = Fixture()
    let community = fixture.community("contact: {organisation: Board, email: nobody, phone: '1', url: nowhere}")
    _ = fixture.kit(community, fixture.playbook())
    #expect(fixture.codes == ["not-an-email-address", "not-a-phone-number", "not-a-web-address"])
  }

  @Test(arguments: [nil, Contact(organisation: written("Network"))])
  func `without any it is an error that names the community`(site: Contact?) {
    var fixture = Fixture()
    let community = fixture.community()
    var playbook = fixture.playbook()
    playbook.configuration.contact = site
    #expect(fixture.kit(community, playbook).contact == nil)
    #expect(fixture.codes == ["no-contact"])
    #expect(fixture.diagnostics.all.first?.message.contains("'flint'") == true)
    #expect(fixture.diagnostics.all.first?.location?.path == playbook.configuration.title.source.file.path)
  }

  // MARK: Next step

  @Test func `a community's own next step comes before the shared one`() {
    var fixture = Fixture()
    let community = fixture.community("next_step: {text: Meet the class, date: 2027-03-04}")
    let kit = fixture.kit(community, fixture.playbook())
    #expect(kit.nextStep?.value.text.value == "Meet the class")
    #expect(kit.nextStep?.isNational == false)
  }

  @Test func `else the shared one is shown as national`() {
    var fixture = Fixture()
    let kit = fixture.kit(fixture.community(), fixture.playbook())
    #expect(kit.nextStep?.value.text.value == "Ask for twenty minutes")
    #expect(kit.nextStep?.isNational == true)
  }

  @Test func `a next step stands through its day and no longer`() {
    var fixture = Fixture()
    let community = fixture.community("next_step: {text: Meet the class, date: 2027-03-04}")
    let playbook = fixture.playbook()
    #expect(fixture.kit(community, playbook, today: day("2027-03-04")).nextStep?.isNational == false)
    #expect(fixture.codes == [])
    #expect(fixture.kit(community, playbook, today: day("2027-03-05")).nextStep?.isNational == true)
    #expect(fixture.codes == ["passed-next-step"])
  }

  @Test func `a shared next step whose day has passed is none`() {
    var fixture = Fixture()
    let playbook = fixture.playbook(pitch: "headline: Hire\nasks: [A]\nnext_step: {text: Come, date: 2025-01-31}")
    #expect(fixture.kit(fixture.community(), playbook).nextStep == nil)
    #expect(fixture.codes == ["no-next-step"])
    #expect(fixture.diagnostics.all.first?.message.contains("2025-01-31") == true)
  }

  @Test func `without any it is an error`() {
    var fixture = Fixture()
    let playbook = fixture.playbook(pitch: "headline: Hire\nasks: [A]")
    #expect(fixture.kit(fixture.community(), playbook).nextStep == nil)
    #expect(fixture.codes == ["no-next-step"])
  }

  // MARK: Headline and blocks

  @Test func `a community's own headline comes before the shared one, which is shown as national`() {
    var fixture = Fixture()
    let playbook = fixture.playbook()
    let own = fixture.kit(fixture.community("headline: Come and see"), playbook)
    #expect(own.headline?.value.plain == "Come and see")
    #expect(own.headline?.isNational == false)
    let shared = fixture.kit(fixture.community(), playbook)
    #expect(shared.headline?.value.plain == "Hire in {{community.name}}")
    #expect(shared.headline?.isNational == true)
  }

  @Test func `without a headline it is an error`() {
    var fixture = Fixture()
    let playbook = fixture.playbook(pitch: "next_step: {text: Come}\nasks: [A]")
    #expect(fixture.kit(fixture.community(), playbook).headline == nil)
    #expect(fixture.codes == ["no-headline"])
  }

  @Test func `a community replaces the parts of the pitch that it says itself`() {
    var fixture = Fixture()
    let part = "[{title: Shared, text: T}]"
    let playbook = fixture.playbook(
      pitch:
        "headline: H\nnext_step: {text: N}\nreasons: \(part)\nasks: \(part)\noffers: \(part)\nsteps: \(part)\nfunding: \(part)"
    )
    let kit = fixture.kit(fixture.community("reasons: [{title: Ours, text: T}]\noffers: []"), playbook)
    #expect(kit.reasons.value.map(\.title.plain) == ["Ours"])
    #expect(!kit.reasons.isNational)
    #expect(kit.offers.value.isEmpty)
    #expect(!kit.offers.isNational)
    for shared in [kit.asks, kit.steps, kit.funding] {
      #expect(shared.value.map(\.title.plain) == ["Shared"])
      #expect(shared.isNational)
    }
  }

  @Test func `a block that forecasts with a passed date is withheld, local or shared`() {
    var fixture = Fixture()
    let blocks = "[{title: A, text: 'By 2020 all will change.'}, {title: B, text: 'By 2030 all will change.'}]"
    let playbook = fixture.playbook(pitch: "headline: H\nnext_step: {text: N}\nreasons: \(blocks)")
    let kit = fixture.kit(fixture.community("asks: \(blocks)"), playbook)
    #expect(kit.reasons.value.map(\.title.plain) == ["B"])
    #expect(kit.asks.value.map(\.title.plain) == ["B"])
    let places = fixture.diagnostics.sorted().map { [$0.code, $0.location?.path ?? ""] }
    #expect(
      places == [
        ["passed-forecast", "content/communities/flint.yaml"], ["passed-forecast", "content/pitch.yaml"],
        ["withheld-block", "content/communities/flint.yaml"], ["withheld-block", "content/pitch.yaml"],
      ])
  }

  @Test func `without anything that is asked it is an error, once for all communities`() {
    var fixture = Fixture()
    let playbook = fixture.playbook(pitch: "headline: H\nnext_step: {text: Come}")
    for id in ["akron", "flint", "ogden"] { _ = fixture.kit(fixture.community(id: id), playbook) }
    let problems = fixture.diagnostics.grouped().sorted()
    #expect(problems.map(\.code) == ["no-asks"])
    #expect(problems.first?.message == "nothing is asked of employers for community 'akron' and 2 others")
    #expect(problems.first?.location?.path == "content/pitch.yaml")
  }

  @Test(arguments: [("asks: []", []), ("asks: ['By 2020 you will hire']", ["passed-forecast"])])
  func `a community whose own list asks nothing asks what all ask, as national`(asks: String, codes: [String]) {
    var fixture = Fixture()
    let kit = fixture.kit(fixture.community(asks), fixture.playbook())
    #expect(kit.asks.value.map(\.title.plain) == ["Name one job"])
    #expect(kit.asks.isNational)
    #expect(fixture.codes == codes)
    var notes = FallbackNotes()
    notes.add(kit)
    #expect(
      FallbackNotes.joined(notes.each).last?.message
        == "1 community shows the network's asks instead of their own: flint")
  }

  @Test func `a figure that forecasts with a passed date can't be quoted, and is named once, featured or not`() {
    var fixture = Fixture()
    let label = "hires the bank said it would make between 2015 and 2019"
    let figure = "kind: demand, value: 1800, source: 'https://a.example/', as_of: 2017"
    let kit = fixture.kit(
      fixture.community(
        """
        figures:
          - {label: \(label), \(figure)}
          - {label: hires announced by the bank for 2015 to 2019, \(figure)}
        featured: [\(label)]
        sources: [{url: 'https://a.example/', title: A, date: 2017}]
        """), fixture.playbook())
    #expect(kit.figures.map(\.label) == ["hires announced by the bank for 2015 to 2019"])
    #expect(kit.featured.map(\.label) == kit.figures.map(\.label))
    #expect(fixture.codes == ["passed-forecast"])
    #expect(fixture.diagnostics.all.first?.location?.line == 5)
    #expect(fixture.diagnostics.all.first?.hint?.contains("announced in 2016") == true)
  }

  @Test func `a number as of a day that hasn't come is warned of`() {
    var fixture = Fixture()
    let fields = "source: 'https://a.example/', as_of: 2027-01-01"
    let kit = fixture.kit(
      fixture.community(
        """
        figures: [{label: open jobs, kind: demand, value: 3, \(fields)}]
        targets: [{label: people hired, value: 3, \(fields)}]
        sources: [{url: 'https://a.example/', title: A, date: 2017}]
        """), fixture.playbook())
    #expect(kit.figures.count == 1)
    #expect(kit.featured.isEmpty)
    #expect(fixture.codes == ["future-date", "future-date"])
    #expect(fixture.diagnostics.all.first?.message == "'open jobs' is as of 2027-01-01, which hasn't come yet")
  }

  @Test func `sentences of a record that forecast with a passed date are left out and named`() {
    var fixture = Fixture(words: ["local_result": "a result"])
    let record = """
      description: St. Louis trains people. By 2019, 500 will be hired. It goes on.
      employer_asks: [Hire by 2018 who will fit, Meet us]
      employer_offers: [We will pay until 2017]
      next_step: {text: Our fair will open in 2019}
      words: {local_result: by 2020 we expect to hire 300}
      stories:
        - {quote: 'It works. By 2020 all will do it.', name: Ann, consent: 2025-01-01}
      """
    let kit = fixture.kit(fixture.community(record), fixture.playbook())
    #expect(kit.community.words.isEmpty)
    #expect(kit.community.description?.value == "St. Louis trains people. It goes on.")
    #expect(kit.community.employerAsks.map(\.value) == ["Meet us"])
    #expect(kit.community.employerOffers.isEmpty)
    #expect(kit.nextStep?.isNational == true)
    #expect(kit.stories.isEmpty)
    #expect(fixture.codes == Array(repeating: "passed-forecast", count: 6))
  }

  @Test func `a headline that forecasts with a passed date gives way to the shared one`() {
    var fixture = Fixture()
    let kit = fixture.kit(fixture.community("headline: 500 jobs will be open by 2020"), fixture.playbook())
    #expect(kit.headline?.isNational == true)
    #expect(fixture.codes == ["passed-forecast"])
  }

  // MARK: Complete kits

  @Test func `a kit is complete when contact, next step and headline are its own`() {
    let all = ["contact: {phone: '555'}", "next_step: {text: Come}", "headline: Hire here"]
    #expect(isComplete(all))
    for index in all.indices {
      var fields = all
      fields.remove(at: index)
      #expect(!isComplete(fields), "\(all[index])")
    }
  }

  @Test func `what stands on the fallback is named once for each part, with the communities`() {
    var fixture = Fixture()
    let playbook = fixture.playbook()
    var notes = FallbackNotes()
    for id in ["d", "c", "b", "a"] { notes.add(fixture.kit(fixture.community(id: id, name: id), playbook)) }
    notes.add(
      fixture.kit(
        fixture.community("contact: {phone: '555'}\nnext_step: {text: C}\nheadline: H", id: "e", name: "E"), playbook))
    #expect(notes.each.first?.location?.path == "content/communities/d.yaml")
    let joined = FallbackNotes.joined(notes.each)
    #expect(joined.map(\.code) == ["national-fallback", "national-fallback", "national-fallback"])
    #expect(joined.first?.message.contains("4 communities show the network's contact") == true)
    #expect(joined.first?.message.hasSuffix(": a, b, c, …") == true)
    #expect(FallbackNotes.joined([]).isEmpty)
  }

  private func isComplete(_ fields: [String]) -> Bool {
    var fixture = Fixture()
    return fixture.kit(fixture.community(fields.joined(separator: "\n")), fixture.playbook()).isComplete
  }

  // MARK: Words

  @Test func `a word that the vocabulary doesn't have is named, with the nearest that it has`() {
    var fixture = Fixture(words: ["training_partner": "a program", "community.name": "your community"])
    let community = fixture.community("words: {traning_partner: CNM, training_partner: CNM, community.name: X}")
    _ = fixture.kit(community, fixture.playbook())
    #expect(fixture.codes == ["unused-word", "unused-word"])
    #expect(fixture.diagnostics.sorted().first?.hint == "did you mean 'training_partner'?")
  }
}
