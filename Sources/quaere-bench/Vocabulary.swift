import QuaereIndex

/// The words that the questions are asked with, chosen from the corpus by how often they occur, so
/// that the same questions can be put to any folder.
struct Vocabulary {
  /// The most frequent word, and the most frequent pair of the dozen most frequent.
  let common: String
  let pair: (String, String)
  /// A word that occurs a few times, and the words of its first place.
  let rare: String
  let rarePair: (String, String)
  /// Three words that occur about once in 5,000.
  let middling: [String]
  /// As many words as there are, up to a thousand, among them frequent ones.
  let thousand: [String]

  init(_ index: Index) {
    let words = Vocabulary.plainWords(index)
    let byFrequency = words.sorted { ($1.count, $0.term) < ($0.count, $1.term) }
    let top = byFrequency.prefix(12).map(\.term)
    func word(_ term: Int?) -> String { term.map { index.lexicon[$0] } ?? "quaere" }

    common = word(top.first)
    let best = Vocabulary.mostFrequentPair(of: top, index)
    pair = (word(best?.0), word(best?.1))

    let middle = index.lexicon.count / 2
    let seldom = words.filter {
      (3...8).contains($0.count) && index.lexicon.utf8($0.term).count > 5
    }
    let rareTerm = (seldom.first { $0.term >= middle } ?? seldom.last ?? byFrequency.last)?.term
    rare = word(rareTerm)
    rarePair = Vocabulary.neighbours(of: rareTerm, index) ?? (rare, rare)

    thousand = byFrequency.prefix(1000).map { index.lexicon[$0.term] }
    let wanted = max(3, index.tokens.count / 5000)
    middling = byFrequency.filter { index.lexicon.utf8($0.term).count > 4 }
      .sorted { (abs($0.count - wanted), $0.term) < (abs($1.count - wanted), $1.term) }
      .prefix(3).map { index.lexicon[$0.term] }
  }

  /// What the query language, or FTS5, would take for a word of its own.
  private static let reserved: Set<String> = [
    "and", "by", "in", "is", "near", "not", "of", "or", "that", "where", "with", "within",
  ]

  /// Words of the letters a to z: no tokeniser cuts them otherwise than ours.
  private static func plainWords(_ index: Index) -> [(term: Int, count: Int)] {
    (0..<index.lexicon.count).filter {
      index.lexicon.utf8($0).allSatisfy { (97...122).contains($0) }
        && !reserved.contains(index.lexicon[$0])
    }.map { ($0, index.frequency(ofTerm: $0)) }
  }

  private static func mostFrequentPair(of terms: [Int], _ index: Index) -> (Int, Int)? {
    let tokens = index.tokens
    let rank = Dictionary(uniqueKeysWithValues: terms.enumerated().map { (UInt32($1), $0) })
    var counts = [Int](repeating: 0, count: terms.count * terms.count)
    for term in terms {
      guard let first = rank[UInt32(term)] else { continue }
      index.forEachPosition(of: term) { position in
        if position + 1 < tokens.count, let second = rank[tokens[position + 1]] {
          counts[first * terms.count + second] += 1
        }
        return true
      }
    }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }) else { return nil }
    return (terms[best / terms.count], terms[best % terms.count])
  }

  private static func neighbours(of term: Int?, _ index: Index) -> (String, String)? {
    guard let term else { return nil }
    var found: (String, String)?
    index.forEachPosition(of: term) { position in
      if position > 0, index.block(ofToken: position - 1) == index.block(ofToken: position) {
        found = (index.lexicon[Int(index.tokens[position - 1])], index.lexicon[term])
      }
      return found == nil
    }
    return found
  }
}
