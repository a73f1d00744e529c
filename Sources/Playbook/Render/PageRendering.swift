import Diagnostics
import Templates

/// The records from which the pages of one community, or of the site as a whole, are rendered. Only a page's place and
/// the play, piece or page it is made for differ from page to page.
struct PageRendering {
  /// The common and own values but for the page's place, which comes before them.
  private let shared: [TemplateValue]
  private let baseURL: String?
  /// Whose values are missing, in messages.
  private let subject: String
  private let texts: LastingTexts
  private var items: [TemplatePath.Slot: [Item]] = [:]

  private struct Item {
    var slot: TemplatePath.Slot
    var name: String
    var value: TemplateValue
  }

  /// - Parameters:
  ///   - common: the common values, with the place of no page.
  ///   - count: how many those are.
  ///   - own: what the pages' templates have beside them.
  ///   - texts: what the pages of all communities have in common.
  init(
    common: Record, count: Int, own: [TemplateValue], baseURL: String?, subject: String, keeping texts: LastingTexts
  ) {
    shared = (PagePlace.shape.fields.count..<count).map { common[$0] } + own
    self.baseURL = baseURL
    self.subject = subject
    self.texts = texts
  }

  /// Adds the things that a slot in a template's path stands for.
  mutating func add<Model>(
    _ slot: TemplatePath.Slot, _ models: [Model], _ shape: DataShape<Model>, named name: KeyPath<Model, String>
  ) {
    let rows = shape.rows(models)
    items[slot] = models.indices.map { Item(slot: slot, name: models[$0][keyPath: name], value: rows[$0]) }
  }

  /// Renders what a template makes for a community, or for the site as a whole. One that renders to nothing but white space
  /// makes no file.
  func render(_ template: CompiledTemplate, community: String?, diagnostics: inout DiagnosticList) -> [OutputFile] {
    // Each file keeps the bytes; the next one begins with as much room.
    var buffer = OutputBuffer()
    var pages = PageSet(shared, keeping: texts)
    return combinations(for: template.path).compactMap { items in
      let path = template.path.output { slot in
        slot == .community ? community : items.first { $0.slot == slot }?.name
      }
      buffer.removeAll()
      var faults: [RenderFault] = []
      pages.render(
        template.template, at: PagePlace(path: path, baseURL: baseURL), for: items.map(\.value), into: &buffer,
        faults: &faults)
      for fault in faults { diagnostics.append(fault.diagnostic(subject: subject)) }
      guard buffer.bytes.contains(where: { !Self.isSpace($0) }) else { return nil }
      let file = OutputFile(
        path: path, bytes: Self.published(buffer.bytes, as: template.path.format), community: community)
      let problem = OutputCheck.problem(in: file, format: template.path.format, template: template.file)
      if faults.isEmpty, let problem { diagnostics.append(problem) }
      return file
    }
  }
}

extension PageRendering {
  /// What each page of a template is made for, in the schema's order.
  private func combinations(for path: TemplatePath) -> [[Item]] {
    PageShapes.items.filter { path.slots.contains($0.slot) }.reduce([[]]) { combinations, item in
      combinations.flatMap { things in (items[item.slot] ?? []).map { things + [$0] } }
    }
  }

  /// Many hosts don't say that a text file is UTF-8, and browsers then guess wrong: a mark at its start tells them.
  private static func published(_ bytes: [UInt8], as format: TextFormat) -> [UInt8] {
    guard format == .text else { return bytes }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.withoutSpacesAtLineEnds
    return text.contains { $0 >= 0x80 } && !text.starts(with: mark) ? mark + text : text
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
