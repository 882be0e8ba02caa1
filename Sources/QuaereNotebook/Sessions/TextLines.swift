/// A file's bytes as lines: LF or CRLF, with or without a byte order mark, bytes that are not
/// UTF-8 replaced.
struct TextLines {
  var lines: [String]
  var endsInLineEnd: Bool

  init(_ bytes: [UInt8]) {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    endsInLineEnd = bytes.last == 0x0A
    var parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if endsInLineEnd || bytes.isEmpty { parts.removeLast() }
    lines = parts.map { part in
      String(decoding: part.last == 0x0D ? part.dropLast() : part, as: UTF8.self)
    }
  }
}
