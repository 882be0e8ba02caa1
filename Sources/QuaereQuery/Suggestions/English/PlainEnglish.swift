import QuaereCore

/// The nearest questions to a line of plain English: not an attempt to answer it, only to show the
/// form. `who was arrested in 1937` → `people in (sentences containing arrest* dated 1937)`.
public enum PlainEnglish {
  /// True for words that begin a sentence of English and no question here.
  static func begins(with word: String) -> Bool {
    let folded = Folding.fold(word)
    return English.askers[folded] != nil || English.openers.contains(folded)
  }

  /// The word without a common ending.
  public static func stem(_ word: String) -> String { English.stem(word) }

  /// Whether a line that could not be read was meant as English: it has more than two words, and
  /// one of them is a word that the language has no use for.
  public static func isLikely(_ line: String) -> Bool {
    let words = EnglishWords(line)
    return words.indices.count > 2
      && words.indices.contains { English.telling.contains(words.folded($0)) }
  }

  public static func diagnostic(for line: String) -> Diagnostic {
    let scalars = Array(line.unicodeScalars)
    let start = scalars.firstIndex { !Normalised.isWhiteSpace($0) } ?? 0
    let end = scalars[start...].firstIndex { Normalised.isWhiteSpace($0) } ?? scalars.count
    return Diagnostic(
      code: "no-subject",
      message: "a question starts with what you want: people, passages, sentences, sources …",
      span: start..<max(end, start + 1), hints: questions(for: line, vocabulary: nil))
  }

  /// Questions that can be asked, nearest first; which of them give rows is for the caller to find.
  ///
  /// - Parameter vocabulary: the names, words and years of the corpus; without it a capital letter
  ///   makes a name, and any word is looked for.
  public static func questions(for line: String, vocabulary: (any Vocabulary)?) -> [String] {
    let questions = understood(line, vocabulary: vocabulary)
    return questions.isEmpty ? ["passages with no sources", "help"] : questions
  }

  /// The same; none where no word was understood.
  public static func understood(_ line: String, vocabulary: (any Vocabulary)?) -> [String] {
    EnglishQuestions(EnglishReader(line, vocabulary: vocabulary)).all
      .filter { (try? Reading.check($0, environment: NoNames())) != nil }
  }
}
