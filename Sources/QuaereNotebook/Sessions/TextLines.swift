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
    lines = []
    bytes.withUnsafeBufferPointer { read($0) }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var firstHasReturn: Bool?
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A)
      var line = bytes[start..<(end ?? bytes.count)]
      let hasReturn = line.last == 0x0D
      if hasReturn { line = line.dropLast() }
      if end != nil {
        if hasReturn != firstHasReturn ?? hasReturn, mixed == nil { mixed = lines.count }
        if firstHasReturn == nil { firstHasReturn = hasReturn }
      }
      take(UnsafeBufferPointer(rebasing: line))
      start = (end ?? bytes.count) + 1
    }
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>) {
    if let text = String(validating: line, as: UTF8.self) {
      lines.append(text)
    } else {
      broken.append(lines.count)
      lines.append(String(decoding: line, as: UTF8.self))
    }
  }
}
