import StructuredData

/// The community's answer to a key question. Both keys may be any unambiguous beginning of an id.
package final class Answer: Sendable {
  package let play: Sourced<String>
  package let question: Sourced<String>
  package let text: Sourced<String>

  package init(play: Sourced<String>, question: Sourced<String>, text: Sourced<String>) {
    self.play = play
    self.question = question
    self.text = text
  }
}

/// How far a community is with a task. Both keys may be any unambiguous beginning of an id. A reference, since most tasks
/// have none.
package final class Progress: Sendable {
  package let play: Sourced<String>
  package let task: Sourced<String>
  package let status: Sourced<String>?
  package let owner: Sourced<String>?
  package let due: Sourced<PartialDate>?
  package let note: Sourced<String>?

  package init(
    play: Sourced<String>, task: Sourced<String>, status: Sourced<String>?, owner: Sourced<String>?,
    due: Sourced<PartialDate>?, note: Sourced<String>?
  ) {
    (self.play, self.task, self.status, self.owner, self.due, self.note) = (play, task, status, owner, due, note)
  }
}
