/// A line of the text: bytes without the line's end, number from 1.
struct Line: Equatable {
  var start: Int
  var end: Int
  var number: Int

  var count: Int { end - start }
  var isEmpty: Bool { end <= start }
}

/// Where lines start. Ends are LF, CR LF or CR.
struct LineTable: Sendable {
  // 32 bits suffice: the reader passes over files of more than 512 MB.
  private var starts: [UInt32] = [0]
  private var length: Int

  init(_ text: [UInt8]) {
    length = text.count
    text.withUnsafeBufferPointer { bytes in
      for at in 0..<bytes.count {
        let byte = bytes[at]
        if byte > 0x0D { continue }
        if byte == 0x0A || (byte == 0x0D && (at + 1 == bytes.count || bytes[at + 1] != 0x0A)) {
          starts.append(UInt32(truncatingIfNeeded: at + 1))
        }
      }
    }
    // A last line's end does not begin another line.
    if starts.count > 1, Int(starts[starts.count - 1]) == length { starts.removeLast() }
  }

  var count: Int { starts.count }

  /// The line with an index from 0.
  func line(_ index: Int, in text: [UInt8]) -> Line {
    let start = Int(starts[index])
    var end = index + 1 < starts.count ? Int(starts[index + 1]) : length
    while end > start, text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
    return Line(start: start, end: end, number: index + 1)
  }

  /// The number, from 1, of the line that an offset is in.
  func number(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }
}
