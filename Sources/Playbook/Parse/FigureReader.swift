import Diagnostics
import StructuredData

/// Reads figures: a community's own, and the national ones of `content/figures.yaml`.
package enum FigureReader {
  /// The national figures, in the order of the file. An id that is already there is an error, and its figure left out.
  ///
  /// `nil` where the file is not a list; every fault has been reported.
  package static func national(_ file: SourceFile, diagnostics: inout DiagnosticList) -> [Figure]? {
    var places: [String: SourceRange] = [:]
    return RecordReader.readList(file.wholeRange, what: "a list of figures", diagnostics: &diagnostics) { record in
      let id = record.slug("id", .required)
      let figure = national(record, id: id)
      // A figure that has another fault keeps its id from the next as well.
      if let id, let first = places.updateValue(places[id.value] ?? id.source, forKey: id.value) {
        record.report(.duplicateID(id, first: first))
        return nil
      }
      return figure
    }
  }

  /// One of a community's figures. Its source is an address that the record lists.
  static func local(_ record: RecordReader) -> Figure? {
    let label = record.untaggedText("label", .required)
    let value = record.number("value", .required)
    let source = record.webAddress("source", .required)
    let kind = record.choice("kind", of: Figure.Kind.self)
    let details = Details(record)
    guard let label, let value, let source else { return nil }
    var figure = Figure(label: label, value: value, source: source)
    figure.kind = kind
    details.fill(&figure)
    return figure
  }
}

extension FigureReader {
  /// A national figure is a claim with a status; its source may be the description of a page.
  private static func national(_ record: RecordReader, id: Sourced<String>?) -> Figure? {
    let claim = record.untaggedText("claim", .required)
    let value = record.number("value")
    let source = source(record)
    let status = record.choice("status", of: Figure.Status.self, .required)
    let publisher = record.untaggedText("publisher")
    let kind = record.choice("kind", of: Figure.Kind.self)
    let alternative = record.slug("alternative_of")
    let details = Details(record)
    guard let id, let claim, let source, let status else { return nil }
    var figure = Figure(label: claim, value: value, source: source)
    (figure.id, figure.status, figure.publisher, figure.kind) = (id, status, publisher, kind)
    figure.alternativeOf = alternative
    details.fill(&figure)
    return figure
  }

  private static func source(_ record: RecordReader) -> Sourced<String>? {
    guard let source = record.untaggedText("source", .required) else { return nil }
    if case .dangerousScheme? = WebAddress.fault(in: source.value) { return record.webAddress("source") }
    return source
  }

  /// What both kinds of figure may say.
  private struct Details {
    let unit: Sourced<String>?
    let qualifier: Sourced<String>?
    let asOf: Sourced<PartialDate>?
    let note: Sourced<String>?
    let maximumAge: Sourced<Int>?

    init(_ record: RecordReader) {
      unit = record.untaggedText("unit")
      qualifier = record.untaggedText("qualifier")
      asOf = record.date("as_of")
      note = record.untaggedText("note")
      maximumAge = record.wholeNumber("max_age")
    }

    func fill(_ figure: inout Figure) {
      (figure.unit, figure.qualifier, figure.asOf, figure.note) = (unit, qualifier, asOf, note)
      figure.maximumAge = maximumAge
    }
  }
}

extension Diagnostic {
  fileprivate static func duplicateID(_ id: Sourced<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, code: "duplicate-figure-id", "there is already a figure '\(id.value)'", at: id.source,
      hint: "give each figure an id of its own", related: [Related("'\(id.value)' is first written here", at: first)])
  }
}
