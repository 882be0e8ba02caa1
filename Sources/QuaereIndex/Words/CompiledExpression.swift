import CPCRE2

/// An expression as PCRE2 has compiled it, with what one thread needs to match it.
///
/// Unsafe code: the handles are PCRE2's, made in `init`, freed in `deinit`, never handed out.
final class CompiledExpression {
  let code: CompiledCode
  private let match: OpaquePointer
  private let context: OpaquePointer
  private let stack: OpaquePointer?
  private let limits: RegularExpression.Limits

  /// - Throws: `SearchError.tooCostly` when there is no memory.
  init(_ code: CompiledCode, _ limits: RegularExpression.Limits) throws(SearchError) {
    guard let match = pcre2_match_data_create_from_pattern_8(code.handle, nil),
      let context = pcre2_match_context_create_8(nil)
    else { throw .tooCostly(.megabytes(limits.megabytes)) }
    (self.code, self.match, self.context, self.limits) = (code, match, context, limits)
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
  }

  /// The first match that starts at or after `start`, in bytes; nil when there is none.
  ///
  /// - Throws: `SearchError.tooCostly`.
  func firstMatch(
    in text: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) throws(SearchError) -> Range<Int>? {
    guard let base = text.baseAddress, start < text.count else { return nil }
    let found = pcre2_match_8(code.handle, base, text.count, start, PCRE2_NOTEMPTY, match, context)
    if found == PCRE2_ERROR_NOMATCH { return nil }
    guard found >= 0, let ends = pcre2_get_ovector_pointer_8(match) else {
      let isSteps = found == PCRE2_ERROR_MATCHLIMIT
      throw .tooCostly(isSteps ? .steps(limits.steps) : .megabytes(limits.megabytes))
    }
    return ends[0] < ends[1] ? ends[0]..<ends[1] : nil
  }
}
