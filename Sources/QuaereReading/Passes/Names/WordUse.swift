/// How a document writes its words: with a small letter, or with a capital where no sentence begins.
struct WordUse {
  private var lower: [UInt64: Int32] = [:]
  private var capital: [UInt64: Int32] = [:]

  init(_ texts: [TokenText]) {
    var filter = [Bool](repeating: false, count: 65_536)
    for text in texts {
      for index in text.tokens.indices where text[index].isCapital {
        filter[Int(text[index].hash & 65_535)] = true
        if !text.opensSentence(index) { capital[text[index].hash, default: 0] += 1 }
      }
    }
    for text in texts {
      for token in text.tokens where !token.isCapital && !token.isNumber {
        if filter[Int(token.hash & 65_535)] { lower[token.hash, default: 0] += 1 }
      }
    }
  }

  /// A word that is written small about as often as with a capital is an ordinary word.
  func isOrdinary(_ token: Token) -> Bool {
    let small = lower[token.hash] ?? 0
    return small > 0 && small * 2 >= capital[token.hash] ?? 0
  }

  func isSeenAsName(_ token: Token) -> Bool {
    let large = capital[token.hash] ?? 0
    return large > 0 && large > lower[token.hash] ?? 0
  }
}
