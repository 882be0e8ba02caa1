import QuaereCore

/// Values of the corpus, as they have to be typed.
extension Completer {
  private static let most = 60

  /// The word being typed without the quotation mark before it.
  var bare: String { String(word.drop { Lexer.closing($0.unicodeScalars.first ?? " ") != nil }) }

  func values(_ kind: ValueKind, prefix: String) -> [Suggestion] {
    vocabulary?.values(kind, prefix: prefix, limit: Completer.most) ?? []
  }

  func typed(_ suggestions: [Suggestion], _ kind: ValueKind) -> [Suggestion] {
    suggestions.map { suggestion in
      var suggestion = suggestion
      suggestion.text = Completer.typed(suggestion.text, kind: kind, after: word)
      return suggestion
    } + closing(kind)
  }

  /// False for what would be refused: a period that ends before it begins, a day that the month does
  /// not have in that year.
  func leadsOn(_ suggestion: Suggestion) -> Bool {
    do {
      try Reading.check(head + suggestion.text, environment: environment)
      return true
    } catch {
      return Completer.unfinished.contains(error.code)
    }
  }

  /// What a line is refused for only because it does not go on.
  private static let unfinished: Set<String> = ["unfinished", "which-year", "which-month"]

  /// `naming Left O▌`: the other words of a value of several, of which the first are typed.
  func moreWords(_ kind: ValueKind, from start: Int) -> [Suggestion] {
    let typed = line.part(start..<Int.max)
    let before = Normalised.collapsingWhiteSpace(head.part(start..<Int.max)).split(separator: " ")
    return values(kind, prefix: Normalised.collapsingWhiteSpace(typed)).compactMap { suggestion in
      let words = suggestion.text.split(separator: " ")
      guard words.count > before.count, Completer.isBare(suggestion.text) else { return nil }
      var rest = suggestion
      rest.text = words.dropFirst(before.count).joined(separator: " ")
      return rest
    }
  }

  /// Ends what was begun: quoted words, a regular expression.
  private func closing(_ kind: ValueKind) -> [Suggestion] {
    if kind == .word, word.hasPrefix("/"), word.count > 1 {
      return [Suggestion(word.hasSuffix("/") ? word : word + "/", group: "word")]
    }
    guard !bare.isEmpty, bare != word, let closed = string(closing: word) else { return [] }
    return [closed]
  }

  /// Words in quotes that only the person who types knows: their opening, or their end.
  func string(_ what: String) -> Suggestion? {
    word.isEmpty ? Suggestion("\"", detail: what, group: "sign") : string(closing: word)
  }

  private func string(closing word: String) -> Suggestion? {
    guard let first = word.unicodeScalars.first, let marks = Lexer.closing(first) else {
      return nil
    }
    let isClosed = word.unicodeScalars.dropFirst().contains(where: marks.contains)
    let mark = first == "\"" ? "\"" : first == "«" ? "»" : "”"
    let inside = bare.isEmpty ? "…" : ""
    return Suggestion(isClosed ? word : word + inside + mark, group: "word")
  }

  // MARK: Numbers and what fields hold

  var numbers: [Suggestion] {
    let isNumber = !word.isEmpty && word.utf8.count < 10 && word.allSatisfy(\.isASCII)
    if isNumber, Int(word) != nil { return [Suggestion(word, group: "number")] }
    return ["1", "2", "3", "5", "10", "20"].map { Suggestion($0, group: "number") }
  }

  func literals(_ field: String, _ noun: Noun?) -> [Suggestion] {
    let known = noun.flatMap {
      vocabulary?.values(of: field, on: $0, prefix: bare, limit: Completer.most)
    }
    let values = (known ?? []).map { suggestion in
      var suggestion = suggestion
      suggestion.text = Completer.literal(suggestion.text, after: word)
      return suggestion
    }
    return values.isEmpty ? numbers + [string("a value")].compactMap { $0 } : values
  }

  // MARK: What the language brings itself

  func fixedValues(_ kind: ValueKind) -> [Suggestion] {
    switch kind {
    case .year where isYearBegun, .period where isYearBegun: wholeYears
    case .year: laterYears
    case .setting: Setting.all.map { Suggestion($0.name, group: "setting") }
    case .maker: [Suggestion("me", group: "person")]
    case .newSet: [Suggestion("solo", group: "set")]
    case .newHandle: [Suggestion("text", group: "document")]
    case .helpTopic: HelpTopic.all.map { Suggestion($0.word, group: "help") }
    default: []
    }
  }

  /// The year that stands in the line, for a period may end in it, and the next.
  private var laterYears: [Suggestion] {
    let said = head.split { !$0.isASCII || !$0.isNumber }.last { $0.utf8.count == 4 }
      .flatMap { Int($0) }
    return (said.map { [$0, $0 + 1] } ?? [2000]).map { Suggestion(String($0), group: "year") }
  }

  private var isYearBegun: Bool {
    (1...3).contains(word.utf8.count) && Int(word).map { $0 > 0 } ?? false
  }

  /// `19` begins a year whether or not one occurs.
  private var wholeYears: [Suggestion] {
    ["0", "9"].map {
      Suggestion(word + String(repeating: $0, count: 4 - word.utf8.count), group: "year")
    }
  }
}
