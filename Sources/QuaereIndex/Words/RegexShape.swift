/// What a regular expression asks of the words of a text, as far as that can be told from its letters:
/// a necessary condition, for finding the few texts that need to be tried.
///
/// `\bun\w+ly\b` asks for a word `un*ly`; `\w+ly, (but|and) \w+ly` for `*ly`, `but` or `and`, and `*ly`
/// in a row.
struct RegexShape {
  /// Words in a row, folded, with stars.
  typealias Row = [String]

  /// A text with a match has all rows of at least one of these.
  let alternatives: [[Row]]
  /// True when a match lies in one word and depends on nothing around it.
  let fitsInWord: Bool

  /// Nil when nothing can be told.
  init?(_ pattern: String) {
    guard let reader = RegexReader.read(pattern) else { return nil }
    let all = reader.alternatives.map { RegexShape.rows(of: $0) }
    let isOneWord = all.allSatisfy { $0.count == 1 && $0[0].count == 1 }
    let isOnlyWord = reader.alternatives.joined().allSatisfy { $0 != .anything && $0 != .gap }
    fitsInWord = isOneWord && isOnlyWord && !reader.looksAround
    // A row of stars alone is in every text.
    let telling = all.map { rows in
      rows.filter { $0.contains { word in word.contains { $0 != "*" } } }
    }
    guard fitsInWord || telling.allSatisfy({ !$0.isEmpty }) else { return nil }
    alternatives = fitsInWord ? all : telling
  }

  /// The words between gaps, a new row behind whatever may hold other words.
  private static func rows(of parts: RegexReader.Sequence) -> [Row] {
    var rows: [Row] = [[]]
    var word = Word(atEdge: false)
    func end(atEdge: Bool) {
      if let text = word.ended(atEdge: atEdge) {
        rows[rows.count - 1].append(text)
      } else if word.mayBeNone {
        rows.append([])
      }
      word = Word(atEdge: atEdge)
    }
    for part in parts {
      switch part {
      case .letters(let letters): word.add(letters, isThere: true)
      case .inWord: word.add("*", isThere: true)
      case .maybeInWord: word.add("*", isThere: false)
      case .edge, .gap: end(atEdge: true)
      case .anything:
        end(atEdge: false)
        rows.append([])
      }
    }
    end(atEdge: false)
    return rows.filter { !$0.isEmpty }
  }

  /// A word being read.
  private struct Word {
    private var text: String
    /// Something of it is there in every match.
    private var isThere = false
    private var isBegun = false

    init(atEdge: Bool) { text = atEdge ? "" : "*" }

    /// It was asked for, but a match may do without.
    var mayBeNone: Bool { isBegun && !isThere }

    mutating func add(_ more: String, isThere: Bool) {
      if more != "*" || !text.hasSuffix("*") { text += more }
      self.isThere = self.isThere || isThere
      isBegun = true
    }

    func ended(atEdge: Bool) -> String? {
      guard isThere else { return nil }
      return atEdge || text.hasSuffix("*") ? text : text + "*"
    }
  }
}
