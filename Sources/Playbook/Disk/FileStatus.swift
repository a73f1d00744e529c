import Glibc

/// What the disk says about an entry, without having opened or followed it.
struct FileStatus: Sendable {
  enum Kind: Equatable, Sendable {
    case file
    case folder
    case link
    /// Anything that is neither: a device, a pipe, a socket. Opening it could block or act.
    case special(String)
  }

  let kind: Kind
  /// In bytes.
  let size: Int
  /// When its contents last changed, in nanoseconds since 1970.
  let modified: Int
  let permissions: mode_t
  let device: dev_t
  let inode: ino_t
  let owner: uid_t
  let group: gid_t

  init(_ status: stat) {
    kind = Kind(mode: status.st_mode)
    size = Int(status.st_size)
    modified = Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec)
    permissions = status.st_mode & 0o7777
    device = status.st_dev
    inode = status.st_ino
    owner = status.st_uid
    group = status.st_gid
  }
}

extension FileStatus.Kind {
  fileprivate init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .special("a pipe")
    case S_IFSOCK: self = .special("a socket")
    default: self = .special("a device")
    }
  }

  /// From a directory entry's `d_type`; `nil` where the file system does not tell.
  init?(directoryType: UInt8) {
    switch Int(directoryType) {
    case Int(DT_UNKNOWN): return nil
    default: self.init(mode: mode_t(directoryType) << 12)
    }
  }
}
