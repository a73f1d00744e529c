import Diagnostics
import StructuredData
import Templates

/// The list of names for `docs/templates.md`, made from the schemas that templates are compiled against.
package enum TemplateReference {
  /// A section for each kind of template, then one for each kind of thing in them.
  package static func markdown() -> String {
    let shapes = PageShapes(configuration: SiteConfiguration(title: Sourced("", at: nowhere)), assets: [])
    var roots = [
      Section("Every template", shapes.common.schema), Section("Templates in `[community]/`", shapes.kit.schema),
      Section("Other templates", shapes.site.schema),
    ]
    for item in PageShapes.items {
      roots.append(Section("Templates with `[\(item.slot.rawValue)]` in their path", Schema([item.field])))
    }
    let things = things(in: roots.map(\.schema)).map { Section($0.title, $0.schema) }
    return (roots + things.sorted { $0.title < $1.title }).map(\.markdown).joined(separator: "\n")
  }
}

extension TemplateReference {
  private struct Section {
    var title: String
    var schema: Schema

    init(_ title: String, _ schema: Schema) {
      self.title = title
      self.schema = schema
    }

    var markdown: String {
      let rows = schema.fields.map { "| `\($0.name)` | \(TemplateReference.kind($0.kind)) | \($0.summary) |\n" }
      return "### \(title)\n\n| name | kind | what it is |\n|---|---|---|\n" + rows.joined()
    }
  }

  /// All records in records and lists, each once.
  private static func things(in schemas: [Schema]) -> [Section] {
    var found: [Section] = []
    var rest = schemas.flatMap(\.fields).map(\.kind)
    while let kind = rest.popLast() {
      switch kind {
      case .text, .prose, .flag: break
      case .record(let schema) where schema.fields.isEmpty: break
      case .list(let element): rest.append(element)
      case .record(let schema):
        let title = title(of: schema)
        guard !found.contains(where: { $0.title == title }) else { continue }
        found.append(Section(title, schema))
        rest += schema.fields.map(\.kind)
      }
    }
    return found
  }

  private static func kind(_ kind: Schema.Kind) -> String {
    switch kind {
    case .text: "text"
    case .prose: "formatted text"
    case .flag: "yes or no"
    // The assets, which are the site's own.
    case .record(let schema) where schema.fields.isEmpty: "a text for each file"
    case .record(let schema): "[\(title(of: schema))](#\(anchor(of: schema)))"
    case .list(.text): "list of texts"
    case .list(.prose): "list of formatted texts"
    case .list(let element): "list: \(self.kind(element))"
    }
  }

  private static func anchor(of schema: Schema) -> String { Slug.make(from: title(of: schema)) }

  /// What readers call a thing with these names. A thing that isn't among them is called by its names, so that the page
  /// shows that it needs one.
  private static func title(of schema: Schema) -> String {
    let names = schema.fields.map(\.name)
    return titles.first { $0.schema.fields.map(\.name) == names }?.title ?? names.joined(separator: ", ")
  }

  private static let titles: [(title: String, schema: Schema)] =
    siteTitles + pitchTitles + playTitles

  private static let siteTitles: [(title: String, schema: Schema)] = [
    ("Site", SiteConfiguration.shape.schema), ("Audience", Audience.shape.schema),
    ("Contact", Merged<Contact>.shape.schema), ("Next step", Merged<NextStep>.shape(wording).schema),
    ("Community", Community.shape(wording, network: nil).schema), ("Organisation", Organisation.shape.schema),
    ("Community in a list", CommunitySummary.shape.schema), ("State", StateGroup.shape.schema),
    ("Page", PageView.shape.schema), ("Tile of the map", StateTile.shape.schema),
  ]

  private static let pitchTitles: [(title: String, schema: Schema)] = [
    ("Figure", ShownFigure.shape.schema), ("Goal", ShownTarget.shape.schema), ("Block", PitchBlock.shape.schema),
    ("Part of the pitch", PitchPart.shape.schema), ("Talking points", SharedTalkingPoints.shape.schema),
    ("Dispute", FigureDispute.shape.schema), ("Disputed figures", DisputedFigures.shape.schema),
    ("Partners", Partners.shape.schema),
    ("Link", Link.shape.schema), ("Source", ListedSource.shape.schema), ("Story", Story.shape.schema),
    ("Brand", Brand.shape.schema), ("Message", PieceView.shape.schema),
  ]

  private static let playTitles: [(title: String, schema: Schema)] = [
    ("Play", PlayView.shape.schema), ("Neighbouring play", PlayName.shape.schema),
    ("Section of a play", Play.Section.shape.schema), ("Footnote", Play.Footnote.shape.schema),
    ("Task", TaskView.shape.schema), ("Step", StepView.shape.schema), ("Key question", QuestionView.shape.schema),
    ("Checklist of an audience", ChecklistGroup.shape.schema), ("Play in a checklist", ChecklistPlay.shape.schema),
  ]

  private static let wording = Wording(language: "en")
  private static let nowhere = SourceFile(path: "", text: "").wholeRange
}
