/// A part of Enlist that takes any bytes at all: what fuzzing feeds, and tests feed with its seeds.
package protocol FuzzTarget {
  /// The name on the command line.
  static var name: String { get }

  /// What editors really write there, as a beginning for mutations.
  static func seeds() throws -> [[UInt8]]

  init() throws

  /// Reads the input as a build would, and notes what is against a promise. That it returns is a promise too.
  func observe(_ input: [UInt8]) throws -> Observation
}

extension FuzzTarget {
  /// What is wrong with how an input is read. One in eight, by its length, is read twice, for the second time must give
  /// the same.
  package func complaints(about input: [UInt8]) throws -> [String] {
    let first = try observe(input)
    guard input.count % 8 == 0 else { return first.complaints }
    let second = try observe(input)
    return first.complaints + (first.outcome == second.outcome ? [] : ["the second reading gave something else"])
  }
}

/// All targets, by their names.
package enum FuzzTargets {
  package static var all: [any FuzzTarget.Type] {
    [
      FrontMatterTarget.self, RecordTarget.self, MarkdownTarget.self, TemplateTarget.self, SiteTarget.self,
    ]
  }

  package static func named(_ name: String) -> (any FuzzTarget.Type)? { all.first { $0.name == name } }
}
