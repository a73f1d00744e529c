import Diagnostics
import StructuredData
import Testing

@testable import Playbook

@Suite struct ContactDataTests {
  @Test(arguments: [
    ("(555) 555-0142", "5555550142"), ("+1 555 555 0142", "+15555550142"),
    ("(555) 555-0142 ext. 7", "5555550142;ext=7"),
    ("555-0142 x12", "5550142;ext=12"),
  ])
  func `a phone number becomes a tel address`(phone: String, address: String) throws {
    let place = SourceFile(path: "flint.yaml", text: "").wholeRange
    let shape = Merged<Contact>.shape
    let index = try #require(shape.schema.index(of: "phone_link"))
    let record = shape.record(.local(Contact(phone: Sourced(phone, at: place))))
    guard case .text(let link) = record[index] else {
      Issue.record("no phone_link")
      return
    }
    #expect(link == address)
  }
}
