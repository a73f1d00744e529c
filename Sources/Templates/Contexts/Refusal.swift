/// Why no value may stand at a place, or why a template's text can't be followed there.
///
/// The cases are what `docs/template-language.md` lists under the places that refuse values.
enum Refusal: Error, Equatable {
  case tagName, attributeName, unquotedAttribute, eventHandler, style, comment, script, styleSheet, rawElement
  case scriptType, refresh, documentInAttribute, imageCandidates, animation
  case unsafeScheme, unclearAddress, colonAfterValue
  case separatorMissing, unexpectedEquals, scriptComment, foreignMarkup, characterData
  case xmlMarkup, afterBackslash
  case wholeField, wholeColour

  /// What is wrong, to follow "here".
  var reason: String {
    switch self {
    case .tagName: "a value can't be a tag's name"
    case .attributeName: "a value can't be an attribute's name"
    case .unquotedAttribute: "a value can't fill an attribute without quotes"
    case .eventHandler: "a value can't stand in an 'on…' attribute, because it would run as a script"
    case .style: "a value can't stand in a 'style' attribute"
    case .comment: "a value can't stand in a comment"
    case .script: "a value can't stand in a script"
    case .styleSheet: "a value can't stand in a style sheet inside the page"
    case .rawElement: "a value can't stand in an element whose text isn't HTML"
    case .scriptType: "a value can't decide what kind of script this is"
    case .refresh: "a value can't decide where the page sends its reader"
    case .documentInAttribute: "a value can't stand in 'srcdoc'"
    case .imageCandidates: "a value can't stand in a list of pictures"
    case .animation: "a value can't stand in an animation"
    case .unsafeScheme: "a value can't stand in this kind of address"
    case .unclearAddress: "it isn't clear here what kind of address this is"
    case .colonAfterValue: "a ':' after a value could turn it into another kind of address"
    case .separatorMissing: "this runs into the name before it when the section is left out"
    case .unexpectedEquals: "this '=' has no attribute name before it"
    case .scriptComment: "'<!--' in a script makes its end unclear"
    case .foreignMarkup: "inside an 'svg' or 'math', browsers may take this for a tag or not"
    case .characterData: "a page can't hold a CDATA section"
    case .xmlMarkup: "a value can't stand inside XML markup other than a quoted attribute"
    case .afterBackslash: "a value can't follow a backslash"
    case .wholeField: "a value must be the whole field"
    case .wholeColour: "only a colour that is a whole value can be filled in here"
    }
  }

  /// What to do instead.
  var advice: String {
    switch self {
    case .tagName, .attributeName: "write the name out, and choose between names with a section"
    case .unquotedAttribute: "put quotes around the attribute's value"
    case .eventHandler: "put the value in a 'data-…' attribute and read it in a script file"
    case .style: "use a class, or a colour in a .css template"
    case .comment: "use {{! … }} for notes, and remove the value"
    case .script: "put it in <script type=\"application/json\"> and read that in a script file"
    case .styleSheet: "put colours in a .css template"
    case .rawElement: "use another element"
    case .scriptType, .refresh, .documentInAttribute, .animation: "write the value out in the template"
    case .imageCandidates: "use 'src'"
    case .unsafeScheme: "use http, https, mailto, tel or a relative address"
    case .unclearAddress: "write it out up to the first '/' or '?', or let one value be the whole address"
    case .colonAfterValue: "let one value be the whole address, or write the part before the ':' out"
    case .separatorMissing: "end the section with a space, or put quotes around the attribute's value"
    case .unexpectedEquals: "write the attribute's name and its value in the same section"
    case .scriptComment: "remove '<!--'"
    case .foreignMarkup: "leave tags and '<' out of a 'title', 'style' or 'script' there"
    case .characterData: "write its text out, with '&lt;' for '<'"
    case .xmlMarkup: "move it into the text or a quoted attribute"
    case .afterBackslash: "remove the backslash; values are escaped as it is"
    case .wholeField: "put double quotes around the field"
    case .wholeColour: "write it like 'color: {{name}};', and leave other values out"
    }
  }
}
