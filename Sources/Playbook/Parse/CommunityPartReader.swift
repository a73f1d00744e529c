import Diagnostics
import StructuredData

/// Reads the small records in a community's record.
enum CommunityPartReader {
  static func organisation(_ record: RecordReader) -> Organisation? {
    let name = record.untaggedText("name", .required)
    let role = record.untaggedText("role")
    let url = record.webAddress("url")
    return name.map { Organisation(name: $0, role: role, url: url) }
  }

  static func partners(_ record: RecordReader) -> Partners {
    var partners = Partners()
    partners.employers = record.untaggedTexts("employers")
    partners.training = record.untaggedTexts("training")
    partners.civic = record.untaggedTexts("civic")
    return partners
  }

  static func link(_ record: RecordReader) -> Link? {
    let label = record.untaggedText("label", .required)
    let url = record.webAddress("url", .required)
    guard let label, let url else { return nil }
    return Link(label: label, url: url)
  }

  static func sourceReference(_ record: RecordReader) -> SourceReference? {
    let url = record.webAddress("url", .required)
    let title = record.untaggedText("title", .required)
    let publisher = record.untaggedText("publisher")
    let date = record.date("date")
    guard let url, let title else { return nil }
    return SourceReference(url: url, title: title, publisher: publisher, date: date)
  }

  static func story(_ record: RecordReader) -> Story? {
    let quote = record.untaggedText("quote", .required)
    let name = record.untaggedText("name", .required)
    let (role, organisation) = (record.untaggedText("role"), record.untaggedText("organisation"))
    let (consent, expires) = (record.day("consent"), record.day("expires"))
    guard let quote, let name else { return nil }
    var story = Story(quote: quote, name: name)
    (story.role, story.organisation, story.consent, story.expires) = (role, organisation, consent, expires)
    story.hasFaultyDay =
      consent == nil && record.isWritten("consent") || expires == nil && record.isWritten("expires")
    return story
  }
}
