import Diagnostics
import StructuredData

/// Reads a `contact`, of the site or of a community.
enum ContactReader {
  static func read(_ record: RecordReader) -> Contact {
    var contact = Contact(
      organisation: record.untaggedText("organisation"), role: record.untaggedText("role"),
      email: record.emailAddress("email"), phone: record.phoneNumber("phone"), url: record.webAddress("url"),
      replyTime: record.untaggedText("reply_time"))
    contact.isFaulty = !contact.isReachable && ["email", "phone", "url"].contains(where: record.isWritten)
    return contact
  }
}
