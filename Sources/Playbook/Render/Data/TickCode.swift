/// The short name of a task or step on a page: what its checkbox is called and a link with ticks carries.
///
/// Keys are whole sentences, and a checklist of a hundred steps would be mostly keys. A code depends on the key alone, so
/// it stays the same from build to build as long as the key does. Two of a thousand keys share a code once in ten
/// thousand playbooks; their boxes would be ticked together.
enum TickCode {
  /// FNV-1a of 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/) in base 36: at most seven letters and digits.
  static func code(of key: String) -> String {
    let hash = key.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return String(hash, radix: 36)
  }
}
