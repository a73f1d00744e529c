import StructuredData
import Templates

/// A page, or another place, that something was read from, as a list of sources has it.
struct ListedSource: Sendable {
  var title: String
  /// `nil` where the source is no web address.
  var url: String?
  var publisher: String?
  var date: String?

  /// What the record says its facts were read from, and the sources of its figures and goals that aren't in that list.
  static func local(_ kit: Kit, wording: Wording) -> [ListedSource] {
    let listed = kit.community.sources.map { ListedSource($0, wording: wording) }
    let goals = (kit.openTargets + kit.pastTargets).map { ListedSource($0) }
    return unique(listed + kit.figures.map { ListedSource($0) } + goals)
  }

  /// What a pitch shows was read from: its figures, its blocks and its goals of the past, but for the objections, which
  /// have theirs beside them. A sheet of paper has no room for what else the record was read from.
  static func pitch(_ kit: Kit, shared: SharedKitData, wording: Wording) -> [ListedSource] {
    let figures = kit.featured.isEmpty ? shared.featured : kit.featured
    let vacancy = kit.vacancy.value.isEmpty ? [] : shared.vacancyFigures
    let parts = [kit.vacancy, kit.reasons, kit.asks, kit.offers, kit.steps, kit.funding]
    let blocks = parts.flatMap(\.value).compactMap { ListedSource($0) }
    let goals = kit.pastTargets.map { ListedSource($0) }
    let shown = unique((figures + vacancy).map { ListedSource($0) } + blocks + goals)
    let listed = local(kit, wording: wording)
    return shown.map { source in listed.first { $0.key == source.key } ?? source }
  }

  static let shape = DataShape<ListedSource>([
    .text("title", "Its title; of a source that has none, what it is a source of, or who published it.") { $0.title },
    .optionalText("url", "Its address, where it is a web address.") { $0.url },
    .optionalText("publisher", "Who published it.") { $0.publisher },
    .optionalText("date", "When, or \"undated\".") { $0.date },
  ])
}

extension ListedSource {
  private init(_ source: SourceReference, wording: Wording) {
    self.init(
      title: source.title.value, url: source.url.value, publisher: source.publisher?.value,
      date: wording.date(source.date?.value))
  }

  private init(_ figure: ShownFigure) {
    self.init(written: figure.figure.source.value, publisher: figure.publisher, date: figure.date)
    if url != nil { title = figure.sourceTitle ?? title }
  }

  private init(_ target: ShownTarget) {
    self.init(written: target.target.source.value, publisher: target.publisher, date: target.date)
  }

  private init?(_ block: PitchBlock) {
    guard let source = block.source?.value else { return nil }
    self.init(written: source, publisher: nil, date: nil)
    if url != nil { title = block.title.plain }
  }

  /// An address is called by who published it; what is no address is its own title.
  private init(written source: String, publisher: String?, date: String?) {
    if WebAddress.host(of: source) == nil {
      self.init(title: source, url: nil, publisher: publisher, date: date)
    } else {
      self.init(title: publisher ?? source, url: source, publisher: nil, date: date)
    }
  }

  /// Each once, as its first mention has it.
  private static func unique(_ sources: [ListedSource]) -> [ListedSource] {
    var known: Set<String> = []
    return sources.filter { known.insert($0.key).inserted }
  }

  /// Two mentions of one source have the same.
  private var key: String { url ?? title }
}
