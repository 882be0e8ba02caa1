import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereIndex

/// Questions about words as they are typed, on a passage a line.
struct WordQuestionTests {
  private static let asked = Result {
    var document = Document.sketch(
      "a",
      [
        """
        Self-government came late.
        They asked for self government
        selfgovernment
        Mr. E. said: 15,000 men, a hunger-strike!
        About 15 000 were there; 15000, says another.
        L’opposition de gauche; l'opposition
        Soljenitsine left Tchimkent. Чимкент, Солженицын
        The strike struck; strikes, striking, a striker, anarchism, nihilism
        the hunger of the great strike
        E, and so on. Mr E. Skobov (E.)
        """
      ])
    document.metadata.language = "en"
    return try AskedIndex([document])
  }

  @Test(arguments: [
    ("self-government", [1, 2]), ("\"self government\"", [1, 2]), ("government", [1, 2]),
    ("self‑government", [1, 2]), ("selfgovernment", [3]), ("~self-government", [1, 2, 3]),
    ("~selfgovernment", [1, 3]), ("15,000", [4, 5]), ("15 000", [4, 5]), ("15000", [4, 5]),
    ("\"15,000 men\"", [4]), ("opposition", [6]), ("l'opposition", [6]), ("l‘opposition", [6]),
    ("\"hunger strike\"", [4]), ("\"hunger strike\" within 2", [4]),
    ("\"strike hunger\" within 3", [4, 9]), ("\"hung* str*\" within 9", [4, 9]), ("E.", [4, 10]),
    ("\"Mr. E.\"", [4]), ("\"Mr E.\"", [4, 10]), ("e", [4, 10]), ("\"E,\"", [10]),
    ("\"(E.)\"", [10]),
    ("Чимкент", [7]), ("Chimkent", []), ("~Chimkent", [7]), ("~Чимкент", [7]), ("чимкен*", [7]),
    ("*ism", [8]), ("*h*lism", [8]), ("strike+", [4, 8, 9]), ("strik*", [4, 8, 9]),
    ("\"the ~strike\"", [8]), ("\"great strikes+\"", [9]), ("str.ke", []),
    ("/\\bstr.ke\\b/", [4, 8, 9]),
    ("/^The/", [2, 8, 9]), ("/\\d[ ,]\\d/", [4, 5]),
    ("\"left Tchimkent\" or selfgovernment", [3, 7]),
    ("hunger and strike", [4, 9]),
  ])
  func passages(_ words: String, _ numbers: [Int]) throws {
    let places = try Self.asked.get().places("passages containing \(words)")
    #expect(places == numbers.map { "1.\($0)" })
  }

  @Test(arguments: [
    ("~Solzhenitsyn", ["~Solzhenitsyn = Soljenitsine, Солженицын"]),
    ("strikes+", ["strikes+ = strike, strikes, striking"]), ("strike", []), ("strik*", []),
    ("~selfgovernment", ["~selfgovernment = selfgovernment, self-government"]),
    ("~zzzzzzz", ["~zzzzzzz = none"]), ("\"the ~strike\"", ["~strike = strike"]),
    ("~Chimkent or ~Chimkent", ["~Chimkent = Tchimkent, Чимкент"]),
  ])
  func saysWhatWasTaken(_ words: String, _ footer: [String]) throws {
    let asked = try Self.asked.get()
    #expect(try asked.footer("passages containing \(words)") == footer)
    #expect(try asked.footer("passages | kwic \(words)") == footer)
  }

  /// Stems are those of each document's own language.
  @Test func stemsGoByLanguage() throws {
    var english = Document.sketch("en", ["He will arrest them.\nThey were arrested\narrêté"])
    english.metadata.language = "en-GB"
    var french = Document.sketch("fr", ["L'arrêt.\nElles sont arrêtées\nArrêter, arrested"])
    french.metadata.language = "fr"
    var polish = Document.sketch("pl", ["arrest\narrested"])
    polish.metadata.language = "pl"
    let asked = try AskedIndex([english, french, polish])
    #expect(
      try asked.places("passages containing arrest+") == ["en:1.1", "en:1.2", "pl:1.1"])
    #expect(try asked.places("passages containing arrêter+") == ["fr:1.1", "fr:1.2", "fr:1.3"])
    #expect(
      try asked.footer("passages containing arrest+")
        == ["arrest+ = arrest, arrested (en); arrest (pl)"])
    #expect(
      try AskedIndex([polish]).footer("passages containing arrest+")
        == ["arrest+ = arrest (no endings known for pl)"])
  }

  @Test(arguments: [
    ("sentences containing /(/", "regex-broken", 23..<24),
    ("sentences containing a or /é[/", "regex-broken", 29..<30),
    ("sentences containing /(?i)(x+x+)+y|(x+)*(x+)*(x+)*z/", "regex-too-hard", 21..<52),
  ])
  func brokenExpressions(_ line: String, _ code: String, _ span: Span) throws {
    let asked = try AskedIndex([.sketch("a", [String(repeating: "x", count: 60)])])
    let found = #expect(throws: Diagnostic.self) { try asked.ask(line) }
    #expect(found?.code == code)
    #expect(found?.span == span)
  }

  @Test(arguments: [
    "passages containing the", "passages containing \"the e\"", "passages containing /./",
    "passages containing \"the e\" within 3", "passages | kwic the", "passages containing \"e.\"",
    "sections containing the", "passages containing the or e",
  ])
  func canBeStopped(_ line: String) throws {
    let text = String(repeating: "the e. \n", count: 5000)
    let asked = try AskedIndex([.sketch("a", [text])])
    let found = #expect(throws: Diagnostic.self) { try asked.ask(line, isCancelled: { true }) }
    #expect(found?.code == "interrupted")
  }

  /// What was typed in Cyrillic names people and places in any alphabet, and is literal as a word.
  @Test func namesInBothAlphabets() throws {
    let asked = try AskedIndex(reading: [
      (
        "a.md",
        """
        # Exile

        Arkadii Tsurkov was sent to Chimkent in 1978. He wrote from Chimkent to Leningrad.

        In Leningrad his friends waited for Arkadii Tsurkov.
        """
      )
    ])
    #expect(try asked.places("passages naming Чимкент") == ["1.1"])
    #expect(try asked.places("passages containing Чимкент") == [])
    #expect(try asked.places("passages containing ~Чимкент") == ["1.1"])
    #expect(try asked.places("passages naming Цурков") == ["1.1", "1.2"])
  }

  /// The middle of each line is what was asked for.
  @Test(arguments: 0..<8)
  func kwicPointsAtTheWords(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let library = RandomLibrary.make(&generator)
    let asked = try AskedIndex(library.documents)
    let naive = NaiveSearch(library)
    for words in [
      "strike+", "~Solzhenitsyn", "\"a* b\"", "15,000", "l'an", "\"a b\" within 2", "*a*",
    ] {
      guard case .kwic(let lines) = try asked.ask("sentences | kwic \(words)").shape else {
        Issue.record("no kwic")
        return
      }
      let patterns = try patterns(words)
      let expected = naive.sentences.flatMap { unit in
        Set(patterns.flatMap { NaiveSearch.places(unit, $0) }).map { unit.words[$0] }
      }
      #expect(
        lines.map { Words.folded($0.hit).description }.sorted()
          == expected.map { Array($0).description }.sorted(), "\(words)")
      for line in lines {
        let whole = line.left + line.hit + line.right
        #expect(
          naive.sentences.contains { $0.text.hasPrefix(whole) || $0.text == whole }, "\(words)")
      }
    }
  }

  private func patterns(_ words: String) throws -> [TextPattern] {
    guard case .query(let query) = try Parser.parse("sentences containing \(words)"),
      case .narrowed(_, .containing(let matches)) = try Checker.check(query).set
    else { return [] }
    return matches.terms.flatMap(\.value.alternatives)
  }
}
