import Glibc

/// The version that `enlist --version` prints.
enum EnlistVersion {
  static let current = "0.1.0"

  /// What tells this very program from others of the same version; `nil` where that can't be told.
  static var program: String? {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return nil }
    return "\(current) \(status.st_size) \(status.st_ino) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
