/// The rules for the path of a published file.
package enum OutputPath {
  /// The longest path in UTF-8 bytes: well below the system's 4096, so that the output folder's own path still fits.
  package static let byteLimit = 1024
  /// The longest name of a file or folder in UTF-8 bytes, as the usual file systems have it.
  package static let nameByteLimit = 255

  /// Why a path can't be published, as the end of a sentence that begins with the path; `nil` where it can.
  package static func fault(in path: String) -> String? {
    if path.isEmpty { return "is empty" }
    if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "holds a control character" }
    if path.utf8.contains(UInt8(ascii: "\\")) { return "holds a backslash" }
    if path.utf8.count > byteLimit { return "is longer than \(byteLimit) bytes" }
    if path == Manifest.fileName { return "is the name of Enlist's own list of files" }
    for name in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if name.isEmpty { return path.utf8.first == UInt8(ascii: "/") ? "is absolute" : "has a name without characters" }
      if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) { return "holds '.' or '..' as a folder" }
      if name.count > nameByteLimit { return "has a name longer than \(nameByteLimit) bytes" }
    }
    return nil
  }
}
