import QuaereCore

/// Reports words that occur once, are common in no language, and become a common word when two
/// letters beside each other are changed about: what typing and conversion do to words most often
/// without making another word of them.
///
/// In the text the word must be one of the document's language; notes cite works of any.
public enum MisprintPass: DocumentPass {
  public static func run(_ document: inout Document, _ texts: inout BlockTexts) {
    let filters = WordFilter.all
    var strangers = Strangers()
    for block in 0..<document.blockCount {
      let isCode =
        block < document.passages.count && document.passages[block].kind == .code
      if !isCode { strangers.gather(texts.text(of: block, in: document), block, filters) }
    }
    // A text in a language that no filter knows is full of strangers.
    guard strangers.count <= 2 || strangers.count * 8 < strangers.wordCount else { return }
    for stranger in strangers.once {
      let isNote = stranger.block >= document.passages.count
      let language = document.metadata.language?.prefix(2) ?? "en"
      let word = document.block(stranger.block).slice(stranger.range)
      let known = filters.filter { isNote || $0.language == language }
      guard let meant = Transposition.word(meantBy: word, known) else { continue }
      document.doubts.append(
        Doubt(
          kind: .misprint, address: document.address(of: stranger.range, inBlock: stranger.block),
          path: document.path,
          line: document.block(stranger.block).origin.first?.lines.lowerBound,
          detail: "“\(word)” may be a misprint of “\(meant)”"))
    }
  }
}

/// Words in small letters that no filter knows.
private struct Strangers {
  struct Place {
    var block: Int
    var range: Range<Int>
    var count = 0
  }

  /// Occurrences of words long enough to be judged, and of strangers among them.
  private(set) var wordCount = 0
  private(set) var count = 0
  private var places: [UInt64: Place] = [:]

  mutating func gather(_ text: TokenText, _ block: Int, _ filters: [WordFilter]) {
    for token in text.tokens
    where !token.isCapital && !token.isNumber && token.count >= WordFilter.shortest {
      wordCount += 1
      if filters.contains(where: { $0.knows(token.hash) }) { continue }
      count += 1
      places[token.hash, default: Place(block: block, range: token.range)].count += 1
    }
  }

  /// Those that occur once, in the order of the text.
  var once: [Place] {
    places.values.filter { $0.count == 1 }.sorted {
      ($0.block, $0.range.lowerBound) < ($1.block, $1.range.lowerBound)
    }
  }
}

/// Two letters changed about.
enum Transposition {
  /// The common word that a stranger becomes, or nil. The first letter is seldom wrong, and the last
  /// two are a habit of spelling: `theater`.
  static func word(meantBy stranger: String, _ filters: [WordFilter]) -> String? {
    var letters = Array(Folding.fold(stranger).utf8)
    guard letters.count >= WordFilter.shortest, letters.allSatisfy({ $0 &- 97 < 26 }) else {
      return nil
    }
    for index in 1..<(letters.count - 2) where letters[index] != letters[index + 1] {
      letters.swapAt(index, index + 1)
      let hash = letters.reduce(FoldedBytes.seed) { FoldedBytes.mix($0, $1) }
      if filters.contains(where: { $0.knows(hash) }) {
        return String(decoding: letters, as: UTF8.self)
      }
      letters.swapAt(index, index + 1)
    }
    return nil
  }
}
