/// The rules for the path of a published file.
package enum OutputPath {
  /// The longest path in UTF-8 bytes: well below the system's 4096, so that the output folder's own path still fits.
  package static let byteLimit = 1024
  /// The longest name of a file or folder in UTF-8 bytes, as the usual file systems have it.
  package static let nameByteLimit = 255

  /// Why a path can't be published, as the end of a sentence that begins with the path; `nil` where it can.
  package static func fault(in path: String) -> String? {
    var path = path
    return path.withUTF8(fault)
  }

  /// The same of a path's bytes.
  static func fault(in path: UnsafeBufferPointer<UInt8>) -> String? {
    if path.isEmpty { return "is empty" }
    if path.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "holds a control character" }
    if path.contains(UInt8(ascii: "\\")) { return "holds a backslash" }
    if path.count > byteLimit { return "is longer than \(byteLimit) bytes" }
    if path.elementsEqual(Manifest.fileName.utf8) { return "is the name of Enlist's own list of files" }
    var rest = path[...]
    while true {
      let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      let name = rest[..<end]
      if name.isEmpty { return path.first == UInt8(ascii: "/") ? "is absolute" : "has a name without characters" }
      if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) { return "holds '.' or '..' as a folder" }
      if name.count > nameByteLimit { return "has a name longer than \(nameByteLimit) bytes" }
      if end == rest.endIndex { return nil }
      rest = rest[(end + 1)...]
    }
  }
}
