/// Folders that must never be replaced by a site, whatever the user typed.
enum DangerousFolder {
  /// Throws where the output would be one of them. `absolute` is the output's real path.
  static func refuse(
    _ absolute: String, writtenAs path: String, source: String, home: String?
  ) throws(DiskFailure) {
    if absolute == "/" { throw .dangerous(path, "the root of the whole disk") }
    if systemFolders.contains(absolute) { throw .dangerous(path, "a folder of the operating system") }
    if let source = RealPath.of(source) {
      try refuse(absolute, writtenAs: path, source: source)
    }
    if let home = home.flatMap(RealPath.of), RealPath.isInside(home, absolute) {
      throw .dangerous(path, absolute == home ? "your home folder" : "a folder that holds your home folder")
    }
  }
}

extension DangerousFolder {
  private static let systemFolders: Set<String> = [
    "/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib64", "/media", "/mnt", "/opt", "/proc", "/root", "/run",
    "/sbin", "/srv", "/sys", "/tmp", "/usr", "/var",
  ]

  private static func refuse(_ absolute: String, writtenAs path: String, source: String) throws(DiskFailure) {
    if absolute == source { throw .dangerous(path, "the source folder") }
    if RealPath.isInside(source, absolute) { throw .dangerous(path, "a folder that holds the source folder") }
    for folder in SourceTree.folders {
      let real = RealPath.of("\(source)/\(folder)") ?? "\(source)/\(folder)"
      if RealPath.isInside(absolute, real) { throw .dangerous(path, "inside '\(folder)/', which holds the source") }
      if RealPath.isInside(real, absolute) { throw .dangerous(path, "a folder that holds '\(folder)/'") }
    }
  }
}

extension DiskFailure {
  fileprivate static func dangerous(_ path: String, _ what: String) -> DiskFailure {
    DiskFailure(
      .wrongUsage, "the site can't be published to '\(path)': that is \(what)",
      hint: "choose a folder of its own for the site, such as 'public'")
  }
}
