import QuaereCore

/// What differs between the words marked and the words that stand there now.
struct WordsDifference {
  var gone: [String] = []
  var new: [String] = []
  /// 2 × words in common / all words, from 0 to 1; signs count for nothing.
  var likeness = 0.0

  init(old: String, now: String) {
    let old = TextToken.tokens(of: old).map(\.key)
    let now = TextToken.tokens(of: now).map(\.key)
    let pairs = LongestCommon.pairs(old, now)
    let kept = (old: Set(pairs.map(\.0)), now: Set(pairs.map(\.1)))
    gone = old.indices.filter { !kept.old.contains($0) }.map { old[$0] }
    new = now.indices.filter { !kept.now.contains($0) }.map { now[$0] }
    let all = (old + now).count(where: WordsDifference.isWord)
    let common = pairs.count { WordsDifference.isWord(old[$0.0]) }
    likeness = all == 0 ? 0 : 2 * Double(common) / Double(all)
  }

  private static func isWord(_ token: String) -> Bool {
    token.unicodeScalars.first.map(Words.isWordScalar) ?? false
  }

  /// The same words, whatever was done to type and line ends.
  var isNone: Bool { gone.isEmpty && new.isEmpty }

  /// One sentence without its full stop.
  var words: String {
    let kind: String
    if has({ $0.first?.isNumber ?? false }) {
      kind = "a figure differs"
    } else if has({ WordsDifference.negations.contains(Folding.fold($0)) }) {
      kind = "a negation differs"
    } else if has({ $0.first?.isUppercase ?? false }) {
      kind = "a name differs"
    } else if has(WordsDifference.isWord) {
      kind = "the words differ"
    } else {
      kind = "the signs differ"
    }
    return ([kind] + [list("was", gone), list("now", new)].compactMap { $0 })
      .joined(separator: ", ")
  }

  private func has(_ test: (String) -> Bool) -> Bool {
    gone.contains(where: test) || new.contains(where: test)
  }

  private func list(_ label: String, _ words: [String]) -> String? {
    guard !words.isEmpty else { return nil }
    return "\(label) “\(words.prefix(6).joined(separator: " "))\(words.count > 6 ? " …" : "")”"
  }

  /// In the languages documents come in; `don't` is read as `don ' t`.
  private static let negations: Set<String> = [
    "not", "no", "never", "none", "nor", "neither", "without", "t", "cannot", "ne", "n", "pas",
    "jamais", "sans", "non", "aucun", "aucune", "nicht", "kein", "keine", "nie", "niemals", "ohne",
    "mai", "senza", "не", "ни", "нет", "никогда", "без",
  ]
}
