/// Paths of files, one behind the other in one piece of memory: a large site has too many for a string each.
package struct PathList: Equatable, Sendable {
  /// Each path with a line's end behind it, which no path holds.
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0

  private static let end = UInt8(ascii: "\n")

  package init(_ paths: some Sequence<String> = []) {
    for path in paths { append(path) }
  }

  mutating func append(_ path: String) {
    bytes += path.utf8
    bytes.append(Self.end)
    count += 1
  }

  mutating func append(_ path: UnsafeBufferPointer<UInt8>) {
    bytes += path
    bytes.append(Self.end)
    count += 1
  }

  mutating func append(_ other: PathList) {
    bytes += other.bytes
    count += other.count
  }

  /// Hands over the bytes of each path in turn, as long as the call takes.
  func forEachPath<Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    let result: Result<Void, Failure> = bytes.withUnsafeBufferPointer { bytes in
      do throws(Failure) {
        var rest = bytes[...]
        while let end = rest.firstIndex(of: Self.end) {
          try body(UnsafeBufferPointer(rebasing: rest[..<end]))
          rest = rest[(end + 1)...]
        }
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// How many paths end so.
  func count(endingWith ending: String) -> Int {
    var count = 0
    forEachPath { path in if path.suffix(ending.utf8.count).elementsEqual(ending.utf8) { count += 1 } }
    return count
  }

  /// As several lists of about one length.
  func parts(_ count: Int) -> [PathList] {
    var parts = [PathList()]
    forEachPath { path in
      if parts[parts.count - 1].bytes.count > bytes.count / count { parts.append([]) }
      parts[parts.count - 1].append(path)
    }
    return parts
  }

  /// By the bytes of the paths.
  func sorted() -> PathList {
    if isSorted { return self }
    var sorted = PathList()
    sorted.bytes.reserveCapacity(bytes.count)
    for path in slices.sorted(by: { $0.lexicographicallyPrecedes($1) }) { sorted.bytes += path + [Self.end] }
    sorted.count = count
    return sorted
  }

  private var isSorted: Bool {
    var (isSorted, last) = (true, UnsafeBufferPointer<UInt8>(start: nil, count: 0))
    forEachPath { path in
      isSorted = isSorted && !path.lexicographicallyPrecedes(last)
      last = path
    }
    return isSorted
  }

  /// The paths as text.
  package var strings: [String] { slices.map { String(decoding: $0, as: UTF8.self) } }

  private var slices: [ArraySlice<UInt8>] { bytes.split(separator: Self.end) }
}

extension PathList: ExpressibleByArrayLiteral {
  package init(arrayLiteral paths: String...) { self.init(paths) }
}
