/// A file's bytes as lines: LF or CRLF, with or without a byte order mark, bytes that are not
/// UTF-8 replaced.
struct TextLines {
  var lines: [String]
  var endsInLineEnd: Bool
  /// Indices of lines whose bytes are not UTF-8.
  var broken: [Int] = []
  /// Index of the first line whose end is another than that of the first line.
  var mixed: Int?

  init(_ bytes: [UInt8]) {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    endsInLineEnd = bytes.last == 0x0A
    var parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if endsInLineEnd || bytes.isEmpty { parts.removeLast() }
    let ended = endsInLineEnd ? parts[...] : parts.dropLast()
    let first = ended.first?.last == 0x0D
    mixed = ended.firstIndex { ($0.last == 0x0D) != first }
    lines = []
    lines.reserveCapacity(parts.count)
    for (index, part) in parts.enumerated() {
      let part = part.last == 0x0D ? part.dropLast() : part
      if let line = String(validating: part, as: UTF8.self) {
        lines.append(line)
      } else {
        broken.append(index)
        lines.append(String(decoding: part, as: UTF8.self))
      }
    }
  }
}
