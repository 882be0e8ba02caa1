/// What `containing` looks for. A literal is literal: nothing but the marks of `WordForm` stands for
/// anything other than itself.
public enum TextPattern: Hashable, Sendable {
  /// One word, or several in order, next to each other.
  ///
  /// - marks: what has to stand before the first word, between each two, and after the last, folded,
  ///   runs of white space as one space; nil where anything may (blanks, hyphens and apostrophes are
  ///   not compared). Empty when no mark counts.
  case sequence([WordForm], marks: [String?])
  /// The same words in any order with at most `within` words between the first and the last.
  case near([WordForm], within: Int)
  /// A regular expression (PCRE2) over the text of a passage, sentence or footnote, whatever the case.
  case regex(String)
}

/// One word of a pattern.
public enum WordForm: Hashable, Sendable {
  /// Folded. `art` is not in `party`.
  case exact(String)
  /// Folded, with stars: `strike*`, `*ism`, `str*ke`. A star is any letters, or none.
  case stars(String)
  /// `~Solzhenitsyn` as typed: the spellings that may be the same word.
  case variant(String)
  /// `strike+` as typed: the word in its other endings, in the language of each document.
  case stem(String)
}

extension TextPattern {
  public static func word(_ word: String) -> TextPattern { .sequence([.exact(word)], marks: []) }

  /// Words that begin so.
  public static func prefix(_ start: String) -> TextPattern {
    .sequence([.stars(start + "*")], marks: [])
  }

  public static func phrase(_ words: [String], lastIsPrefix: Bool = false) -> TextPattern {
    var forms = words.map { WordForm.exact($0) }
    if lastIsPrefix, let last = words.last { forms[forms.count - 1] = .stars(last + "*") }
    return .sequence(forms, marks: [])
  }

  public static func near(_ words: [String], within: Int) -> TextPattern {
    .near(words.map { .exact($0) }, within: within)
  }

  /// As it could be typed.
  public var words: String {
    switch self {
    case .sequence(let forms, let marks):
      forms.count == 1 && marks.isEmpty
        ? forms[0].words : TextPattern.joined(forms, marks).quoted
    case .near(let forms, let within):
      "\(TextPattern.joined(forms, []).quoted) within \(within)"
    case .regex(let pattern): "/\(pattern)/"
    }
  }

  private static func joined(_ forms: [WordForm], _ marks: [String?]) -> String {
    let gaps = marks.isEmpty ? [String?](repeating: nil, count: forms.count + 1) : marks
    var out = gaps[0] ?? ""
    for (place, form) in forms.enumerated() {
      out += form.words + (gaps[place + 1] ?? (place + 1 == forms.count ? "" : " "))
    }
    return out
  }

  public var isRegex: Bool { if case .regex = self { true } else { false } }

  /// The words looked for; none of an expression.
  public var forms: [WordForm] {
    switch self {
    case .sequence(let forms, _), .near(let forms, _): forms
    case .regex: []
    }
  }
}

extension WordForm {
  /// As it could be typed.
  public var words: String {
    switch self {
    case .exact(let word), .stars(let word): word
    case .variant(let word): "~" + word
    case .stem(let word): word + "+"
    }
  }

  /// True when a folded word fits a folded pattern with stars, both in UTF-8.
  public static func fits(
    _ word: UnsafeBufferPointer<UInt8>, stars: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var (at, place) = (0, 0)
    // After a star: where the pattern goes on, and how far the star reaches.
    var retry: (place: Int, at: Int)?
    while at < word.count {
      if place < stars.count, stars[place] == 0x2A {
        place += 1
        retry = (place, at)
      } else if place < stars.count, stars[place] == word[at] {
        at += 1
        place += 1
      } else if let last = retry {
        retry = (last.place, last.at + 1)
        (at, place) = (last.at + 1, last.place)
      } else {
        return false
      }
    }
    return stars[place...].allSatisfy { $0 == 0x2A }
  }

  public static func fits(_ word: String, stars: String) -> Bool {
    var (word, stars) = (word, stars)
    return word.withUTF8 { word in stars.withUTF8 { fits(word, stars: $0) } }
  }
}
