/// The version that `enlist --version` prints.
enum EnlistVersion {
  static let current = "0.1.0"
}
