/// Cuts UTF-8 bytes into tokens. Hyphens, apostrophes and every sign part words.
struct Tokeniser {
  private let bytes: [UInt8]
  private var at = 0
  private var tokens: [Token] = []

  static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokeniser = Tokeniser(bytes: bytes)
    tokeniser.tokens.reserveCapacity(bytes.count / 5)
    tokeniser.run()
    return tokeniser.tokens
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func run() {
    var gapStart = 0
    while at < bytes.count {
      let byte = bytes[at]
      if Self.isDigit(byte) {
        addNumber(after: gapStart)
        gapStart = at
      } else if letterWidth(at: at) > 0 {
        addWord(after: gapStart)
        gapStart = at
      } else {
        at += Self.width(byte)
      }
    }
  }

  private mutating func addNumber(after gapStart: Int) {
    let start = at
    var value: UInt64 = 0
    while at < bytes.count, Self.isDigit(bytes[at]) {
      value = min(value * 10 + UInt64(bytes[at] - 48), 1 << 40)
      at += 1
    }
    append(start, gapStart, hash: value, isNumber: true, capital: false, all: false)
  }

  private mutating func addWord(after gapStart: Int) {
    let start = at
    var hash = FoldedBytes.seed
    var capitals = 0
    var letters = 0
    var firstIsCapital = false
    while at < bytes.count {
      let width = letterWidth(at: at)
      if width == 0 { break }
      if isCapital(at: at, width: width) {
        capitals += 1
        if letters == 0 { firstIsCapital = true }
      }
      hash = mixed(hash, width)
      letters += 1
      at += width
    }
    append(
      start, gapStart, hash: hash, isNumber: false, capital: firstIsCapital,
      all: letters > 1 && capitals == letters)
  }

  private mutating func append(
    _ start: Int, _ gapStart: Int, hash: UInt64, isNumber: Bool, capital: Bool, all: Bool
  ) {
    tokens.append(
      Token(
        start: Int32(start), end: Int32(at), hash: hash, isNumber: isNumber, isCapital: capital,
        isAllCapital: all, before: GapReader.gap(bytes, gapStart..<start)))
  }

  @inline(__always)
  private func mixed(_ hash: UInt64, _ width: Int) -> UInt64 {
    let byte = bytes[at]
    if width == 1 { return FoldedBytes.mix(hash, byte | 0x20) }
    var hash = hash
    if width == 2 {
      let packed = FoldedBytes.table[scalar(at: at)]
      var index: UInt32 = 0
      while index < packed & 0xFF {
        hash = FoldedBytes.mix(hash, UInt8(truncatingIfNeeded: packed >> (8 * (index + 1))))
        index += 1
      }
      return hash
    }
    for index in at..<(at + width) { hash = FoldedBytes.mix(hash, bytes[index]) }
    return hash
  }

  /// Bytes of the letter at `index`, 0 when there is none. Letters above U+0530 are told from signs
  /// by block: U+2000 to U+2BFF and U+3000 to U+303F hold none that matter here.
  @inline(__always)
  private func letterWidth(at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return Self.isASCIILetter(byte) ? 1 : 0 }
    if byte < 0xC2 || index + Self.width(byte) > bytes.count { return 0 }
    if byte == 0xC2 { return bytes[index + 1] == 0xAD ? 2 : 0 }
    if byte == 0xC3 { return bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7 ? 0 : 2 }
    if byte < 0xD5 { return bytes[index + 1] & 0xC0 == 0x80 ? 2 : 0 }
    if byte == 0xE2 || (byte == 0xE3 && bytes[index + 1] == 0x80) { return 0 }
    return byte < 0xF0 ? Self.width(byte) : 0
  }

  @inline(__always)
  private func isCapital(at index: Int, width: Int) -> Bool {
    if width == 1 { return bytes[index] < 0x60 }
    return width == 2 && FoldedBytes.isCapital[scalar(at: index)]
  }

  @inline(__always)
  private func scalar(at index: Int) -> Int {
    min(Int(bytes[index] & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F), 0x52F)
  }

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  @inline(__always) static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

  @inline(__always)
  static func width(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
