/// Flattens the inside of a block: takes out markup and the marks of notes, keeps where emphasis
/// was. Linear in the length of the block, whatever stands in it.
struct InlineReader {
  let source: InlineSource
  let context: InlineContext
  var at = 0
  var out: [UInt8] = []
  var marks: [FlatText.Mark] = []
  /// Parts of `out` that turn out to be markup.
  var cuts: [Range<Int>] = []
  var emphasis: [Range<Int>] = []
  var delimiters: [Delimiter] = []
  var brackets: [OpenBracket] = []
  /// Where `<i>`, `<em>` and `<cite>` are open.
  var openItalics: [Int] = []
  /// Lengths of backtick runs that nothing closes.
  var openBackticks: Set<Int> = []
  var inlineNotes: [InlineNote] = []
  /// How many more constructs may fail to end before no more ends are looked for: a block full of
  /// beginnings must not take the square of its length.
  var patience = 1000

  /// `[`, which may begin a link.
  struct OpenBracket {
    /// Of the bracket, or of the `!` before it, in `out`.
    var out: Int
    /// After the bracket, in the source.
    var source: Int
  }

  /// `^[a note within the text]`.
  struct InlineNote: Equatable {
    var label: String
    var text: FlatText
    var line: Int
  }

  var bytes: [UInt8] { source.bytes }

  static func read(_ source: InlineSource, _ context: InlineContext) -> (FlatText, [InlineNote]) {
    var reader = InlineReader(source: source, context: context)
    reader.readAll()
    return (reader.finish(), reader.inlineNotes)
  }

  private init(source: InlineSource, context: InlineContext) {
    self.source = source
    self.context = context
    out.reserveCapacity(source.bytes.count)
  }

  private mutating func readAll() {
    while at < source.bytes.count {
      let start = at
      while at < source.bytes.count, !Self.special[Int(source.bytes[at])] { at += 1 }
      if at > start { out += source.bytes[start..<at] }
      guard at < source.bytes.count else { break }
      let before = at
      step(source.bytes[at])
      // Whatever a construct does, reading moves on.
      if at == before { literal() }
    }
  }

  /// Bytes that may begin something other than text.
  private static let special: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for scalar in "\\`*_[]!<&^~".unicodeScalars { table[Int(scalar.value)] = true }
    for byte in 0x09...0x0D { table[byte] = true }
    table[0x20] = true
    table[0xC2] = true
    table[0xE2] = true
    return table
  }()

  private mutating func step(_ byte: UInt8) {
    switch byte {
    case Byte.lineFeed, Byte.hardBreak: lineBreak(byte)
    case Byte.space, 0x09, 0x0C, 0x0D: space()
    case UInt8(ascii: "\\"): escape()
    case UInt8(ascii: "`"): codeSpan()
    case UInt8(ascii: "*"), UInt8(ascii: "_"): delimiterRun(byte)
    case UInt8(ascii: "~"): strike()
    case UInt8(ascii: "["): openBracket(at)
    case UInt8(ascii: "]"): closeBracket()
    case UInt8(ascii: "!"): image()
    case UInt8(ascii: "<"): angle()
    case UInt8(ascii: "&"): entity()
    case UInt8(ascii: "^"): caret()
    default: superscriptDigits()
    }
  }

  /// Takes the byte as it is, with the rest of its scalar.
  mutating func literal() {
    out.append(source.bytes[at])
    at += 1
    while at < source.bytes.count, source.bytes[at] & 0xC0 == 0x80 {
      out.append(source.bytes[at])
      at += 1
    }
  }

  private mutating func space() {
    if let last = out.last, !Byte.isSpace(last) { out.append(Byte.space) }
    at += 1
  }

  mutating func lineBreak(_ byte: UInt8) {
    while let last = out.last, last == Byte.space { out.removeLast() }
    if let last = out.last, !Byte.isBreak(last) { out.append(byte) }
    at += 1
  }

  private mutating func escape() {
    at += 1
    guard at < source.bytes.count, Byte.isPunctuation(source.bytes[at]) else {
      out.append(UInt8(ascii: "\\"))
      return
    }
    // An escaped `*` or `_` must not be taken for markup: it goes out as it is.
    literal()
  }

  private mutating func codeSpan() {
    let start = at
    while at < source.bytes.count, source.bytes[at] == UInt8(ascii: "`") { at += 1 }
    let length = at - start
    if length <= 32, !openBackticks.contains(length), let close = closingBackticks(length) {
      out += source.bytes[at..<close].map { Byte.isBreak($0) ? Byte.space : $0 }
      at = close + length
      return
    }
    openBackticks.insert(length)
    out += source.bytes[start..<at]
  }

  private func closingBackticks(_ length: Int) -> Int? {
    var from = at
    while let open = source.bytes[from...].firstIndex(of: UInt8(ascii: "`")) {
      var end = open
      while end < source.bytes.count, source.bytes[end] == UInt8(ascii: "`") { end += 1 }
      if end - open == length { return open }
      from = end
    }
    return nil
  }

  private mutating func strike() {
    if bytes.has("~~", at: at) { at += 2 } else { literal() }
  }

  private mutating func entity() {
    guard let (text, length) = Entities.read(source.bytes, at: at) else { return literal() }
    out += Array(text.utf8)
    at += length
  }
}
