import QuaereCore

/// Words that people type where the language has another: `about Skobov` for `naming Skobov`.
enum Instead {
  /// What the language has in place of the words that begin at a token, and how many tokens go.
  static func of(_ tokens: ArraySlice<Token>) -> (words: String, count: Int)? {
    guard let first = tokens.first?.keyword else { return nil }
    let next = tokens.dropFirst().first
    if let words = ways[first] {
      guard next?.keyword == "by" else { return nil }
      return (words, 2)
    }
    if first == "without" { return isNoun(next) ? ("with no", 1) : ("not containing", 1) }
    if let words = single[first] { return (words, 1) }
    if naming.contains(first) { return (isName(next) ? "naming" : "containing", 1) }
    if let sense = dated[first], isDate(next) { return (sense, 1) }
    if placed.contains(first) { return ("in", 1) }
    return nil
  }

  /// Before `by`.
  private static let ways = [
    "sorted": "| sort by", "ordered": "| sort by", "order": "| sort by", "sorting": "| sort by",
    "grouped": "| group by", "written": "by", "authored": "by", "counted": "| count by",
  ]

  private static let single = [
    "contain": "containing", "contains": "containing", "including": "containing",
    "includes": "containing", "include": "containing", "saying": "containing",
    "says": "containing", "matching": "containing", "like": "containing",
    "cites": "citing", "cite": "citing", "quoting": "citing", "referencing": "citing",
    "having": "with", "have": "with", "has": "with", "lacking": "with no",
    "desc": "descending", "asc": "", "ascending": "", "but": "", "only": "",
    "limit": "| first", "top": "| first",
  ]

  private static let naming: Set<String> = [
    "about", "mentioning", "mention", "mentions", "regarding", "concerning", "involving", "named",
    "called", "discussing", "describing",
  ]

  private static let dated = [
    "from": "dated", "during": "dated", "on": "dated", "before": "dated before",
    "after": "dated after", "since": "dated since", "around": "dated", "year": "dated",
  ]

  private static let placed: Set<String> = ["of", "inside", "from", "at"]

  private static func isNoun(_ token: Token?) -> Bool {
    token?.keyword.flatMap { Noun(word: $0) } != nil
  }

  private static func isName(_ token: Token?) -> Bool {
    token?.text.first?.isUppercase ?? false
  }

  private static func isDate(_ token: Token?) -> Bool {
    switch token?.kind {
    case .number, .isoDate: return true
    default:
      let word = token?.keyword ?? ""
      return Keywords.months[word] != nil || Season(rawValue: word) != nil
        || (word.count == 5 && word.hasSuffix("s") && Int(word.dropLast()) != nil)
    }
  }

  // MARK: Numbers

  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// `two` as `2`.
  static func number(_ word: String?) -> Int? {
    word.flatMap { numbers.firstIndex(of: $0) }.map { $0 + 1 }
  }

  // MARK: Verbs

  /// What other programs call our commands.
  static let verbs = [
    "exit": "quit", "bye": "quit", "logout": "quit", "q": "quit", "man": "help", "ls": "documents",
    "cat": "read", "view": "read", "print": "read", "load": "open", "comment": "note",
    "annotate": "note", "mark": "flag", "define": "let", "rename": "alias", "merge": "alias",
    "verify": "confirm", "delete": "forget", "remove": "forget",
  ]
}
