import QuaereCore

/// What may be typed next, in the words of the grammar alone: no document is asked, so it is quick
/// enough for every keystroke. Values stand as their kind: `NAME`.
public enum NextWords {
  /// - Returns: nothing where the word being typed is whole already.
  public static func after(_ line: String, environment: any NameEnvironment) -> [String] {
    let (head, word, _) = Completer.split(line)
    let expected = Completer.expected(after: head, environment: environment)
    let words = expected.flatMap { $0.words }
    guard !word.isEmpty else { return unique(words) }
    let typed = Folding.fold(word)
    if words.contains(where: { Folding.fold($0) == typed }) { return [] }
    return unique(words.filter { Folding.fold($0).hasPrefix(typed) && $0 != $0.uppercased() })
  }

  private static func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}

extension Expected {
  fileprivate var words: [String] {
    switch self {
    case .word(let word): [word]
    case .sign(let sign): sign == "|" || sign == "=" ? [sign] : []
    case .noun(let noun): [noun.rawValue]
    case .field(let noun): noun.map { NounDefinition.of($0).fields } ?? ["FIELD"]
    case .state(let noun): noun.map { NounDefinition.of($0).states } ?? ["STATE"]
    case .value(let kind), .subject(let kind, _): [kind.form]
    case .literal: ["VALUE"]
    // A value that goes on: which words, only the corpus knows.
    case .more: []
    case .number: ["NUMBER"]
    case .string: ["\"…\""]
    }
  }
}

extension ValueKind {
  /// How help writes that such a value stands here.
  fileprivate var form: String {
    switch self {
    case .namedSet: "@NAME"
    case .row: "#ROW"
    case .helpTopic: "WORD"
    default: rawValue.uppercased()
    }
  }
}
