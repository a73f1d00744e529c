import StructuredData

/// The community's answer to a key question. Both keys may be any unambiguous beginning of an id.
package struct Answer: Sendable {
  package var play: Sourced<String>
  package var question: Sourced<String>
  package var text: Sourced<String>

  package init(play: Sourced<String>, question: Sourced<String>, text: Sourced<String>) {
    self.play = play
    self.question = question
    self.text = text
  }
}

/// How far a community is with a task. Both keys may be any unambiguous beginning of an id.
package struct Progress: Sendable {
  package var play: Sourced<String>
  package var task: Sourced<String>
  package var status: Sourced<String>?
  package var owner: Sourced<String>?
  package var due: Sourced<PartialDate>?
  package var note: Sourced<String>?

  package init(play: Sourced<String>, task: Sourced<String>) {
    self.play = play
    self.task = task
  }
}
