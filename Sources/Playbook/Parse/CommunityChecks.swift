import Diagnostics
import StructuredData

/// What must fit together within one community's record.
enum CommunityChecks {
  /// How many figures a record may ask to show first.
  static let maximumFeaturedCount = 3

  /// A record's id is also its file's name: pages, links and other records find it by either.
  static func checkID(_ id: Sourced<String>, of file: SourceFile, in record: RecordReader) {
    let name = file.path.split(separator: "/").last ?? ""
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    if stem != id.value { record.report(.idDiffers(id, stem: String(stem))) }
  }

  /// Figures and targets against `sources`, figures against one another, `featured` against the figures.
  static func check(_ community: inout Community, in record: RecordReader) {
    checkSources(of: community, in: record)
    checkLabels(of: community.figures, in: record)
    community.featured = checkedFeatured(of: community, in: record)
  }
}

extension CommunityChecks {
  private static func checkSources(of community: Community, in record: RecordReader) {
    let listed = Set(community.sources.map(\.url.value))
    for source in community.figures.map(\.source) + community.targets.map(\.source)
    where !listed.contains(source.value) {
      record.report(.sourceNotListed(source))
    }
  }

  private static func checkLabels(of figures: [Figure], in record: RecordReader) {
    var places: [String: SourceRange] = [:]
    for label in figures.map(\.label) {
      guard let first = places[label.value] else {
        places[label.value] = label.source
        continue
      }
      record.report(.duplicateLabel(label, first: first))
    }
  }

  /// The labels that name a figure, the first three of them.
  private static func checkedFeatured(
    of community: Community, in record: RecordReader
  ) -> [Sourced<String>] {
    let unique = withoutRepeats(community.featured, in: record)
    if let extra = unique.dropFirst(maximumFeaturedCount).first { record.report(.tooManyFeatured(extra)) }
    let labels = community.figures.map(\.label.value)
    let featured = unique.prefix(maximumFeaturedCount)
    // A figure that was left out for a fault of its own may be the one that is meant.
    let areAllRead =
      record.value("figures").map { $0.itemCount == community.figures.count } ?? !record.isWritten("figures")
    for label in featured where areAllRead && !labels.contains(label.value) {
      record.report(.unknownFeatured(label, labels: labels))
    }
    return featured.filter { labels.contains($0.value) }
  }
}

extension CommunityChecks {
  private static func withoutRepeats(_ labels: [Sourced<String>], in record: RecordReader) -> [Sourced<String>] {
    var unique: [Sourced<String>] = []
    for label in labels {
      if let first = unique.first(where: { $0.value == label.value }) {
        record.report(.repeatedFeatured(label, first: first))
      } else {
        unique.append(label)
      }
    }
    return unique
  }
}

extension Value {
  /// How many items a list has; none where it is no list.
  fileprivate var itemCount: Int {
    if case .list(let items) = content { items.count } else { 0 }
  }
}

extension Diagnostic {
  fileprivate static func idDiffers(_ id: Sourced<String>, stem: String) -> Diagnostic {
    Diagnostic(
      .error, code: "id-differs-from-file-name", "the id '\(id.value)' is not the file's name, '\(stem)'",
      at: id.source,
      hint: Slug.isSlug(stem)
        ? "write 'id: \(stem)', or rename the file to \(id.value).yaml" : "rename the file to \(id.value).yaml")
  }

  fileprivate static func sourceNotListed(_ source: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .warning, code: "source-not-listed", "this source is not in the record's list of sources", at: source.source,
      hint: "add the page to 'sources', with its title, publisher and date")
  }

  fileprivate static func duplicateLabel(_ label: Sourced<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, code: "duplicate-figure-label", "there is already a figure '\(label.value)'", at: label.source,
      hint: "say in the label what is different, such as the year or the place",
      related: [Related("'\(label.value)' is first written here", at: first)])
  }

  fileprivate static func unknownFeatured(_ label: Sourced<String>, labels: [String]) -> Diagnostic {
    Diagnostic(
      .error, code: "unknown-featured-figure", "no figure of this record has the label '\(label.value)'",
      at: label.source,
      hint: NearestName.of(label.value, among: labels).map { "did you mean '\($0)'?" }
        ?? "copy the label of one of the record's figures")
  }

  fileprivate static func repeatedFeatured(_ label: Sourced<String>, first: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .warning, code: "repeated-featured-figure", "'\(label.value)' is featured already, and is shown once",
      at: label.source, hint: "take one of the two out", related: [Related("it is first named here", at: first.source)])
  }

  fileprivate static func tooManyFeatured(_ label: Sourced<String>) -> Diagnostic {
    Diagnostic(
      .warning, code: "too-many-featured-figures", "at most three figures show first; this and the next are left out",
      at: label.source, hint: "keep the three that matter most to an employer")
  }
}
