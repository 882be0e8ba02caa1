/// Every kind of question about words.
extension Question {
  static func all(_ words: Vocabulary) -> [Question] {
    ofWords(words) + ofSeveral(words) + ofPatterns(words) + ofRows(words) + ofStages(words)
  }

  private static func ofWords(_ words: Vocabulary) -> [Question] {
    let a = words.middling[0]
    let (left, right) = words.pair
    let rare = words.rarePair
    return [
      Question("rare word", "passages containing \(words.rare)", PeerQuestion(.word, words.rare)),
      Question(
        "common word", "passages containing \(words.common)", PeerQuestion(.word, words.common)),
      Question("its number", "passages containing \(words.common) | count"),
      Question(
        "its sentences", "sentences containing \(words.common)", PeerQuestion(.word, words.common),
        note: "peers count passages"),
      Question(
        "common phrase", "passages containing \"\(left) \(right)\"",
        PeerQuestion(.phrase, left, right)),
      Question(
        "rare phrase", "passages containing \"\(rare.0) \(rare.1)\"",
        PeerQuestion(.phrase, rare.0, rare.1)),
      Question("phrase with prefixes", "passages containing \"\(left)* \(a.prefix(4))*\""),
      Question("phrase with a mark", "passages containing \"\(a), \(left)\""),
      Question(
        "near", "passages containing \"\(words.common) \(a)\" within 10",
        PeerQuestion(.near, words.common, a).within(10), note: "each counts gaps in its own way"),
      Question(
        "near, common words", "passages containing \"\(left) \(right) \(words.common)\" within 5",
        PeerQuestion(.near, left, right, words.common).within(5),
        note: "each counts gaps in its own way"),
    ]
  }

  private static func ofSeveral(_ words: Vocabulary) -> [Question] {
    let a = words.middling[0], b = words.middling[1 % words.middling.count]
    let c = words.middling[2 % words.middling.count]
    let thousand = words.thousand.map { "\"\($0)\"" }.joined(separator: " or ")
    return [
      Question(
        "two words, one not",
        "passages containing \(words.common) containing \(a) not containing \(b)",
        PeerQuestion(.all, words.common, a).without(b)),
      Question(
        "any of three words", "passages containing \(a) or \(b) or \(c)",
        PeerQuestion(.any, a, b, c)),
      Question(
        "any of 1,000 words", "passages containing \(thousand) | count",
        PeerQuestion(.any, words.thousand)),
    ]
  }

  private static func ofPatterns(_ words: Vocabulary) -> [Question] {
    let a = words.middling[0]
    return [
      Question(
        "prefix", "passages containing \(a.prefix(4))*", PeerQuestion(.prefix, "\(a.prefix(4))")),
      Question(
        "short prefix", "passages containing \(a.prefix(1))*",
        PeerQuestion(.prefix, "\(a.prefix(1))")),
      Question("ending", "passages containing *\(a.suffix(3))"),
      Question("endings of a word", "passages containing \(a)+"),
      Question("spellings of a word", "passages containing ~\(a)"),
      Question("spellings of a name", "passages containing ~Copperfield"),
      Question(
        "pattern in a word", #"passages containing /\bun\w+ly\b/"#,
        PeerQuestion(.pattern, "un[a-z]+ly")),
      Question("pattern over words", #"passages containing /\b\w+ly, (but|and) \w+ly\b/"#),
      Question("pattern at the start", #"sentences containing /^But \w+ing/"#),
      Question("pattern of any text", #"passages containing /[^a-z ]{8}/"#),
    ]
  }

  private static func ofRows(_ words: Vocabulary) -> [Question] {
    let a = words.middling[0], b = words.middling[1 % words.middling.count]
    let common = words.common
    return [
      Question("with no sources", "passages with no sources"),
      Question(
        "count by document", "passages containing \(a) | count by document",
        PeerQuestion(.document, a)),
      Question(
        "the same, common word", "passages containing \(common) | count by document",
        PeerQuestion(.document, common)),
      Question(
        "100 lines of kwic", "passages containing \(a) | first 100 | kwic \(a)",
        PeerQuestion(.concordance, a).lines(100), note: "FTS5 gives one snippet a passage"),
      Question(
        "all kwic, common word", "passages | kwic \(common)", PeerQuestion(.concordance, common),
        note: "CQP counts hits"),
      Question("kwic of a stem", "sentences containing \(a)+ | kwic \(a)+"),
      Question(
        "in sections with", "sentences containing \(a) in (sections containing \(b))",
        PeerQuestion(.section, a, b), note: "peers count passages"),
      Question(
        "in passages with",
        "sentences containing \(common) in (passages containing \(words.pair.0))"),
    ]
  }
}
