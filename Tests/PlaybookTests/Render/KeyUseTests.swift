import Testing

@testable import Playbook

struct KeyUseTests {
  @Test func `each key is shown by names that templates have`() {
    let known = Set(TemplateReference.markdown().matches(of: /\| `([a-z_]+)` \|/).map { String($0.1) })
    #expect(known.count > 100)
    for (key, names) in KeyUse<Community>.all.map({ ($0.key, $0.names) })
      + KeyUse<Pitch>.all.map({ ($0.key, $0.names) })
    {
      #expect(!names.isEmpty && names.isSubset(of: known), "\(key)")
    }
  }
}
