import Diagnostics
import StructuredData
import Templates

/// The names that each template may use, from what its path says it is made for.
struct PageShapes: Sendable {
  let common: DataShape<CommonData>
  let kit: DataShape<KitData>
  let site = SiteIndexData.shape

  /// - Parameter names: those with which what the templates read begins; `nil` where none are known yet.
  init(configuration: SiteConfiguration, assets: [Asset], names: Set<String>? = nil) {
    let wording = Wording(language: configuration.language)
    common = CommonData.shape(
      wording: wording, assets: assets, words: configuration.words, network: configuration.program)
    let all = KitData.shape(wording)
    kit = names.map(all.limited) ?? all
  }

  /// The schema of a template's root: the common names first, since prose is compiled against those alone.
  func schema(for slots: Set<TemplatePath.Slot>) -> Schema {
    var fields = common.schema.fields
    fields += slots.contains(.community) ? kit.schema.fields : site.schema.fields
    fields += Self.items.filter { slots.contains($0.slot) }.map(\.field)
    return Schema(fields)
  }

  /// The thing that a page is made for, in the order in which the schema has them.
  static let items: [(slot: TemplatePath.Slot, field: Schema.Field)] = [
    (.play, Schema.Field("play", .record(PlayView.shape.schema), "The play that the page is made for.")),
    (.piece, Schema.Field("piece", .record(PieceView.shape.schema), "The message that the file is made for.")),
    (.page, Schema.Field("page", .record(PageView.shape.schema), "The plain page.")),
  ]

  /// Checks the site's vocabulary: a name with a point must be that of built-in text, which it gives generic words; a
  /// name of the site's own must not hide one that is built in, in any template.
  func check(_ words: [Word], diagnostics: inout DiagnosticList) {
    let builtIn = builtInNames(besides: words)
    for word in words {
      let name = word.name.value
      if builtIn.contains(name) {
        diagnostics.append(.takenWord(word))
      } else if name.contains("."), !GenericWords.names(in: common.schema).contains(name) {
        diagnostics.append(.unknownWord(word, common.schema))
      }
    }
  }

  /// The names at the top of any template's data. The vocabulary's come last among the common ones.
  private func builtInNames(besides words: [Word]) -> Set<String> {
    let vocabulary = words.count { !$0.name.value.contains(".") }
    let shared = common.schema.fields.prefix(common.schema.fields.count - vocabulary)
    let others = kit.schema.fields + site.schema.fields + Self.items.map(\.field)
    return Set(shared.map(\.name)).union(others.map(\.name))
  }
}

extension Diagnostic {
  fileprivate static func unknownWord(_ word: Word, _ schema: Schema) -> Diagnostic {
    Diagnostic(
      .error, code: "unknown-word", "'\(word.name.value)' is no name that plays can use", at: word.name.source,
      hint: NearestName.hint(for: word.name.value, among: GenericWords.names(in: schema))
        ?? "names with a point are the built-in ones, such as community.name; your own have none")
  }

  fileprivate static func takenWord(_ word: Word) -> Diagnostic {
    Diagnostic(
      .error, code: "taken-word", "'\(word.name.value)' is the name of something built in", at: word.name.source,
      hint: "choose another name")
  }
}
