import Testing

@testable import Playbook
@testable import Templates

/// What the pages of all communities have in common is printed once; what is a community's own must not be among it.
struct LastingDataTests {
  static let page = """
    Employers of {{community.name}} need people.

    ## Checklist
    Notes for {{community.name}}.

    - Build your use case

      Details {#build}
      - Explain it to {{community.name}}
      - Demonstrate it
    - Organize employers
    ## Key questions
    - Who are your advocates?
    - Whom can employers of {{community.name}} reach?
    ## Talking points
    - Jobs are open.
    ## Resources
    - A book
    """

  static let communities = [
    "akron": """
    answers: {3: {who-are: "All", whom: "Us"}, 4: {who-are: "Some"}}
    progress: {3: {build: {status: done, owner: "A", due: 2030-01, note: "n"}, build/explain: {status: done}}}
    """,
    "boston": "", "detroit": "answers: {3: {who-are: \"None\"}}\nprogress: {3: {organize: {status: started}}}",
  ]

  /// A template that says all there is to say with a schema's names.
  static func everything(_ schema: Schema) -> String {
    schema.fields.map { field in
      let inner =
        switch field.kind {
        case .text: "{{\(field.name)}}"
        case .prose: "{{{\(field.name)}}}"
        case .flag: "yes"
        case .record(let schema), .list(.record(let schema)): everything(schema)
        case .list(.prose): "{{{.}}}"
        case .list: "{{.}}"
        }
      return "{{#\(field.name)}}\(field.name) \(inner);{{/\(field.name)}}\n"
    }.joined()
  }

  static let templates = [
    "[community]/[play].html": "{{#play}}\(everything(PlayView.shape.schema)){{/play}}",
    "[community]/all.html": "{{#plays}}\(everything(PlayView.shape.schema)){{/plays}}",
    "[community]/checklist.html":
      "{{#checklist}}{{#plays}}{{number}}{{#tasks}}\(everything(TaskView.shape.schema)){{/tasks}}{{/plays}}{{/checklist}}",
    "[play].html": "{{#play}}\(everything(PlayView.shape.schema)){{/play}}",
  ]

  /// Plays of two files with one text, the second of which may have blanks where a community has no phone.
  func site(_ ids: [String]) -> RenderedSite {
    var fixture = Fixture()
    let blank = "\n## {{#contact.phone}}Call{{/contact.phone}}\nBody"
    let plays = [
      fixture.play(Self.page), fixture.play(Self.page + blank, id: "4", slug: "training-people"),
    ]
    let playbook = fixture.playbook(plays: plays)
    let records = ids.map { fixture.community(Self.communities[$0] ?? "", id: $0, name: $0.uppercased()) }
    return RenderedSite(fixture, playbook, records, templates: Self.templates)
  }

  @Test func `a community's pages are the same whichever were made before`() {
    let ids = Self.communities.keys.sorted()
    let (together, backwards) = (site(ids), site(ids.reversed()))
    #expect(together.files.count == ids.count * 4 + 2)
    #expect(together.files == backwards.files)
    for id in ids {
      let alone = site([id]).files
      for (path, text) in alone where path.hasPrefix(id) { #expect(together.files[path] == text) }
    }
    #expect(together.files["akron/enlisting-employers.html"]?.contains("owner A") == true)
    #expect(together.files["boston/enlisting-employers.html"]?.contains("Explain it to BOSTON") == true)
  }
}
