import Testing

@testable import Playbook
@testable import StructuredData
@testable import Templates

struct StateGroupTests {
  @Test func `communities of no state stand in a group of their own at the end, and on no tile`() {
    var fixture = Fixture()
    var (flint, guam) = (fixture.community(), fixture.community(id: "zion", name: "Zion"))
    flint.states = [written("MI"), written("AK")]
    guam.states = []
    let playbook = fixture.playbook()
    let template = "{{#states}}{{code}} {{name}}: {{#communities}}{{name}}{{/communities}};{{/states}}"
    let tiles = "{{#map}}{{#has_communities}}{{code}}{{/has_communities}}{{/map}}"
    let site = RenderedSite(fixture, playbook, [flint, guam], templates: ["a.txt": template, "b.txt": tiles])
    #expect(
      site.files["a.txt"] == "AK Alaska: Flint, Michigan;MI Michigan: Flint, Michigan;elsewhere Elsewhere: Zion;")
    #expect(site.files["b.txt"] == "AKMI")
  }

  @Test func `without such communities there is no such group`() {
    var fixture = Fixture()
    let site = RenderedSite(
      fixture, fixture.playbook(), [fixture.community()], templates: ["a.txt": "{{#states}}{{code}}{{/states}}"])
    #expect(site.files["a.txt"] == "MI")
  }

  @Test func `a community in no state names none`() {
    var fixture = Fixture()
    var community = fixture.community()
    community.states = []
    let site = RenderedSite(
      fixture, fixture.playbook(), [community],
      templates: [
        "[community]/a.txt": "{{community.name}}{{#community.states}}, {{community.states}}{{/community.states}}"
      ])
    #expect(site.files["flint/a.txt"] == "Flint, Michigan")
    #expect(site.codes == [])
  }
}
