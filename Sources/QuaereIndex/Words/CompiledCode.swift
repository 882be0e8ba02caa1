import CPCRE2

/// What PCRE2 makes of a pattern.
///
/// Unsafe code: the handle is PCRE2's, made in `init`, freed in `deinit`, read by `CompiledExpression`
/// alone, which holds on to this.
///
/// Unchecked: matching does not change what was compiled, so that threads may share it (pcre2api(3),
/// “Multithreading”).
final class CompiledCode: @unchecked Sendable {
  let handle: OpaquePointer

  /// - Throws: `SearchError.badPattern` with PCRE2's words.
  init(_ pattern: String) throws(SearchError) {
    let options =
      PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C
    var number: Int32 = 0
    var offset = 0
    let bytes = Array(pattern.utf8)
    guard let code = pcre2_compile_8(bytes, bytes.count, options, &number, &offset, nil) else {
      throw .badPattern(message: CompiledCode.message(number), offset: offset)
    }
    handle = code
    // Where there is no compiler for the machine the interpreter does it.
    pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
  }

  deinit { pcre2_code_free_8(handle) }

  private static func message(_ number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(number, &buffer, buffer.count)
    return String(decoding: buffer.prefix(Int(max(0, length))), as: UTF8.self)
  }
}
