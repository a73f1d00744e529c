import Diagnostics
import StructuredData

/// Reads a `contact`, of the site or of a community.
enum ContactReader {
  static func read(_ record: RecordReader) -> Contact {
    Contact(
      organisation: record.untaggedText("organisation"), role: record.untaggedText("role"),
      email: record.emailAddress("email"),
      phone: record.phoneNumber("phone"), url: record.webAddress("url"), replyTime: record.untaggedText("reply_time"))
  }
}
