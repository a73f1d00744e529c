import FuzzTargets
import Testing

/// What `make fuzz` begins with, read once by each target: so the targets can't rot between two fuzzings.
@Suite struct SeedTests {
  @Test("No seed, and no seed cut in two, is read against a promise", arguments: FuzzTargets.all.map { $0.name })
  func promises(_ name: String) throws {
    guard let type = FuzzTargets.named(name) else {
      Issue.record("no target has its own name")
      return
    }
    let target = try type.init()
    let seeds = try type.seeds()
    #expect(seeds.count >= 20)
    for input in seeds + seeds.map({ Array($0.prefix($0.count / 2)) }) {
      let complaints = try target.complaints(about: input)
      #expect(complaints == [], "\(String(decoding: input, as: UTF8.self).debugDescription)")
    }
  }
}
