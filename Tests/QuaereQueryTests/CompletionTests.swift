import QuaereCore
import Testing

@testable import QuaereQuery

struct CompletionTests {
  struct Words: Vocabulary {
    func values(_ kind: ValueKind, prefix: String, limit: Int) -> [Suggestion] {
      let known: [ValueKind: [String]] = [
        .name: ["Tsurkov", "Left Opposition", "Anarchism and the Others"], .namedSet: ["@solo"],
      ]
      return (known[kind] ?? []).map { Suggestion($0, detail: "4", group: kind.rawValue) }
    }
  }

  private func complete(_ line: String) -> Completer.Result {
    Completer.complete(line, environment: Names.sample, vocabulary: Words())
  }

  @Test(arguments: [
    ("passages with no s", ["sections", "sentences", "sources", "spellings", "sessions"]),
    ("sentences naming Ts", ["Tsurkov"]),
    ("sentences naming Anar", ["\"Anarchism and the Others\""]),
    ("sentences naming \"Left", ["\"Left Opposition\""]),
    ("dates that are in", ["inferred"]),
    ("sources | s", ["sort", "show", "sample"]),
    ("sources | sort by c", ["container", "citations"]),
    ("sentences dated 14 O", ["October"]),
    ("passages minus @", ["@solo"]),
    ("set reach ", ["sentence", "paragraph", "section"]),
    ("wi", ["withdraw", "without"]),
    ("% ", []),
  ])
  func whole(_ line: String, _ expected: [String]) {
    #expect(Set(complete(line).suggestions.map(\.text)) == Set(expected))
  }

  @Test func theWordBeingTypedIsReplaced() {
    #expect(complete("people in (sent").start == 11)
    #expect(complete("sentences dated 1953..19").start == 22)
    #expect(complete("passages ").start == 9)
  }

  /// At every boundary the parser names what may follow, and the word that follows is among it.
  @Test(arguments: Questions.all + CommandDefinition.all.flatMap(\.examples))
  func expectsWhatFollows(_ line: String) throws {
    for token in try Lexer.tokens(of: line) {
      let head = line.part(0..<token.span.lowerBound)
      let expected = Completer.expected(after: head, environment: Names.sample)
      #expect(
        expected.contains { $0.admits(token) } || isInsideName(token, after: head),
        "“\(token.text)” after “\(head)”: \(expected)")
    }
  }

  /// A name may go on after its first word.
  private func isInsideName(_ token: Token, after head: String) -> Bool {
    Completer.expected(after: head, environment: Names.sample).contains {
      if case .value = $0, case .word = token.kind { true } else { false }
    }
  }

  /// From any prefix of a valid question, taking what is offered ends in a valid question.
  @Test(arguments: Questions.all)
  func everyPrefixCanBeFinished(_ line: String) throws {
    for token in try Lexer.tokens(of: line) {
      let head = line.part(0..<token.span.lowerBound)
      #expect(canBeFinished(head), "“\(head)”")
    }
  }

  /// A contradiction can still be resolved by brackets; the search would take too long to try.
  private func isValid(_ line: String) -> Bool {
    do {
      _ = try read(line)
      return true
    } catch {
      return error.code == "contradiction"
    }
  }

  /// Breadth first, within a few hundred lines.
  private func canBeFinished(_ head: String) -> Bool {
    var lines = [head]
    var next = 0
    while next < min(lines.count, 300) {
      if isValid(lines[next]) { return true }
      if lines.count < 300 {
        let expected = Completer.expected(after: lines[next], environment: Names.sample)
        lines += expected.flatMap(\.samples).map { "\(lines[next]) \($0)" }
      }
      next += 1
    }
    return false
  }
}

extension Expected {
  /// True when the token is one of what is meant.
  func admits(_ token: Token) -> Bool {
    switch (self, token.kind) {
    case (.word(let word), .word): token.keyword == word.lowercased()
    case (.noun(let noun), .word): token.keyword.flatMap(Noun.init(word:)) == noun
    case (.sign(let sign), .sign(let typed)): sign == typed
    case (.number, .number), (.string, .string): true
    case (.field(let noun), .word(let field)):
      noun.map { NounDefinition.of($0).takes(field: field) } ?? true
    case (.state(let noun), .word(let state)):
      noun.map { NounDefinition.of($0).states.contains(state) } ?? true
    case (.value(let kind), _): kind.admits(token)
    default: false
    }
  }

  /// A few ways to go on; values first, for they end a clause soonest.
  var samples: [String] {
    switch self {
    case .word(let word): [word]
    case .sign(let sign): [sign]
    case .noun(let noun): [noun.rawValue]
    case .field(let noun): noun.map { Array(NounDefinition.of($0).fields.prefix(1)) } ?? ["place"]
    case .state(let noun): noun.map { Array(NounDefinition.of($0).states.prefix(1)) } ?? []
    case .number: ["5"]
    case .string: ["\"x\""]
    case .value(let kind): [kind == .period ? "1978" : kind == .place ? "1" : "Skobov"]
    }
  }
}

extension ValueKind {
  func admits(_ token: Token) -> Bool {
    switch (self, token.kind) {
    case (.place, .address), (.place, .number), (.place, .word): true
    case (.row, .rows), (.namedSet, .named), (.namedSet, .word), (.path, .path): true
    case (.period, .number), (.period, .isoDate), (.period, .word): true
    case (.word, .regex), (.word, .variant): true
    case (_, .word): true
    default: false
    }
  }
}
