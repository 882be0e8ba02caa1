import QuaereCore

/// The words of UTF-8 text, as `Words.scan` finds them, at some hundred MB/s.
///
/// One entry for each scalar of the basic plane, made from `Words` and `Folding` when the scalar is
/// first met, so that the two cannot disagree: bit 0 known, bit 1 part of a word, bit 2 folded form
/// too long for the entry, bit 3 white space, bit 4 a mark that can change the letter before, bits
/// 8–15 length of the folded form, bits 16–63 its UTF-8 bytes.
/// Scalars beyond the plane go to `Words` and `Folding` each time. Bytes that are no UTF-8 part words.
///
/// Unsafe code: `entries` and `word` are allocated here and freed in `deinit`; `word` always has room
/// for `slack` bytes after `length`.
final class WordScanner {
  private static let known: UInt64 = 1
  static let inWord: UInt64 = 2
  static let long: UInt64 = 4
  static let space: UInt64 = 8
  static let joins: UInt64 = 16
  private static let slack = 64

  private let entries: UnsafeMutablePointer<UInt64>
  private(set) var word: UnsafeMutablePointer<UInt8>
  private var capacity = 1024

  init() {
    entries = .allocate(capacity: 0x10000)
    entries.initialize(repeating: 0, count: 0x10000)
    word = .allocate(capacity: capacity)
    word.initialize(repeating: 0, count: capacity)
    entries.update(from: WordScanner.ascii, count: 0x80)
  }

  deinit {
    entries.deallocate()
    word.deallocate()
  }

  /// Calls `body` with the start and end of each word in bytes, and its folded form, which is only
  /// good during the call and may be read 8 bytes beyond its end.
  @inline(__always)
  func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (Int, Int, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    // The buffers must outlive the loop even where the scanner is a temporary.
    defer { withExtendedLifetime(self) {} }
    var at = 0
    var start = -1
    var length = 0
    while at < text.count {
      let lead = text[at]
      var (value, width) = (UInt32(lead), 1)
      if lead >= 0x80 { (value, width) = WordScanner.decode(text, at) }
      let entry = lead < 0x80 ? entries[Int(lead)] : self.entry(value)
      if entry & WordScanner.inWord != 0 {
        if start < 0 { start = at }
        length = append(entry, value, at: length)
      } else if start >= 0 {
        if length > 0 { body(start, at, UnsafeBufferPointer(start: word, count: length)) }
        start = -1
        length = 0
      }
      at += width
    }
    if start >= 0, length > 0 {
      body(start, at, UnsafeBufferPointer(start: word, count: length))
    }
  }

  /// Where the word of a number from 0 stands, with little look at what follows it.
  func range(ofWord number: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var length = 32 + 16 * max(0, number)
    while true {
      let cut = UnsafeBufferPointer(rebasing: text.prefix(length))
      var found: Range<Int>?
      var seen = 0
      scan(cut) { start, end, _ in
        if seen == number { found = start..<end }
        seen += 1
      }
      // The last word of a cut text may be cut itself.
      if seen > number + 1 || cut.count == text.count { return found }
      length *= 2
    }
  }

  @inline(__always)
  func entry(_ value: UInt32) -> UInt64 {
    if value < 0x10000 {
      let found = entries[Int(value)]
      if found & WordScanner.known != 0 { return found }
      let made = WordScanner.entry(for: value)
      entries[Int(value)] = made
      return made
    }
    return WordScanner.entry(for: value)
  }

  /// The entries that are needed at once, worked out once.
  private static let ascii = (0..<UInt32(0x80)).map { entry(for: $0) }

  private static func entry(for value: UInt32) -> UInt64 {
    guard let scalar = Unicode.Scalar(value) else { return known }
    var entry = known
    if Words.isWordScalar(scalar) { entry |= inWord }
    if Normalised.isWhiteSpace(scalar) { entry |= space }
    if value == 0x306 || value == 0x308 { return entry | joins }
    var folded = ""
    Folding.append(scalar, to: &folded)
    guard folded.utf8.count <= 6 else { return entry | long }
    entry |= UInt64(folded.utf8.count) << 8
    for (place, byte) in folded.utf8.enumerated() {
      entry |= UInt64(byte) << UInt64(16 + 8 * place)
    }
    return entry
  }

  /// Appends a folded form to `word` after `length` bytes; returns the length with it.
  @inline(__always)
  func append(_ entry: UInt64, _ value: UInt32, at length: Int) -> Int {
    if entry & (WordScanner.long | WordScanner.joins) != 0 {
      return entry & WordScanner.joins != 0
        ? join(value, at: length) : appendLong(value, at: length)
    }
    // Eight bytes, of which at most six count; there is room for `slack`.
    UnsafeMutableRawPointer(word + length).storeBytes(of: entry >> 16, as: UInt64.self)
    let end = length + Int(entry >> 8 & 0xFF)
    if end + WordScanner.slack > capacity { grow(end) }
    return end
  }

  /// The same for a form of more than six bytes.
  private func appendLong(_ value: UInt32, at length: Int) -> Int {
    guard let scalar = Unicode.Scalar(value) else { return length }
    var folded = ""
    Folding.append(scalar, to: &folded)
    let end = length + folded.utf8.count
    if end + WordScanner.slack > capacity { grow(end) }
    for (place, byte) in folded.utf8.enumerated() { word[length + place] = byte }
    return end
  }

  /// Changes the letter before, of two bytes, where the mark makes another of it.
  func join(_ mark: UInt32, at length: Int) -> Int {
    guard length >= 2, word[length - 2] >= 0xC0 else { return length }
    let letter = UInt32(word[length - 2] & 0x1F) << 6 | UInt32(word[length - 1] & 0x3F)
    guard let joined = Folding.joined(letter, with: mark) else { return length }
    word[length - 2] = UInt8(0xC0 | joined >> 6)
    word[length - 1] = UInt8(0x80 | joined & 0x3F)
    return length
  }

  private func grow(_ needed: Int) {
    let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * needed + WordScanner.slack)
    wider.initialize(repeating: 0, count: 2 * needed + WordScanner.slack)
    wider.update(from: word, count: capacity)
    word.deallocate()
    word = wider
    capacity = 2 * needed + WordScanner.slack
  }
}
