import CMarkGFM
import Glibc

/// Whether cmark gets through a text in bounded time and memory.
///
/// The system's cmark-gfm has texts on which it runs for minutes, and a thread inside it can't be stopped. A child process
/// can: it parses the text first, and what it gets through is then parsed here.
enum ParseTrial {
  /// What takes a millisecond to parse, and at the worst a second, is worth no child process. In bytes.
  private static let harmlessSize = 10_000

  /// In seconds of processor time: a page of a megabyte takes a tenth of one.
  static let deadline: UInt32 = 3

  /// In bytes.
  private static let memoryLimit = 1_000_000_000

  /// - Parameters:
  ///   - options: cmark's.
  ///   - extensions: by cmark's names, and registered.
  static func ends(_ text: [UInt8], options: CInt, extensions: [String]) -> Bool {
    guard text.count > harmlessSize else { return true }
    let names = extensions.map { $0.withCString { strdup($0) } }
    defer { for name in names { free(name) } }
    let pointers = names.map { UnsafePointer($0) }
    let result = text.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        enlist_try_parsing(
          characters.baseAddress, characters.count, options, pointers, CInt(pointers.count), deadline, memoryLimit)
      }
    }
    // A system that has no room for a child parses without the trial.
    return result != 0
  }
}
