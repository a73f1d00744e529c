import StructuredData
import Templates

extension Merged where Wrapped == Contact {
  /// What templates see of a contact.
  static let shape = DataShape<Merged<Contact>>([
    .optionalText("organisation", "Who answers.") { $0.value.organisation?.value },
    .optionalText("role", "What that organisation or desk does.") { $0.value.role?.value },
    .optionalText("email", "An e-mail address.") { $0.value.email?.value },
    .optionalText("phone", "A phone number as written.") { $0.value.phone?.value },
    .optionalText("phone_link", "The phone number for a tel: address.") { $0.value.phone?.value.phoneDigits },
    .optionalText("url", "A web address.") { $0.value.url?.value },
    .optionalText("reply_time", "How soon they answer: \"two working days\".") { $0.value.replyTime?.value },
    .flag("is_national", "Whether this is the network's contact, shown in place of a local one.") { $0.isNational },
  ])
}

extension Merged where Wrapped == NextStep {
  /// What templates see of a next step.
  static func shape(_ wording: Wording) -> DataShape<Merged<NextStep>> {
    DataShape([
      .text("text", "What to do, without a full stop at its end.") { $0.value.phrase },
      .text("sentence", "The same with its day, as a sentence that ends in one mark.") { $0.value.sentence(wording) },
      .optionalText("date", "On which day.") { $0.value.date.map { wording.date($0.value) } },
      .optionalText("iso_date", "The day as 2027-03-04.") { $0.value.date?.value.description },
      .optionalText("url", "Where to read more or sign up.") { $0.value.url?.value },
      .flag("is_national", "Whether this is the shared next step, shown in place of a local one.") { $0.isNational },
    ])
  }
}

extension String {
  /// Digits, and a plus sign at the front, as a tel: address has them; what follows letters ("ext. 7") is an extension.
  fileprivate var phoneDigits: String {
    let number = prefix { !$0.isLetter }
    let digits = number.filter(\.isDigit)
    let extensionDigits = dropFirst(number.count).filter(\.isDigit)
    return (first == "+" ? "+" : "") + digits + (extensionDigits.isEmpty ? "" : ";ext=\(extensionDigits)")
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
