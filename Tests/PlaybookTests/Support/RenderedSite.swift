import Diagnostics

@testable import Playbook
@testable import StructuredData
@testable import Templates

/// A site rendered in memory, without a disk.
struct RenderedSite {
  var files: [String: String] = [:]
  var withheld: [WithheldPart] = []
  var fixture: Fixture

  /// - Parameter templates: by their paths below `templates/`.
  init(_ fixture: Fixture, _ playbook: Playbook, _ communities: [Community], templates: [String: String]) {
    self.fixture = fixture
    let renderer = renderer(playbook, templates)
    var summaries: [CommunitySummary] = []
    for community in communities {
      let kit = self.fixture.kit(community, playbook)
      let rendered = renderer.render(kit, diagnostics: &self.fixture.diagnostics)
      add(rendered.files)
      withheld += rendered.withheld
      summaries.append(CommunitySummary(kit))
    }
    let paths = files.keys.filter(OutputPlan.isListed)
    add(renderer.renderSite(summaries, communityPaths: paths, diagnostics: &self.fixture.diagnostics))
  }

  var codes: [String] { fixture.codes }

  private mutating func renderer(_ playbook: Playbook, _ templates: [String: String]) -> SiteRenderer {
    var set = TemplateSet()
    for (path, text) in templates.sorted(by: { $0.key < $1.key }) {
      set.add(path, text: text, diagnostics: &fixture.diagnostics)
    }
    let shapes = PageShapes(configuration: playbook.configuration, assets: [], names: set.use.names)
    let shared = SharedKitData(
      playbook, today: testDay, wording: Wording(language: "en"), diagnostics: &fixture.diagnostics)
    return SiteRenderer(
      playbook: playbook, templates: CompiledTemplate.compile(set, shapes: shapes, diagnostics: &fixture.diagnostics),
      shapes: shapes, shared: shared, set: set, assets: [], today: testDay)
  }

  private mutating func add(_ files: [OutputFile]) {
    for file in files { self.files[file.path] = String(decoding: file.bytes, as: UTF8.self) }
  }
}
