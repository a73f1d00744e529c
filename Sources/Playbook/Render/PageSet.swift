import Templates

/// The pages that one template makes of one community, or of the site as a whole: they differ in their place and in what
/// each is made for, and have most of their text in common.
struct PageSet {
  /// The values of the root record: a page's place, what all share, what the page is made for.
  private var values: [TemplateValue]
  private let placeCount = PagePlace.shape.fields.count
  private let sharedCount: Int
  /// The way to the site's folder, which is the same from all pages but for those in a deeper folder.
  private var way: String?
  private var stretches = SharedStretches(isShared: [])
  private let texts: LastingTexts

  /// - Parameters:
  ///   - shared: the values of the root record that follow a page's place.
  ///   - texts: what the pages of all communities have in common.
  init(_ shared: [TemplateValue], keeping texts: LastingTexts) {
    self.texts = texts
    values = Array(repeating: .absent, count: placeCount) + shared
    sharedCount = shared.count
  }

  /// Renders one of them.
  /// - Parameter items: what the page is made for.
  mutating func render(
    _ template: Template, at place: PagePlace, for items: [TemplateValue], into buffer: inout OutputBuffer,
    faults: inout [RenderFault]
  ) {
    for (index, value) in PagePlace.shape.values(of: place).enumerated() { values[index] = value }
    values.replaceSubrange((placeCount + sharedCount)..., with: items)
    let root = Record(values)
    // A page made for nothing is the only one.
    guard !items.isEmpty else { return template.render(root, keeping: texts, into: &buffer, faults: &faults) }
    if way != place.root {
      way = place.root
      stretches = SharedStretches(isShared: PagePlace.isSharedByFolder + Array(repeating: true, count: sharedCount))
    }
    template.render(root, sharing: &stretches, keeping: texts, into: &buffer, faults: &faults)
  }
}

extension PagePlace {
  /// Of each field of a place, whether all pages of one folder have it in common.
  fileprivate static let isSharedByFolder = shape.fields.map { $0.declaration.name == "root" }
}
