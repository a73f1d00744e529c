import FuzzTargets
import Testing

/// What `make fuzz` begins with, read once by each target: so the targets can't rot between two fuzzings.
@Suite struct SeedTests {
  @Test("Every target has seeds", arguments: FuzzTargets.all.map(\.name))
  func seeds(_ name: String) throws {
    #expect(try #require(FuzzTargets.named(name)).seeds().count >= 20)
  }

  @Test("No seed, and no seed cut in two, is read against a promise", arguments: FuzzTargets.all.map(\.name))
  func promises(_ name: String) throws {
    let type = try #require(FuzzTargets.named(name))
    let target = try type.init()
    for seed in try type.seeds() {
      for input in [seed, Array(seed.prefix(seed.count / 2))] {
        let complaints = try target.complaints(about: input)
        #expect(complaints == [], "\(String(decoding: input, as: UTF8.self).debugDescription)")
      }
    }
  }
}
