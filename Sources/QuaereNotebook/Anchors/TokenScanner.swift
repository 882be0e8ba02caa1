import Glibc
import QuaereCore

/// Cuts a text into the words and signs that anchors compare. Words are exact, but for what
/// type-setting alone decides: how accents are composed, ligatures, hyphens (soft, hard or at the
/// end of a line), the forms of quotation marks, apostrophes and dashes, dots and white space. What
/// is left out so can make no difference to a figure, a negation or a name.
///
/// - Hyphens join: `left-wing` is one word, the same as `leftwing`, and so is `left- wing`.
/// - Quotation marks, apostrophes and dashes part words and are no tokens; a dash before a digit is
///   one where it may be a sign of range or of less than nothing.
/// - Every other sign is a token; dots in a row are one.
/// - Ideographs, kana and the letters of scripts without blanks are words of one letter.
struct TokenScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private let joinsHyphens: Bool
  private var at = 0
  /// Unicode scalars before `at`.
  private var offset = 0
  /// The word being read, where it isn't a run of bytes of the text.
  private var word: [UInt8] = []
  private var isPlain = true
  private var needsComposing = false
  private var start = -1
  private var startByte = 0
  private var end = 0
  private var endByte = 0
  private var last: Unicode.Scalar = " "
  /// Where a run of dots began, and the end of it so far.
  private var dots: Range<Int>?
  private var dotCount = 0

  /// Calls `body` with the key of each token and its range in Unicode scalars. The key is only good
  /// during the call.
  ///
  /// - Parameter joinsHyphens: false to have `left` and `wing` apart.
  static func scan(
    _ text: String, joinsHyphens: Bool = true,
    _ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void
  ) {
    var text = text
    text.withUTF8 { bytes in
      var scanner = TokenScanner(text: bytes, joinsHyphens: joinsHyphens)
      scanner.scan(body)
    }
  }

  private init(text: UnsafeBufferPointer<UInt8>, joinsHyphens: Bool) {
    self.text = text
    self.joinsHyphens = joinsHyphens
  }

  private mutating func scan(_ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void) {
    while at < text.count {
      let (scalar, width) = TokenScanner.decode(text, at)
      let kind = TokenKind(scalar)
      switch kind {
      case .letter:
        if start < 0 { begin(body) }
        take(scalar, width)
      case .single:
        endWord(body)
        begin(body)
        take(scalar, width)
        endWord(body)
      case .nothing:
        if start >= 0 { breakPlain() }
      case .hyphen where start >= 0 && end == offset && joins(after: at + width):
        breakPlain()
        skipWhiteSpace(after: width)
        last = scalar
        continue
      case .space:
        endWord(body)
      default:
        endWord(body)
        takeSign(scalar, kind, width, body)
      }
      last = scalar
      at += width
      offset += 1
    }
    endWord(body)
    endDots(body)
  }

  // MARK: Words

  private mutating func begin(_ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void) {
    endDots(body)
    start = offset
    startByte = at
    isPlain = true
    needsComposing = false
    word.removeAll(keepingCapacity: true)
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ width: Int) {
    if let parts = TokenKind.ligature(scalar) {
      breakPlain()
      word += Array(parts.utf8)
    } else {
      if scalar.value >= 0x300, !TokenKind.isComposed(scalar) { needsComposing = true }
      if !isPlain { word += text[at..<at + width] }
    }
    end = offset + 1
    endByte = at + width
  }

  /// From here on the word isn't what stands in the text byte for byte.
  private mutating func breakPlain() {
    guard isPlain else { return }
    isPlain = false
    word += text[startByte..<max(startByte, min(endByte, at))]
  }

  private mutating func endWord(_ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void) {
    guard start >= 0 else { return }
    let range = start..<end
    start = -1
    if needsComposing {
      let bytes = isPlain ? Array(text[startByte..<endByte]) : word
      let composed = String(decoding: bytes, as: UTF8.self).composed
      Array(composed.utf8).withUnsafeBufferPointer { body($0, range) }
    } else if isPlain {
      body(UnsafeBufferPointer(rebasing: text[startByte..<endByte]), range)
    } else if !word.isEmpty {
      word.withUnsafeBufferPointer { body($0, range) }
    }
  }

  /// A hyphen after a letter joins when a small letter follows, at once or in the next line, or
  /// any letter at once.
  private func joins(after place: Int) -> Bool {
    guard joinsHyphens, !TokenKind.isDigit(last) else { return false }
    var place = place
    var isNext = true
    while place < text.count {
      let (scalar, width) = TokenScanner.decode(text, place)
      if Normalised.isWhiteSpace(scalar) {
        isNext = false
        place += width
        continue
      }
      guard TokenKind(scalar) == .letter, !TokenKind.isDigit(scalar) else { return false }
      return isNext || scalar.properties.isLowercase
    }
    return false
  }

  private mutating func skipWhiteSpace(after width: Int) {
    at += width
    offset += 1
    while at < text.count {
      let (scalar, width) = TokenScanner.decode(text, at)
      guard Normalised.isWhiteSpace(scalar) else { return }
      at += width
      offset += 1
    }
  }

  // MARK: Signs

  private mutating func takeSign(
    _ scalar: Unicode.Scalar, _ kind: TokenKind, _ width: Int,
    _ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void
  ) {
    if kind == .dots {
      dots = (dots?.lowerBound ?? offset)..<offset + 1
      dotCount += scalar == "." ? 1 : 2
      return
    }
    endDots(body)
    switch kind {
    case .sign:
      body(UnsafeBufferPointer(rebasing: text[at..<at + width]), offset..<offset + 1)
    case .hyphen, .dash:
      guard isOfFigures(after: at + width) else { return }
      [UInt8(ascii: "-")].withUnsafeBufferPointer { body($0, offset..<offset + 1) }
    default: break
    }
  }

  private mutating func endDots(_ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void) {
    guard let range = dots else { return }
    let key: [UInt8] = Array((dotCount > 1 ? "…" : ".").utf8)
    key.withUnsafeBufferPointer { body($0, range) }
    dots = nil
    dotCount = 0
  }

  /// `10-12`, ` -3`: a digit follows, and a digit, a blank or a bracket stands before.
  private func isOfFigures(after place: Int) -> Bool {
    guard place < text.count, text[place] >= 48, text[place] <= 57 else { return false }
    return TokenKind.isDigit(last) || Normalised.isWhiteSpace(last) || last == "(" || last == "["
  }

  /// The scalar at a byte, and its width; what is no UTF-8 is one sign.
  @inline(__always)
  static func decode(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Unicode.Scalar, Int) {
    let lead = text[at]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, at + width <= text.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for next in 1..<width { value = value << 6 | UInt32(text[at + next] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}
