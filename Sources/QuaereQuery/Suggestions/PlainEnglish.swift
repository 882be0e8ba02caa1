import QuaereCore

/// The nearest question to a line of plain English: not an attempt to answer it, only to show the
/// form. `who was arrested in 1937` → `people in (sentences containing arrest* dated 1937)`.
enum PlainEnglish {
  /// True for words that begin a sentence of English and no question here.
  static func begins(with word: String) -> Bool {
    let folded = Folding.fold(word)
    return subjects[folded] != nil || stopWords.contains(folded)
  }

  /// For a line that the lexer could not read, such as one with a question mark.
  static func diagnostic(for line: String) -> Diagnostic? {
    let words = Words.folded(line)
    guard words.count > 2, let first = words.first, begins(with: first),
      CommandDefinition.named(first) == nil
    else { return nil }
    return diagnostic(for: words, span: 0..<first.unicodeScalars.count)
  }

  static func diagnostic(for words: [String], span: Span) -> Diagnostic {
    Diagnostic(
      code: "no-subject",
      message: "a question starts with what you want: people, passages, sentences, sources …",
      span: span, hints: suggestions(for: words))
  }

  static func suggestions(for words: [String]) -> [String] {
    guard let first = words.first.map(Folding.fold) else { return [] }
    let year = words.first { Int($0).map { (1000...2999).contains($0) } ?? false }
    let noun = subjects[first] ?? "sentences"
    let content = words.dropFirst().map(Folding.fold).filter {
      !stopWords.contains($0) && Int($0) == nil && !$0.isEmpty
    }
    let dated = year.map { " dated \($0)" } ?? ""
    let search = content.first.map { " containing \(stem($0))*" } ?? ""
    guard !search.isEmpty || !dated.isEmpty else { return ["passages with no sources", "help"] }
    let sentences = "sentences\(search)\(dated)"
    return noun == "sentences" ? [sentences] : ["\(noun) in (\(sentences))", sentences]
  }

  private static let subjects = [
    "who": "people", "where": "places", "when": "dates", "which": "passages", "what": "sentences",
  ]

  private static let stopWords: Set<String> = [
    "a", "an", "the", "is", "are", "was", "were", "did", "do", "does", "in", "on", "at", "of", "to",
    "for", "by", "with", "and", "or", "show", "me", "find", "all", "any", "about", "from", "that",
    "who", "what", "when", "where", "which", "how", "many", "why", "had", "has", "have", "been",
  ]

  /// The word without a common English ending, for a prefix search.
  private static func stem(_ word: String) -> String {
    for ending in ["ing", "ed", "es", "s"]
    where word.hasSuffix(ending) && word.count > ending.count + 3 {
      return String(word.dropLast(ending.count))
    }
    return word
  }
}
