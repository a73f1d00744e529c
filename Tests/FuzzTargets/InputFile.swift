import Diagnostics
import Playbook

/// An input as a build reads it from the disk: decoded, and what was garbled before put right.
struct InputFile {
  let file: SourceFile
  /// What was found, in the reading and after it.
  var diagnostics: DiagnosticList

  /// `nil` where a build would refuse the bytes.
  init?(_ input: [UInt8], path: String) {
    var diagnostics = DiagnosticList()
    guard let decoded = TextDecoder.decode(input, path: path, diagnostics: &diagnostics) else { return nil }
    let repaired = MojibakeRepair.repair(MappedText(decoded.wholeRange), diagnostics: &diagnostics)
    file = repaired.text == decoded.text ? decoded : SourceFile(repaired: repaired)
    self.diagnostics = diagnostics
  }

  /// With something before the text, for what needs front matter.
  init?(_ beginning: String, _ input: [UInt8], path: String) {
    self.init(Array(beginning.utf8) + input, path: path)
  }
}
