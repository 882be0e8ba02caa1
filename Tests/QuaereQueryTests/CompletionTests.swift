import QuaereCore
import Testing

@testable import QuaereQuery

struct CompletionTests {
  private func complete(_ line: String) -> Completer.Result {
    Completer.complete(line, environment: Names.sample, vocabulary: SampleVocabulary())
  }

  @Test(arguments: [
    ("passages with no s", "sections sentences sources spellings searches sessions"),
    ("sentences naming Ts", "Tsurkov"),
    ("sentences naming Left Op", "Opposition"),
    ("sentences naming Anar", "\"Anarchism and the Others\""),
    ("sentences naming \"Left", "\"Left Opposition\" \"Left\""),
    ("sentences containing /19[2", "/19[2/"),
    ("dates that are in", "inferred"),
    ("sources | s", "sort sample show"),
    ("sources | sort by c", "container citations"),
    ("sentences dated 14 O", "October"),
    ("sentences dated 31 F", ""),
    ("sentences dated 1954..19", "1978 1999"),
    ("citations where volume = ", "III"),
    ("sources | first ", "1 2 3 5 10 20"),
    ("passages minus @s", "@solo"),
    ("set reach ", "sentence paragraph section"),
    ("wi", "withdraw without"),
    (
      "passages undated",
      " in  naming  containing  citing  undated  with  that  where  not  or  and  plus  minus  (  |"
    ),
    ("% ", ""),
  ])
  func whole(_ line: String, _ expected: String) {
    #expect(complete(line).suggestions.map(\.text).joined(separator: " ") == expected)
  }

  /// What would be refused is not offered.
  @Test(arguments: [
    ("people ", "dated"), ("people ", "containing"), ("sentences ", "sharing"),
    ("pairs of sentences | ", "sort"), ("people | ", "kwic"), ("people | ", "timeline"),
    ("sentences | ", "collocates"), ("sentences | timeline | ", "keep"), ("people | count ", "|"),
    ("documents ", "that"),
    ("passages with no sources ", "citing"), ("passages undated ", "dated"),
    ("passages dated 1978 ", "undated"), ("passages naming A dated 1978 ", "or"),
    ("passages undated or naming A ", "dated"), ("passages naming A or B ", "sort"),
    ("passages citing A with no sources ", "|"), ("passages minus ", "people"),
    ("passages with at least 2 sources with at most 1 ", "sources"),
    ("sentences containing ", "("), ("flags by ", "Netchaev"), ("sentences dated ", "last"),
  ])
  func isNotOffered(_ line: String, _ word: String) {
    let offered = complete(line).suggestions.map(\.text)
    #expect(!offered.isEmpty && !offered.contains(word))
  }

  @Test func valuesComeFirstThenWordsInTheOrderOfTheirTables() {
    let groups = complete("sentences naming Tsurkov ").suggestions.map(\.group)
    var runs: [String] = []
    for group in groups where runs.last != group { runs.append(group) }
    #expect(runs == ["clause", "word", "sign"])
    #expect(complete("sentences in ").suggestions.first?.text == "iztok")
    #expect(complete("").suggestions.first?.group == "noun")
  }

  @Test func countsStandBesideValuesAndStates() {
    #expect(complete("sentences naming Ts").suggestions.map(\.detail) == ["4"])
    #expect(complete("dates that are inf").suggestions.map(\.detail) == ["23"])
  }

  @Test func theWordBeingTypedIsReplaced() {
    #expect(complete("people in (sent").start == 11)
    #expect(complete("sentences dated 1953..19").start == 22)
    #expect(complete("passages ").start == 9)
    #expect(complete("people in (sentences)").start == 21)
    #expect(complete("sentences containing \"hunger st").start == 21)
  }

  /// At every boundary the parser names what may follow, and the word that follows is among it.
  @Test(arguments: Questions.all + CommandDefinition.all.flatMap(\.examples))
  func expectsWhatFollows(_ line: String) throws {
    for token in try Lexer.tokens(of: line) {
      let head = line.part(0..<token.span.lowerBound)
      let expected = Completer.expected(after: head, environment: Names.sample)
      #expect(
        expected.contains { $0.admits(token) }, "“\(token.text)” after “\(head)”: \(expected)")
    }
  }
}

extension Expected {
  /// True when the token is one of what is meant.
  fileprivate func admits(_ token: Token) -> Bool {
    switch (self, token.kind) {
    case (.word(let word), .word): token.keyword == word.lowercased()
    case (.noun(let noun), .word): token.keyword.flatMap(Noun.init(word:)) == noun
    case (.sign(let sign), .sign(let typed)): sign == typed
    case (.number, .number), (.string, .string): true
    case (.field(let noun), .word(let field)):
      noun.map { NounDefinition.of($0).takes(field: field) } ?? true
    case (.state(let noun), .word(let state)):
      noun.map { NounDefinition.of($0).states.contains(state) } ?? true
    case (.literal, .word), (.literal, .number), (.literal, .string): true
    case (.value(let kind), _), (.more(let kind, _), _), (.subject(let kind, _), _):
      kind.admits(token)
    default: false
    }
  }
}

extension ValueKind {
  fileprivate func admits(_ token: Token) -> Bool {
    switch (self, token.kind) {
    case (.place, .address), (.place, .number), (.address, .address), (.address, .number): true
    case (.citation, .address): true
    case (.row, .rows), (.namedSet, .named), (.path, .path), (.session, .path): true
    case (.period, .number), (.period, .isoDate), (.moment, .isoDate), (.year, .number): true
    case (.word, .regex), (.word, .variant), (_, .string): true
    case (_, .word): true
    default: false
    }
  }
}
