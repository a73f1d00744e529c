/// A tag, or a piece of literal text that lies within one line.
struct TemplateToken {
  enum Kind {
    /// Text to print as it stands; a line's end is always the end of a literal.
    case literal
    /// `{{"text"}}`: text that is never taken for a tag.
    case quoted
    /// `{{name}}`
    case variable
    /// `{{{name}}}` and `{{&name}}`
    case html
    case section, inverted, close, partial, parent, block
    case comment, delimiters
  }

  let kind: Kind
  /// With the delimiters.
  let range: Range<Int>
  /// The name without the spaces around it, or the quoted text.
  let content: Range<Int>
  /// A tag whose name was refused; what hangs on the name is not looked at again.
  var isFaulty = false
  /// The first thing on a line that prints something: indentation goes before it, also where it is a tag that prints
  /// nothing itself, so that a closing tag's line is indented within its section.
  var startsLine = false
  /// The white space before the tags of a line that holds nothing else, and is therefore removed from the output.
  var indentation: Range<Int>?
  /// The end of the line, where a block's two tags are all there is on it.
  var lineEnd: Range<Int>?
}
