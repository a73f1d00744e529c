import Diagnostics
import StructuredData
import Templates

/// One playbook page, read and compiled once for all communities.
package struct Play: Sendable {
  package var file: SourceFile
  /// The file's path from the site's folder: `content/playbook/03-enlisting-employers.md`.
  package var sourcePath = ""
  /// As written in the front matter: `3`, `1.a`.
  package let number: Sourced<String>
  /// The same for comparing: records name plays by it.
  let comparableNumber: PlayNumber
  package var title: Sourced<String>
  /// Its file name in the output, without `.html`.
  package var slug: String
  package var summary: Sourced<String>?
  package var isDraft: Bool
  package var acceptances: [Acceptance]
  /// The paragraphs before the first section.
  package var intro: [Prose]
  /// The intro's sentences, for the plays that speak to employers.
  package var sentences: [Prose]
  package var tasks: [Task]
  /// What stands in the checklist section beside the list.
  package var checklistNotes: Prose?
  package var questions: [KeyQuestion]
  /// What stands in the questions section beside the list.
  package var questionNotes: Prose?
  /// What a section "Talking points" lists.
  package var talkingPoints: [Prose]
  /// The other sections, in their order.
  package var sections: [Section]
  package var footnotes: [Footnote]
  /// The headings below the title, in their order and with their levels as written.
  package var headings: [Prose.Mark] = []
  /// The labels of the checklist's items, in their order.
  package var labels: [WrittenLabel] = []
  package var regroupedLists: [RegroupedList] = []

  /// A play whose body has not been read yet.
  package init(header: PlayHeader) {
    file = header.file
    number = header.number
    comparableNumber = PlayNumber(header.number.value)
    title = header.title
    slug = header.slug
    summary = header.summary
    isDraft = header.isDraft
    acceptances = header.acceptances
    (intro, sentences, tasks, questions, talkingPoints, sections, footnotes) = ([], [], [], [], [], [], [])
  }

  package struct Section: Sendable {
    package var id: String
    package var title: Prose
    package var body: Prose

    package init(id: String, title: Prose, body: Prose) {
      self.id = id
      self.title = title
      self.body = body
    }
  }

  package struct Footnote: Sendable {
    package var number: Int
    package var text: Prose

    package init(number: Int, text: Prose) {
      self.number = number
      self.text = text
    }
  }
}

/// Something to do, for one or more audiences, in steps.
package struct Task: Sendable {
  /// Unique in its play.
  package var id: String
  /// Ids of audiences; empty when the task is for everyone.
  package var audiences: [String]
  package var action: Prose
  /// What the item says below its first paragraph.
  package var details: Prose?
  package var steps: [Step]

  package init(id: String, audiences: [String], action: Prose, details: Prose? = nil, steps: [Step]) {
    self.id = id
    self.audiences = audiences
    self.action = action
    self.details = details
    self.steps = steps
  }
}

/// One step of a task.
package struct Step: Sendable {
  /// Its task's id, a slash, and a slug unique in the task.
  package var id: String
  package var text: Prose
  /// What the item says below its first paragraph.
  package var details: Prose?

  package init(id: String, text: Prose, details: Prose? = nil) {
    self.id = id
    self.text = text
    self.details = details
  }
}

/// A question a community should be able to answer.
package struct KeyQuestion: Sendable {
  /// Unique in its play.
  package var id: String
  package var text: Prose
  /// What the item says below its first paragraph.
  package var details: Prose?

  package init(id: String, text: Prose, details: Prose? = nil) {
    self.id = id
    self.text = text
    self.details = details
  }
}
