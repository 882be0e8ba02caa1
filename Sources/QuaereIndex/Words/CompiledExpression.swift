import CPCRE2

/// An expression as PCRE2 has compiled it.
///
/// Unsafe code: the four handles are PCRE2's, made in `init`, freed in `deinit`, never handed out.
final class CompiledExpression {
  private let code: OpaquePointer
  private let match: OpaquePointer
  private let context: OpaquePointer
  private let stack: OpaquePointer?
  private let limits: RegularExpression.Limits

  /// - Throws: `SearchError.badPattern` with PCRE2's words.
  init(_ pattern: String, _ limits: RegularExpression.Limits) throws(SearchError) {
    let options =
      PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C
    var number: Int32 = 0
    var offset = 0
    let bytes = Array(pattern.utf8)
    guard let code = pcre2_compile_8(bytes, bytes.count, options, &number, &offset, nil) else {
      throw .badPattern(message: CompiledExpression.message(number), offset: offset)
    }
    guard let match = pcre2_match_data_create_from_pattern_8(code, nil),
      let context = pcre2_match_context_create_8(nil)
    else {
      pcre2_code_free_8(code)
      throw .tooCostly(.megabytes(limits.megabytes))
    }
    (self.code, self.match, self.context, self.limits) = (code, match, context, limits)
    // Where there is no compiler for the machine the interpreter does it.
    pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
    stack = pcre2_jit_stack_create_8(32 << 10, 1 << 20, nil)
    pcre2_jit_stack_assign_8(context, nil, stack.map { UnsafeMutableRawPointer($0) })
    pcre2_set_match_limit_8(context, UInt32(limits.steps))
    pcre2_set_depth_limit_8(context, 100_000)
    // In kibibytes.
    pcre2_set_heap_limit_8(context, UInt32(limits.megabytes << 10))
  }

  deinit {
    pcre2_match_data_free_8(match)
    pcre2_match_context_free_8(context)
    if let stack { pcre2_jit_stack_free_8(stack) }
    pcre2_code_free_8(code)
  }

  /// The first match that starts at or after `start`, in bytes; nil when there is none.
  ///
  /// - Throws: `SearchError.tooCostly`.
  func firstMatch(
    in text: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) throws(SearchError) -> Range<Int>? {
    guard let base = text.baseAddress, start < text.count else { return nil }
    let found = pcre2_match_8(code, base, text.count, start, PCRE2_NOTEMPTY, match, context)
    if found == PCRE2_ERROR_NOMATCH { return nil }
    guard found >= 0, let ends = pcre2_get_ovector_pointer_8(match) else {
      let isSteps = found == PCRE2_ERROR_MATCHLIMIT
      throw .tooCostly(isSteps ? .steps(limits.steps) : .megabytes(limits.megabytes))
    }
    return ends[0] < ends[1] ? ends[0]..<ends[1] : nil
  }

  private static func message(_ number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(number, &buffer, buffer.count)
    return String(decoding: buffer.prefix(Int(max(0, length))), as: UTF8.self)
  }
}
