import StructuredData

/// An organisation's channel for employers; never a private person's.
package struct Contact: Sendable {
  package var organisation: Sourced<String>?
  package var role: Sourced<String>?
  package var email: Sourced<String>?
  package var phone: Sourced<String>?
  package var url: Sourced<String>?
  /// Such as "two working days".
  package var replyTime: Sourced<String>?
  /// Whether an e-mail, phone or url is written that is none, which was reported.
  package var isFaulty = false

  package init(
    organisation: Sourced<String>? = nil, role: Sourced<String>? = nil, email: Sourced<String>? = nil,
    phone: Sourced<String>? = nil, url: Sourced<String>? = nil, replyTime: Sourced<String>? = nil
  ) {
    self.organisation = organisation
    self.role = role
    self.email = email
    self.phone = phone
    self.url = url
    self.replyTime = replyTime
  }

  /// The contact with somebody who answers, where it names nobody.
  package func answered(by organisation: Sourced<String>) -> Contact {
    var copy = self
    copy.organisation = copy.organisation ?? organisation
    return copy
  }

  /// Whether an employer can reach somebody through it.
  package var isReachable: Bool { email != nil || phone != nil || url != nil }
}
