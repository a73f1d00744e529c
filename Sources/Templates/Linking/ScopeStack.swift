/// The schemas of the sections a tag stands in, which decide what a name means.
struct ScopeStack {
  private var scopes: [Scope]

  private struct Scope {
    let kind: Schema.Kind
    let isElement: Bool
  }

  /// What a name turned out to be.
  enum Resolution {
    case value(depth: Int, path: [Int], kind: Schema.Kind)
    /// `@index` counts from 0, `@number` from 1.
    case position(depth: Int, base: Int)
    case loopFlag(TemplateProgram.LoopFlag, depth: Int)
    case failure(NameFault)
  }

  init(root: Schema.Kind) {
    scopes = [Scope(kind: root, isElement: false)]
  }

  /// Enters a section over a value: a list's sections see its elements.
  mutating func push(_ kind: Schema.Kind) {
    if case .list(let element) = kind {
      scopes.append(Scope(kind: element, isElement: true))
    } else {
      scopes.append(Scope(kind: kind, isElement: false))
    }
  }

  mutating func pop() { scopes.removeLast() }

  func resolve(_ name: String) -> Resolution {
    if name == "." { return .value(depth: scopes.count - 1, path: [], kind: scopes[scopes.count - 1].kind) }
    if name.hasPrefix("@") { return resolveLoopName(name) }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    for depth in scopes.indices.reversed() {
      guard case .record(let schema) = scopes[depth].kind, schema.index(of: parts[0]) != nil else { continue }
      return resolve(parts[...], below: .record(schema), depth: depth)
    }
    return .failure(unknown(name))
  }
}

extension ScopeStack {
  private func resolve(_ parts: ArraySlice<String>, below kind: Schema.Kind, depth: Int) -> Resolution {
    var kind = kind
    var path: [Int] = []
    for (position, part) in zip(parts.indices, parts) {
      let known = parts[..<position].joined(separator: ".")
      let rest = parts[position...].joined(separator: ".")
      switch kind {
      case .list: return .failure(.throughList(known, rest: rest))
      case .text, .prose, .flag: return .failure(.belowValue(known, rest: rest))
      case .record(let schema):
        guard let index = schema.index(of: part) else { return .failure(unknown(parts.joined(separator: "."))) }
        path.append(index)
        kind = schema.fields[index].kind
      }
    }
    return .value(depth: depth, path: path, kind: kind)
  }

  private func resolveLoopName(_ name: String) -> Resolution {
    guard LoopName.all.contains(name) else { return .failure(.unknown(name, hint: LoopName.hint(for: name))) }
    guard let depth = scopes.lastIndex(where: \.isElement) else { return .failure(.outsideList(name)) }
    return switch name {
    case LoopName.index: .position(depth: depth, base: 0)
    case LoopName.number: .position(depth: depth, base: 1)
    case LoopName.first: .loopFlag(.first, depth: depth)
    default: .loopFlag(.last, depth: depth)
    }
  }

  private func unknown(_ name: String) -> NameFault {
    .unknown(name, hint: VisibleNames(scopes: scopes.map(\.kind)).hint(for: name))
  }
}

/// The names a list gives to the section that goes through it.
enum LoopName {
  static let index = "@index"
  static let number = "@number"
  static let first = "@first"
  static let last = "@last"
  static let all = [first, index, last, number]
}
