import QuaereCore

/// Guesses a language by its most frequent small words.
enum LanguageGuess {
  /// Sets the draft's language where nothing said it.
  static func fill(_ draft: inout Draft) {
    guard draft.metadata.language == nil else { return }
    var sample: [UInt8] = []
    for piece in draft.pieces where piece.isPassage {
      sample += piece.text.bytes.prefix(12_000 - min(12_000, sample.count))
      sample.append(Byte.space)
      if sample.count >= 12_000 { break }
    }
    draft.metadata.language = language(of: String(decoding: sample, as: UTF8.self))
  }

  static func language(of text: String) -> String? {
    var counts = [Int](repeating: 0, count: words.count)
    Words.scan(text) { _, word in
      guard word.utf8.count <= 8, let languages = byWord[word] else { return }
      for index in languages { counts[index] += 1 }
    }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] > 0 else {
      return nil
    }
    return words[best].language
  }

  private static let byWord: [String: [Int]] = {
    var table: [String: [Int]] = [:]
    for (index, entry) in words.enumerated() {
      for word in entry.words { table[word, default: []].append(index) }
    }
    return table
  }()

  /// Folded. Between languages that share words, those they do not share decide.
  private static let words: [(language: String, words: [String])] = [
    ("en", ["the", "of", "and", "to", "that", "was", "with", "is", "for", "his", "by", "from"]),
    ("fr", ["le", "les", "des", "et", "une", "dans", "du", "qui", "est", "que", "au", "pour"]),
    ("de", ["der", "die", "und", "das", "den", "von", "zu", "mit", "ist", "ein", "eine", "nicht"]),
    ("it", ["il", "di", "che", "della", "del", "gli", "e", "una", "per", "sono", "nel", "alla"]),
    ("es", ["el", "los", "las", "y", "en", "por", "con", "una", "del", "se", "como", "lo"]),
    ("ru", ["и", "в", "не", "на", "что", "с", "как", "это", "его", "из", "был", "он"]),
    (
      "nl",
      ["het", "een", "van", "dat", "niet", "ook", "zijn", "voor", "werd", "met", "op", "naar"]
    ),
    ("pt", ["o", "os", "da", "do", "uma", "em", "nao", "que", "para", "foi", "com", "ao"]),
    ("pl", ["i", "w", "na", "nie", "sie", "ze", "jest", "przez", "od", "byl", "oraz", "ktory"]),
  ]
}
