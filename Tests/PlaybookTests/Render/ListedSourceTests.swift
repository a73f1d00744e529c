import Testing

@testable import Playbook
@testable import StructuredData
@testable import Templates

struct ListedSourceTests {
  private static let figures = """
    - {id: open, kind: demand, claim: open jobs, value: 5, source: 'https://nation.example/a', publisher: Nation,
       as_of: '2026-01', status: current}
    - {id: day, claim: a day, value: 407, unit: USD per day, source: the site's seeds, publisher: Seeds,
       as_of: '2015', status: current}
    """
  private static let one =
    "{{title}}{{#url}} {{url}}{{/url}}{{#publisher}} by {{publisher}}{{/publisher}}{{#date}} {{date}}{{/date}};"
  private static let page = "{{#sources}}\(one){{/sources}}|{{#pitch_sources}}\(one){{/pitch_sources}}"

  @Test func `a record without figures has the sources of the national ones on its pitch, and nowhere else`() {
    let site = site("")
    #expect(
      site == "|Nation https://nation.example/a January 2026;the site's seeds by Seeds 2015;"
        + "It works https://reason.example/;")
  }

  @Test func `what a record lists comes first, then what its figures and goals name besides, each once`() {
    let site = site(
      """
      sources: [{url: 'https://a.example/', title: Report, publisher: Board, date: '2026-02'}]
      figures:
        - {label: jobs, kind: demand, value: 1, source: 'https://a.example/', as_of: '2026-02'}
        - {label: pay, value: 2, source: 'https://b.example/x', as_of: '2026-03'}
      targets:
        - {label: hires, value: 3, measure: hired, by: '2030', source: 'https://b.example/x', as_of: '2026-03'}
      """)
    #expect(
      site.hasPrefix("Report https://a.example/ by Board February 2026;b.example https://b.example/x March 2026;|"))
    #expect(!site.contains("nation.example"))
    #expect(site.components(separatedBy: "b.example/x").count == 3)
  }

  @Test func `a pitch lists what it shows, with the record's titles, and not what else the record was read from`() {
    let site = site(
      """
      sources:
        - {url: 'https://c.example/', title: Background}
        - {url: 'https://a.example/', title: Report, publisher: Board, date: '2026-02'}
      figures:
        - {label: jobs, kind: demand, value: 1, source: 'https://a.example/', as_of: '2026-03'}
        - {label: pay, kind: demand, value: 2, source: 'https://b.example/x', as_of: '2026-03'}
        - {label: firms, kind: demand, value: 2, source: 'https://b.example/y', as_of: '2026-03'}
        - {label: more, kind: demand, value: 2, source: 'https://b.example/z', as_of: '2026-03'}
      targets:
        - {label: hires, value: 3, measure: hired, by: '2018', source: 'https://goal.example/', as_of: '2015-03'}
        - {label: hires, value: 3, measure: hired, by: '2030', source: 'https://ahead.example/', as_of: '2026-03'}
      """)
    let pitch = site.components(separatedBy: "|").last ?? ""
    #expect(pitch.contains("Report https://a.example/ by Board February 2026;"))
    #expect(pitch.contains("https://b.example/y ") && pitch.contains("https://goal.example/ "))
    for address in ["c.example", "b.example/z", "ahead.example"] {
      #expect(site.contains(address) && !pitch.contains(address))
    }
  }

  private func site(_ fields: String) -> String {
    var fixture = Fixture()
    let community = fixture.community(fields)
    var playbook = fixture.playbook(
      pitch: """
        headline: H
        next_step: {text: Ask}
        asks: [Name one job]
        reasons: [{title: It works, source: 'https://reason.example/'}]
        vacancy: {title: A vacancy}
        vacancy_figures: [day]
        """)
    playbook.figures = fixture.figures(Self.figures)
    let site = RenderedSite(fixture, playbook, [community], templates: ["[community]/a.txt": Self.page])
    return site.files["flint/a.txt"] ?? ""
  }
}
