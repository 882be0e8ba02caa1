import QuaereCore

/// Words as typed after `containing`, cut into words with their signs, and what stands between them.
struct TypedWords {
  struct Word: Equatable {
    enum Sign { case none, stars, variant, stem }
    /// As typed, without `~` and `+`; stars are kept.
    var text: String
    var sign: Sign
  }

  /// What cannot be read; the checker puts it into a sentence.
  enum Mistake: Error { case starWithoutLetters, twoSigns }

  private(set) var words: [Word] = []
  /// What stands before the first word, between each two, after the last: one more than `words`.
  private(set) var gaps = [""]

  private let scalars: [Unicode.Scalar]
  private var at = 0

  init(_ text: String) throws(Mistake) {
    scalars = Array(text.unicodeScalars)
    while at < scalars.count {
      if startsVariant {
        at += 1
        try add(.variant) { $0.isInWord || $0.isJoint }
      } else if isInWord || startsStars {
        try add(.none) { $0.isInWord || $0.isStar }
      } else if isStar {
        throw .starWithoutLetters
      } else {
        gaps[gaps.count - 1].unicodeScalars.append(scalars[at])
        at += 1
      }
    }
  }

  // MARK: What stands here

  private var isInWord: Bool { at < scalars.count && Words.isWordScalar(scalars[at]) }
  private var isStar: Bool { at < scalars.count && scalars[at] == "*" }

  private var isPlus: Bool {
    guard at < scalars.count, scalars[at] == "+" else { return false }
    return at + 1 == scalars.count
      || !(Words.isWordScalar(scalars[at + 1]) || scalars[at + 1] == "+")
  }

  /// A hyphen or apostrophe with a letter after it.
  private var isJoint: Bool {
    guard at + 1 < scalars.count, Words.isWordScalar(scalars[at + 1]) else { return false }
    return ["-", "'"].contains(Folding.fold(String(scalars[at])))
  }

  private var startsVariant: Bool {
    guard scalars[at] == "~", at + 1 < scalars.count else { return false }
    return scalars[at + 1].properties.isAlphabetic
  }

  private var startsStars: Bool {
    guard let next = scalars[at...].firstIndex(where: { $0 != "*" }), next > at else {
      return false
    }
    return Words.isWordScalar(scalars[next])
  }

  // MARK: Words

  private mutating func add(
    _ sign: Word.Sign, while goesOn: (TypedWords) -> Bool
  ) throws(Mistake) {
    let start = at
    while goesOn(self) { at += 1 }
    let text = scalars[start..<at]
    var word = Word(text: String(scalars: text), sign: sign)
    if text.contains("*") { word.sign = .stars }
    if isStar { throw .twoSigns }
    if isPlus {
      guard word.sign == .none else { throw .twoSigns }
      word.sign = .stem
      at += 1
    }
    // A lone soft hyphen is no word.
    guard !Words.folded(word.text).isEmpty else { return }
    words.append(word)
    gaps.append("")
  }
}
