/// Pairs of quotation marks: straight, curly, «», „“, and single ones inside or on their own.
struct QuotationMarks {
  private enum Mark {
    case open(Kind)
    case close(Kind)
  }

  /// Marks of one kind answer each other.
  private enum Kind {
    case straight, curly, low, guillemet, singleStraight, singleCurly
  }

  private let bytes: [UInt8]
  private var stack: [(kind: Kind, start: Int)] = []
  private var found: [Range<Int>] = []

  /// UTF-8 ranges without the marks and the spaces inside them, outer before inner.
  static func spans(in text: String) -> [Range<Int>] {
    var text = text
    let hasMarks = text.withUTF8 { bytes in
      bytes.contains { $0 == 0x22 || $0 == 0x27 || $0 == 0xE2 || $0 == 0xC2 }
    }
    guard hasMarks else { return [] }
    var marks = QuotationMarks(bytes: Array(text.utf8))
    marks.scan()
    return marks.found.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func scan() {
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case 0x22:
        straight(at)
        at += 1
      case 0x27:
        single(at, width: 1, kind: .singleStraight)
        at += 1
      case 0xC2 where byte(at + 1) == 0xAB || byte(at + 1) == 0xBB:
        guillemet(at, isLeft: byte(at + 1) == 0xAB)
        at += 2
      case 0xE2 where byte(at + 1) == 0x80:
        typographic(at, byte(at + 2))
        at += 3
      default: at += 1
      }
    }
  }

  private mutating func straight(_ at: Int) {
    let opens = isSpaceOrOpening(byte(at - 1)) && !isSpace(byte(at + 1))
    if opens, isOpen(.straight), !isOpen(.singleStraight) || isSpace(byte(at + 1)) {
      // A paragraph of speech whose last part was never closed begins anew.
      drop(.straight)
    }
    if opens {
      open(.straight, at + 1)
    } else {
      // A converter may have kept one of two curly marks only.
      close(!isOpen(.straight) && isOpen(.curly) ? .curly : .straight, at)
    }
  }

  private mutating func single(_ at: Int, width: Int, kind: Kind) {
    if isSpaceOrOpening(byte(at - 1)), isLetterByte(byte(at + width)), kind == .singleStraight {
      open(kind, at + width)
    } else if !isLetterByte(byte(at + width)), !isSpace(byte(at - 1)) {
      close(kind, at)
    }
  }

  private mutating func guillemet(_ at: Int, isLeft: Bool) {
    // German sets them the other way round: »so«.
    let isReversed =
      isLeft
      ? isOpen(.guillemet) && !isSpace(byte(at - 1)) && byte(at + 2) != 0xC2
        && !isLetterByte(byte(at + 2)) : !isOpen(.guillemet)
    if isLeft != isReversed { open(.guillemet, at + 2) } else { close(.guillemet, at) }
  }

  private mutating func typographic(_ at: Int, _ last: UInt8) {
    switch last {
    case 0x9E: open(.low, at + 3)
    case 0x9C: isOpen(.low) && !isOpen(.curly) ? close(.low, at) : open(.curly, at + 3)
    case 0x9D: isOpen(.curly) ? close(.curly, at) : close(.low, at)
    case 0x98: open(.singleCurly, at + 3)
    case 0x99: single(at, width: 3, kind: .singleCurly)
    default: break
    }
  }

  private mutating func open(_ kind: Kind, _ start: Int) {
    stack.append((kind, start))
  }

  /// Closes the innermost of its kind; single marks left open inside it were apostrophes.
  private mutating func close(_ kind: Kind, _ end: Int) {
    guard let index = stack.lastIndex(where: { $0.kind == kind }) else { return }
    let isSingle = kind == .singleStraight || kind == .singleCurly
    if isSingle, stack[(index + 1)...].contains(where: { $0.kind == .straight }) { return }
    let range = trimmed(stack[index].start..<end)
    stack.removeSubrange(index...)
    if !range.isEmpty { found.append(range) }
  }

  private func isOpen(_ kind: Kind) -> Bool { stack.contains { $0.kind == kind } }

  private mutating func drop(_ kind: Kind) {
    if let index = stack.lastIndex(where: { $0.kind == kind }) { stack.removeSubrange(index...) }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) || isNoBreak(start) {
      start += isNoBreak(start) ? noBreakWidth(start) : 1
    }
    while start < end {
      if isSpace(bytes[end - 1]) {
        end -= 1
      } else if end - 2 >= start, isNoBreak(end - 2), noBreakWidth(end - 2) == 2 {
        end -= 2
      } else if end - 3 >= start, isNoBreak(end - 3), noBreakWidth(end - 3) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// U+00A0 or U+202F, as French puts them inside its marks.
  private func isNoBreak(_ at: Int) -> Bool { noBreakWidth(at) > 0 }

  private func noBreakWidth(_ at: Int) -> Int {
    if byte(at) == 0xC2, byte(at + 1) == 0xA0 { return 2 }
    return byte(at) == 0xE2 && byte(at + 1) == 0x80 && byte(at + 2) == 0xAF ? 3 : 0
  }

  private func byte(_ at: Int) -> UInt8 { at >= 0 && at < bytes.count ? bytes[at] : 0x20 }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

  private func isSpaceOrOpening(_ byte: UInt8) -> Bool {
    // Space, brackets, a dash's last byte, quotation marks.
    isSpace(byte) || [0x28, 0x5B, 0x22, 0x27, 0x2D, 0x94, 0x93, 0x9C].contains(byte)
  }

  private func isLetterByte(_ byte: UInt8) -> Bool {
    Tokeniser.isASCIILetter(byte) || Tokeniser.isDigit(byte) || byte >= 0xC3 && byte < 0xE0
  }
}
