import ArgumentParser
import Glibc
import StructuredData

/// The day a run is for, where none is given.
enum Today {
  /// `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/), else the system's date in UTC.
  static func find() throws -> PartialDate {
    guard let text = Environment.value("SOURCE_DATE_EPOCH") else { return try date(ofEpoch: time(nil), text: "now") }
    guard let seconds = Int(text) else { throw invalid(text) }
    return try date(ofEpoch: seconds, text: text)
  }

  private static func date(ofEpoch seconds: Int, text: String) throws -> PartialDate {
    var seconds = time_t(seconds)
    var parts = tm()
    guard gmtime_r(&seconds, &parts) != nil,
      let date = PartialDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { throw invalid(text) }
    return date
  }

  private static func invalid(_ text: String) -> ValidationError {
    ValidationError("'\(text)' in SOURCE_DATE_EPOCH is no number of seconds since 1970")
  }
}
