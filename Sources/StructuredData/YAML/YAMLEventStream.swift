import CYAML
import Diagnostics

/// libyaml's events over some bytes. The only file that knows the C library; everything it allocates is freed here.
///
/// Offsets are UTF-8 bytes from the start of the given bytes.
final class YAMLEventStream {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeBufferPointer<UInt8>
  private var places: ScalarCursor

  /// The bytes must be UTF-8 and stay where they are for as long as the stream is used.
  /// `nil` where there is no memory for a parser.
  ///
  /// - Parameter written: the text that the bytes were made from, scalar for scalar; offsets are its.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, written: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    self.bytes = bytes
    places = ScalarCursor(written)
    guard yaml_parser_initialize(parser) == 1 else { return nil }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; `nil` where the text is not YAML: `fault` says why, and there are no more events.
  func next() -> YAMLEvent? {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return nil }
    defer { yaml_event_delete(&event) }
    return read(event)
  }

  /// What libyaml found wrong when `next()` gave nothing.
  func fault() -> YAMLFault {
    let now = parser.pointee
    if now.error == YAML_READER_ERROR {
      let scalars = bytes.prefix(now.problem_offset).lazy.filter { $0 & 0xC0 != 0x80 }.count
      return YAMLFault(
        offset: places.offset(ofScalar: scalars), problem: .badCharacter(code: UInt32(max(0, now.problem_value))))
    }
    let context = now.context.map { String(cString: $0) } ?? ""
    let contextOffset = places.offset(ofScalar: now.context_mark.index)
    return YAMLFault(
      offset: places.offset(ofScalar: now.problem_mark.index),
      problem: .syntax(
        now.problem.map { String(cString: $0) } ?? "", context: context,
        contextOffset: context.isEmpty ? nil : contextOffset))
  }
}

extension YAMLEventStream {
  private func read(_ event: yaml_event_t) -> YAMLEvent {
    let start = places.offset(ofScalar: event.start_mark.index)
    let end = places.offset(ofScalar: event.end_mark.index)
    var result = YAMLEvent(kind: .other, bytes: start..<max(start, end))
    switch event.type {
    case YAML_STREAM_END_EVENT: result.kind = .streamEnd
    case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart(hasDirectives: hasDirectives(event))
    case YAML_ALIAS_EVENT: result.kind = .alias
    case YAML_SCALAR_EVENT: readScalar(event.data.scalar, into: &result)
    case YAML_SEQUENCE_START_EVENT: readListStart(event.data.sequence_start, into: &result)
    case YAML_MAPPING_START_EVENT: readMapStart(event.data.mapping_start, into: &result)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: result.kind = .end
    default: break
    }
    return result
  }

  private func hasDirectives(_ event: yaml_event_t) -> Bool {
    let start = event.data.document_start
    return start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
  }

  private func readScalar(
    _ scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar, into event: inout YAMLEvent
  ) {
    let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    event.kind = .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
    event.hasAnchor = scalar.anchor != nil
    event.hasTag = scalar.tag != nil
  }

  private func readListStart(
    _ list: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_sequence_start, into event: inout YAMLEvent
  ) {
    event.kind = .listStart(isFlow: list.style == YAML_FLOW_SEQUENCE_STYLE)
    event.hasAnchor = list.anchor != nil
    event.hasTag = list.tag != nil
  }

  private func readMapStart(
    _ map: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_mapping_start, into event: inout YAMLEvent
  ) {
    event.kind = .mapStart(isFlow: map.style == YAML_FLOW_MAPPING_STYLE)
    event.hasAnchor = map.anchor != nil
    event.hasTag = map.tag != nil
  }
}

/// Finds the byte of a Unicode scalar, which is what libyaml counts. Marks come almost in order, so the walk goes on
/// from the last one and the whole file is walked once.
private struct ScalarCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Whether each scalar is one byte, as in most records.
  private let isASCII: Bool
  private var scalar = 0
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    isASCII = bytes.isASCII
  }

  mutating func offset(ofScalar target: Int) -> Int {
    if isASCII { return min(target, bytes.count) }
    while scalar < target, offset < bytes.count {
      repeat { offset += 1 } while offset < bytes.count && isContinuation(bytes[offset])
      scalar += 1
    }
    while scalar > target, offset > 0 {
      repeat { offset -= 1 } while offset > 0 && isContinuation(bytes[offset])
      scalar -= 1
    }
    return offset
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
