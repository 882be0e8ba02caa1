import QuaereCore

/// The bytes of a block and its tokens, as every pass reads them.
struct TokenText {
  let bytes: [UInt8]
  let tokens: [Token]

  init(_ text: String) {
    bytes = Array(text.utf8)
    tokens = Tokeniser.tokens(of: bytes)
  }

  var count: Int { tokens.count }

  subscript(_ index: Int) -> Token { tokens[index] }

  /// The token at an index that may lie outside.
  func token(_ index: Int) -> Token? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  /// The byte just before or after a place; a line feed outside the text.
  func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0x0A
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func string(_ token: Token) -> String { string(token.range) }

  /// True when the token begins a sentence, a line or quoted speech, so that its capital tells
  /// nothing about it.
  func opensSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let previous = tokens[index - 1]
    // Nothing that is said begins after `the “`.
    let isArticle = Articles.table.contains(previous)
    var at = Int(previous.end)
    var open = false
    while at < Int(tokens[index].start) {
      switch bytes[at] {
      case 0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x0A: open = true
      case 0x22, 0xAB: open = open || !isArticle
      case 0xE2 where byte(at + 1) == 0x80:
        // Opening quotation marks and the horizontal ellipsis.
        let isMark = [0x98, 0x9C, 0x9E].contains(byte(at + 2))
        open = open || (isMark && !isArticle) || [0xA6, 0x94].contains(byte(at + 2))
      default: break
      }
      at += 1
    }
    if open, isAbbreviation(index - 1), tokens[index].before == .dotSpace { return false }
    return open
  }

  /// A single capital letter, or a short word such as `Dr`, after which a full stop ends nothing.
  private func isAbbreviation(_ index: Int) -> Bool {
    let token = tokens[index]
    return (token.count == 1 && token.isCapital) || ShortWords.table.contains(token)
  }
}

/// Words that a noun follows, in quotation marks or without.
enum Articles {
  static let table = WordTable(
    "the a an our their his her its my your le la les l un une der die das den dem ein eine il lo")
}

/// Words after which a full stop does not end a sentence.
enum ShortWords {
  static let table = WordTable(
    "mr mrs ms dr prof st sr jr mlle mme gen col capt lt rev hon messrs hr fr sig dott vol no nr ca"
  )
}
