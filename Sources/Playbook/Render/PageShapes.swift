import Diagnostics
import StructuredData
import Templates

/// The names that each template may use, from what its path says it is made for.
struct PageShapes: Sendable {
  let common: DataShape<CommonData>
  let kit: DataShape<KitData>
  let site = SiteIndexData.shape

  init(configuration: SiteConfiguration, assets: [Asset]) {
    let wording = Wording(language: configuration.language)
    common = CommonData.shape(wording: wording, assets: assets, words: configuration.words)
    kit = KitData.shape(wording)
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

  /// Checks the site's vocabulary against the names that exist already.
  func check(_ words: [Word], diagnostics: inout DiagnosticList) {
    let vocabulary = Set(words.map(\.name.value))
    let taken = Set((common.schema.fields + kit.schema.fields + site.schema.fields).map(\.name))
    for word in words {
      let name = word.name.value
      if name.contains(".") {
        if GenericWords.kind(of: name, in: common.schema) == nil { diagnostics.append(.unknownWord(word, common.schema)) }
      } else if common.schema.fields.filter({ $0.name == name }).count > 1
        || taken.subtracting(vocabulary).contains(name) || (Self.items.map(\.field.name)).contains(name)
      {
        diagnostics.append(.takenWord(word))
      } else if !name.isTemplateName {
        diagnostics.append(.badWord(word))
      }
    }
  }
}

extension String {
  fileprivate var isTemplateName: Bool {
    !isEmpty && unicodeScalars.allSatisfy { $0 == "_" || $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0) }
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

  fileprivate static func badWord(_ word: Word) -> Diagnostic {
    Diagnostic(
      .error, code: "bad-word", "'\(word.name.value)' can't be a name", at: word.name.source,
      hint: "use letters without accents, digits and _")
  }
}
