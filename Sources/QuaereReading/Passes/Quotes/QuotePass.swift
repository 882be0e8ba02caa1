import QuaereCore

/// Quoted speech in passages and notes.
///
/// Not everything between quotation marks was said by somebody. A span of three words and more is
/// speech; one of one or two words is a term or a name at arm's length and is speech only after a
/// verb of saying. A span whose longer words all have capitals is a title or a name, whatever its length.
public enum QuotePass: DocumentPass {
  public static func run(_ document: inout Document, _ texts: inout BlockTexts) {
    document.quotes = []
    for block in 0..<document.blockCount {
      let isNote = block >= document.passages.count
      let text = document.block(block)
      let spans = QuotationMarks.spans(in: text.text)
      if spans.isEmpty { continue }
      let tokens = texts.text(of: block, in: document)
      for span in spans where isSpeech(span, tokens) {
        // In a note the titles of works are quoted.
        if isNote, !holdsSentence(span, tokens) { continue }
        document.quotes.append(Quote(block: block, range: span))
      }
    }
  }

  static func isSpeech(_ span: Range<Int>, _ text: TokenText) -> Bool {
    let words = words(in: span, text)
    guard let first = words.first else { return false }
    if isTitled(words, text) || isWork(first, span, text) { return false }
    if words.count >= 3 { return true }
    return first > 0 && SayingWords.table.contains(text[first - 1])
  }

  /// Indices of the tokens that words begin with: `ultra-left` is one word.
  private static func words(in span: Range<Int>, _ text: TokenText) -> [Int] {
    var low = 0
    var high = text.count
    while low < high {
      let middle = (low + high) / 2
      if text[middle].start < span.lowerBound { low = middle + 1 } else { high = middle }
    }
    var found: [Int] = []
    while low < text.count, text[low].end <= span.upperBound {
      let joined = [.hyphen, .apostrophe, .none].contains(text[low].before) && !found.isEmpty
      if !joined { found.append(low) }
      low += 1
    }
    return found
  }

  /// Names and titles: every word of four letters and more has a capital.
  private static func isTitled(_ words: [Int], _ text: TokenText) -> Bool {
    words.allSatisfy { text[$0].isCapital || (text[$0].count < 4 && $0 != words.first) }
  }

  /// `in the book "Voices under the hill"`, `In "Voices under the hill"`: a work's title in the small
  /// letters of a sentence, and no sentence.
  private static func isWork(_ first: Int, _ span: Range<Int>, _ text: TokenText) -> Bool {
    guard text[first].isCapital, let before = text.token(first - 1),
      ![0x2E, 0x2C, 0x21, 0x3F].contains(text.byte(span.upperBound - 1))
    else { return false }
    let gap = text.bytes[before.range.upperBound..<span.lowerBound]
    return !gap.contains(where: { [0x2C, 0x3A, 0x2E].contains($0) })
      && WorkWords.table.contains(before)
  }

  private static func holdsSentence(_ span: Range<Int>, _ text: TokenText) -> Bool {
    words(in: span, text).count >= 8 && [0x2E, 0x21, 0x3F].contains(text.byte(span.upperBound - 1))
  }
}

/// Nouns that a title follows, and prepositions that one may stand after.
enum WorkWords {
  static let table = WordTable(
    "work book article essay review newspaper journal pamphlet novel story poem play song film",
    "chapter volume collection anthology leaflet entitled titled called in from of",
    "livre article revue roman œuvre recueil intitulé dans", "buch aufsatz zeitschrift roman werk",
    "libro articolo rivista romanzo opera")
}

/// Verbs of saying, after which even one quoted word is speech.
enum SayingWords {
  static let table = WordTable(
    "said says say replied replies answered answers asked asks cried exclaimed declared wrote",
    "writes added whispered shouted told states stated",
    "dit répondit répond écrit déclare demanda ajouta", "sagte sagt antwortete schrieb fragte",
    "disse scrisse rispose chiese", "сказал сказала ответил спросил писал")
}
