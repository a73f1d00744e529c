import Diagnostics

/// Paths of files, one behind the other in one piece of memory: a large site has too many for a string each. The folder that all of them
/// lie in stands there once, so that folders with files of the same names can share the rest.
package struct PathList: Equatable, Sendable {
  /// With the slash behind it; empty where they lie in several folders, or in none.
  private var folder = ""
  /// Each path from there on with a line's end behind it, which no path holds.
  private(set) var names: [UInt8] = []
  private(set) var count = 0

  private static let end = UInt8(ascii: "\n")

  package init(_ paths: some Sequence<String> = []) {
    for path in paths { append(path) }
  }

  mutating func append(_ path: String) {
    var path = path
    path.withUTF8 { append($0) }
  }

  mutating func append(_ path: UnsafeBufferPointer<UInt8>) {
    if count == 0 {
      folder = String(decoding: path[..<(path.firstIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)], as: UTF8.self)
    } else if !path.starts(with: folder.utf8) {
      self = withoutFolder
    }
    add(UnsafeBufferPointer(rebasing: path[folder.utf8.count...]))
    count += 1
  }

  mutating func append(_ other: PathList) {
    if count == 0 {
      self = other
    } else {
      other.forEachPath { append($0) }
    }
  }

  /// Takes the memory of another list's names where its own are the same, as those of most communities are.
  mutating func share(_ other: PathList) {
    if names == other.names { names = other.names }
  }

  /// Hands over the bytes of each path in turn, as long as the call takes.
  func forEachPath<Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    var path = Array(folder.utf8)
    var start = 0
    while let end = names.withUnsafeBufferPointer({ $0.place(of: Self.end, from: start) }) {
      path.replaceSubrange(folder.utf8.count..., with: names[start..<end])
      try path.withUnsafeBufferPointer { path throws(Failure) in try body(path) }
      start = end + 1
    }
  }

  /// How many paths end so.
  func count(endingWith ending: String) -> Int {
    var count = 0
    forEachPath { path in if path.suffix(ending.utf8.count).elementsEqual(ending.utf8) { count += 1 } }
    return count
  }

  /// By the bytes of the paths.
  func sorted() -> PathList {
    names.withUnsafeBufferPointer { bytes in
      let all = bytes.split(separator: Self.end).map(UnsafeBufferPointer.init(rebasing:))
      if zip(all, all.dropFirst()).allSatisfy({ !$1.precedes($0) }) { return self }
      var list = self
      list.names = []
      list.names.reserveCapacity(names.count)
      for name in all.sorted(by: { $0.precedes($1) }) { list.add(name) }
      return list
    }
  }

  /// The paths as text.
  package var strings: [String] {
    var strings: [String] = []
    forEachPath { strings.append(String(decoding: $0, as: UTF8.self)) }
    return strings
  }
}

extension PathList {
  private mutating func add(_ name: UnsafeBufferPointer<UInt8>) {
    names += name
    names.append(Self.end)
  }

  private var withoutFolder: PathList {
    var list = PathList()
    list.count = count
    forEachPath { list.add($0) }
    return list
  }
}

extension PathList: ExpressibleByArrayLiteral {
  package init(arrayLiteral paths: String...) { self.init(paths) }
}
