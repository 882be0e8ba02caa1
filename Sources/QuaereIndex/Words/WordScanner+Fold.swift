extension WordScanner {
  /// The whole text folded, with white space collapsed and none at the ends.
  ///
  /// - Parameters:
  ///   - folded: is given the result.
  ///   - words: is given the place of each word of the text in the result.
  func fold(
    _ text: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8], words: inout [Range<Int>]
  ) {
    defer { withExtendedLifetime(self) {} }
    words.removeAll(keepingCapacity: true)
    // `wordStart` is set by the first scalar of a word of which something is left.
    var (at, length, wordStart, isPending) = (0, 0, -1, false)
    while at < text.count {
      let (value, width) = text[at] < 0x80 ? (UInt32(text[at]), 1) : WordScanner.decode(text, at)
      let entry = self.entry(value)
      if entry & WordScanner.inWord == 0, wordStart >= 0 {
        words.append(wordStart..<length)
        wordStart = -1
      }
      if entry & WordScanner.space != 0 {
        isPending = length > 0
      } else if entry & WordScanner.joins != 0 {
        if !isPending { length = join(value, at: length) }
      } else if entry & (WordScanner.long | 0xFF00) != 0 {
        if isPending { length = append(UInt64(0x20) << 16 | 1 << 8, 0x20, at: length) }
        isPending = false
        if entry & WordScanner.inWord != 0, wordStart < 0 { wordStart = length }
        length = append(entry, value, at: length)
      }
      at += width
    }
    if wordStart >= 0 { words.append(wordStart..<length) }
    folded.removeAll(keepingCapacity: true)
    folded.append(contentsOf: UnsafeBufferPointer(start: word, count: length))
  }

  /// One scalar and its width. What is not UTF-8 comes out as U+FFFD, one byte wide.
  @inline(__always)
  static func decode(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
    let lead = UInt32(text[at])
    let width = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard width > 1, at + width <= text.count else { return (0xFFFD, 1) }
    var value = lead & (0xFF >> UInt32(width + 1))
    for place in 1..<width {
      let byte = UInt32(text[at + place])
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | byte & 0x3F
    }
    return (value, width)
  }
}
