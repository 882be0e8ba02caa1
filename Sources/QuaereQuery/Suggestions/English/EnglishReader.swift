import QuaereCore

/// What a line of English seems to ask for, in terms of the language: read word by word, with the
/// names, words and years that the corpus has.
struct EnglishReader {
  var words: EnglishWords
  let vocabulary: (any Vocabulary)?

  var noun = Noun.sentences
  var isCount = false
  var names: [String] = []
  /// Authors of sources who are said to say something.
  var authors: [String] = []
  var patterns: [String] = []
  var period: String?
  /// Clauses that the noun itself takes: `that are missing`, `with no sources`.
  var clauses: [String] = []
  /// `| sort by citations descending | first 5`
  var stages = ""
  /// `who`, `where`; empty where the line begins otherwise.
  var asker = ""
  /// The noun was said, and not only guessed from how the line begins.
  var isNounSaid = false

  init(_ line: String, vocabulary: (any Vocabulary)?) {
    words = EnglishWords(line)
    self.vocabulary = vocabulary
    readOpening()
    readPeriod()
    readNames()
    if words.contains("how often"), !names.isEmpty { noun = .mentions }
    readCounts()
    readStates()
    readRanking()
    readSize()
    readPatterns()
  }

  // MARK: The opening

  /// `how many people`, `which sources`, `show me all the places`, `who`.
  private mutating func readOpening() {
    guard let first = words.indices.first else { return }
    let asker = English.askers[words.folded(first)]
    if asker != nil { self.asker = words.folded(first) }
    noun = asker ?? .sentences
    isCount = ["how many", "how much", "how often", "number of", "count the"]
      .contains { words.contains($0) } || words.folded(0) == "count"
    // The first noun of the language names what is wanted, where only words without weight stand
    // before it.
    for index in words.indices {
      let folded = words.folded(index)
      if let said = English.noun(folded), !isVerb(index) {
        if index > 0, asker != nil, ![.passages, .sentences].contains(noun) { break }
        (noun, isNounSaid) = (said, true)
        words.use(0..<index + 1)
        return
      }
      guard English.empty.contains(folded) || English.openers.contains(folded) else { break }
    }
    if asker != nil || English.openers.contains(words.folded(first)) { words.use(0..<1) }
  }

  /// `what does he note`, `when was it dated`: the word is a noun of ours and a verb of theirs.
  private func isVerb(_ index: Int) -> Bool {
    if index == 0 {
      return words.folded(0) == "search" || (words.folded(0) == "number" && words.folded(1) == "of")
    }
    return index > 0
      && ["place", "people", "note", "quote", "date", "sentence", "search", "change"]
        .contains(words.folded(index))
      && ["to", "take", "took", "he", "she", "they", "is", "was"]
        .contains(words.folded(index - 1))
  }

  // MARK: Names

  private mutating func readNames() {
    guard let vocabulary else { return readCapitals() }
    for index in words.indices {
      for length in [3, 2, 1] where words.isFree(index..<index + length) {
        let text = (index..<index + length).map { words[$0].text }.joined(separator: " ")
        guard mayBeName(text, index), vocabulary.occurs(.name, text) else { continue }
        addName(text, index..<index + length)
        break
      }
    }
    readAuthors(vocabulary)
  }

  private func mayBeName(_ text: String, _ index: Int) -> Bool {
    let folded = Folding.fold(text)
    if English.empty.contains(folded) || English.noun(folded) != nil { return false }
    return text.first?.isUppercase ?? false || folded.count > 3
  }

  /// Without a corpus a capital letter has to do.
  private mutating func readCapitals() {
    for index in words.indices.dropFirst()
    where words.isFree(index..<index + 1) && words[index].text.first?.isUppercase ?? false {
      addName(words[index].text, index..<index + 1)
    }
  }

  private mutating func addName(_ text: String, _ range: Range<Int>) {
    words.use(range)
    if !names.contains(text) { names.append(text) }
  }

  /// `what does Avrich say about …`, `according to Avrich`, `books by Avrich`.
  private mutating func readAuthors(_ vocabulary: any Vocabulary) {
    let says = words.contains(English.saying)
    for index in words.indices {
      let text = words[index].text
      let isBy = words.folded(index - 1) == "by" && noun.hasAuthor
      guard says || isBy, text.first?.isUppercase ?? false, vocabulary.occurs(.author, text),
        index < (words.indices.first { English.saying.contains(words.folded($0)) } ?? .max)
          || isBy || words.folded(index - 1) == "to"
      else { continue }
      words.use(index..<index + 1)
      names.removeAll { $0 == text || $0.hasSuffix(" " + text) }
      authors.append(text)
    }
  }

  // MARK: Words

  private mutating func readPatterns() {
    for index in words.indices where words.isFree(index..<index + 1) {
      let folded = words.folded(index)
      guard !English.empty.contains(folded), !English.openers.contains(folded), folded.count > 2,
        !folded.allSatisfy(\.isNumber)
      else { continue }
      if let pattern = pattern(folded), !patterns.contains(pattern) { patterns.append(pattern) }
    }
  }

  /// The stem where it occurs, the word where only that does, else the word nearest to it.
  private func pattern(_ word: String) -> String? {
    guard let vocabulary else { return English.stem(word) + "*" }
    // The beginning of a short word begins too many others.
    if word.count < 4, vocabulary.occurs(.word, word) { return word }
    for stem in [English.stem(word) { vocabulary.occurs(.word, $0) }, String(word.dropLast())]
    where stem.count > 2 && !vocabulary.values(.word, prefix: stem, limit: 1).isEmpty {
      return stem + "*"
    }
    // A slip in a short word makes another word.
    guard word.count > 5 else { return nil }
    let near = vocabulary.values(.word, prefix: String(word.prefix(2)), limit: 400).map(\.text)
    return Nearest.word(to: word, in: near)
  }
}

extension Noun {
  var hasAuthor: Bool { [.sources, .citations, .voices, .documents].contains(self) }
}
