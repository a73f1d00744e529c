import Diagnostics

/// A compiled template: partials, parents and blocks linked in, names bound, the escaping of every place decided.
package struct Template: Sendable {
  package init() {}
}
