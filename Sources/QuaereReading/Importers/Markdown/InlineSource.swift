/// The lines of one block laid end to end, with breaks between, and the way back to the file.
struct InlineSource {
  private(set) var bytes: [UInt8] = []
  private var starts: [(at: Int, line: Int)] = []

  init(_ lines: [Line], in text: [UInt8]) {
    for (index, line) in lines.enumerated() where line.start <= line.end {
      starts.append((bytes.count, line.number))
      bytes += text[line.start..<line.end]
      if index + 1 < lines.count { endLine() }
    }
  }

  /// Two spaces or a backslash at the end of a line break it.
  private mutating func endLine() {
    let start = starts.last?.at ?? 0
    let length = bytes.count
    let twoSpaces =
      length - start >= 2 && bytes[length - 1] == Byte.space && bytes[length - 2] == Byte.space
    let backslash = length > start && bytes[length - 1] == UInt8(ascii: "\\")
    if backslash { bytes.removeLast() }
    bytes.append(twoSpaces || backslash ? Byte.hardBreak : Byte.lineFeed)
  }

  /// The number of the line that an offset is in.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].at <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? starts[low - 1].line : starts.first?.line ?? 1
  }
}
