/// Where in the output a template stands: decides how a value is escaped there.
///
/// The linker feeds it every byte of literal text and tells it of every value, in the order of the output.
struct OutputContext: Equatable {
  let format: TextFormat
  private var html = HTMLContext()
  private var csv = CSVContext()
  private var json = JSONContext()
  private var xml = XMLContext()
  private var css = CSSContext()

  init(_ format: TextFormat) {
    self.format = format
  }

  /// Whether the place of a value depends on the text before it.
  var followsText: Bool { format != .text }

  /// Takes in a byte of literal text; why it can't be followed.
  mutating func feed(_ byte: UInt8) -> Refusal? {
    switch format {
    case .html: return html.feed(byte)
    case .csv: return csv.feed(byte)
    case .json: json.feed(byte)
    case .xml: return xml.feed(byte)
    case .css: return css.feed(byte)
    case .text: break
    }
    return nil
  }

  /// A value stands here: how to escape it, or why it may not.
  mutating func slot() -> Result<Escaping, Refusal> {
    switch format {
    case .html: html.slot()
    case .text: .success(.none)
    case .csv: csv.slot()
    case .json: json.slot()
    case .xml: xml.slot()
    case .css: css.slot()
    }
  }

  /// Whether HTML can stand here as it is.
  var takesHTML: Bool { format == .html && html.isText }

  /// Whether yes-or-no values can be printed here.
  var takesFlags: Bool {
    switch format {
    case .json: !json.isString
    case .html: html.isJSONValue
    default: false
    }
  }

  /// A section starts or ends here: a name that is being written is complete.
  mutating func boundary() {
    if format == .html { html.boundary() }
    if format == .xml { xml.boundary() }
  }

  /// The section that starts here is a list: each round must do for the first place and the later ones.
  mutating func startOfList() {
    if format == .html { html.startOfList() }
    if format == .xml { xml.startOfList() }
  }

  /// The place where two ways through a template meet again; `nil` if they lead to different ones.
  func joined(with other: OutputContext) -> OutputContext? {
    guard let html = html.joined(with: other.html), let csv = csv.joined(with: other.csv),
      let css = css.joined(with: other.css), let xml = xml.joined(with: other.xml), json == other.json
    else { return nil }
    var result = self
    result.html = html
    result.csv = csv
    result.css = css
    result.xml = xml
    return result
  }

  /// Whether a whole output may end here.
  var isComplete: Bool {
    switch format {
    case .html: html.isText
    case .csv: !csv.isQuoted
    case .json: !json.isString
    case .xml: xml.isText
    case .text, .css: true
    }
  }
}
