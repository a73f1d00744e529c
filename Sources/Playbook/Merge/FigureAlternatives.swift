import Diagnostics
import StructuredData

/// Finds the national figures that are alternatives of one another: that count the same thing and disagree, as
/// `alternative_of` says. An equal unit says nothing: days to fill a job and days to train for one are two things.
struct FigureAlternatives {
  /// The id that stands for all alternatives of a figure, where they are more than itself.
  private var roots: [String: String] = [:]
  /// The ids of figures whose alternative isn't there, which was reported.
  private(set) var unresolved: Set<String> = []

  init(_ figures: [Figure], diagnostics: inout DiagnosticList) {
    let ids = figures.compactMap(\.id?.value)
    for figure in figures {
      guard let id = figure.id?.value, let alternative = figure.alternativeOf else { continue }
      if alternative.value != id, ids.contains(alternative.value) {
        roots[root(of: id)] = root(of: alternative.value)
      } else {
        unresolved.insert(id)
        diagnostics.append(.unknownAlternative(alternative, known: ids.filter { $0 != id }))
      }
    }
  }

  /// The figures, each with its alternatives, in their order.
  func groups(_ figures: [ShownFigure]) -> [[ShownFigure]] {
    var places: [String: Int] = [:]
    return figures.reduce(into: []) { groups, figure in
      let root = root(of: figure.figure.id?.value ?? "")
      if let place = places[root] {
        groups[place].append(figure)
      } else {
        places[root] = groups.count
        groups.append([figure])
      }
    }
  }

  private func root(of id: String) -> String {
    var id = id
    while let next = roots[id], next != id { id = next }
    return id
  }
}

extension Diagnostic {
  fileprivate static func unknownAlternative(_ id: Sourced<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .error, code: "unknown-figure", "no other national figure has the id '\(id.value)'", at: id.source,
      hint: NearestName.hint(for: id.value, among: known) ?? "write the id of the figure that counts the same thing")
  }
}
