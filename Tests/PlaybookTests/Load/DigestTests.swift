import Testing

@testable import Playbook

struct DigestTests {
  private func digest(_ bytes: [UInt8]) -> UInt64 {
    var digest = Digest()
    bytes.withUnsafeBytes { digest.add($0) }
    return digest.value
  }

  @Test func `one byte more, less or other makes another digest`() {
    var seen: Set<UInt64> = []
    for count in 0...40 {
      let zeros = [UInt8](repeating: 0, count: count)
      #expect(seen.insert(digest(zeros)).inserted)
      for index in zeros.indices {
        for bit in 0..<8 {
          var changed = zeros
          changed[index] ^= 1 << bit
          #expect(seen.insert(digest(changed)).inserted)
        }
      }
    }
  }

  @Test func `the top bits of two neighbors do not make up for each other`() {
    var bytes = [UInt8](repeating: 32, count: 64)
    let before = digest(bytes)
    for index in [7, 15] { bytes[index] ^= 0x80 }
    #expect(digest(bytes) != before)
  }

  @Test func `what moves from one text to the next is noticed`() {
    var (one, other) = (Digest(), Digest())
    for text in ["ab", "c"] { one.add(text) }
    for text in ["a", "bc"] { other.add(text) }
    #expect(one.value != other.value)
    #expect(Digest.of("ab") == digest(Array("ab".utf8)))
  }

  @Test func `a digest is written with sixteen digits, and nothing else is one`() {
    #expect(UInt64(255).hex == "00000000000000ff" && UInt64(hex: "00000000000000ff") == 255)
    for text in ["", "ff", "00000000000000FF", "+000000000000001", "0000000000000000f"] {
      #expect(UInt64(hex: text) == nil)
    }
  }
}
