import Glibc

enum RealPath {
  /// The path from `/` with every link, `.` and `..` resolved; `nil`, with the reason in `errno`, where there is no
  /// such file or its path is not UTF-8.
  static func of(_ path: String) -> String? {
    guard let result = realpath(path, nil) else { return nil }
    defer { free(result) }
    errno = EILSEQ
    return String(validatingCString: result)
  }

  /// Whether a path is a folder or lies inside it. Both must be real paths.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    path.utf8.elementsEqual(folder.utf8) || path.utf8.starts(with: (folder == "/" ? "/" : folder + "/").utf8)
  }
}
