import QuaereCore
import QuaereQuery

/// Patterns on texts that are in no index: the words of marks, searches and sessions.
struct RecordWords {
  private let patterns: [(pattern: TextPattern, marks: Marks?, expression: RegularExpression?)]
  private let stemmers: [Stemmer]

  /// - Throws: `SearchError.badPattern`.
  init(_ patterns: [TextPattern], _ forms: WordForms) throws(SearchError) {
    var made: [(TextPattern, Marks?, RegularExpression?)] = []
    for pattern in patterns {
      switch pattern {
      case .regex(let text): made.append((pattern, nil, try RegularExpression(text)))
      case .sequence(_, let marks): made.append((pattern, marks.isEmpty ? nil : Marks(marks), nil))
      case .near: made.append((pattern, nil, nil))
      }
    }
    self.patterns = made
    let needsStems = patterns.contains { pattern in
      pattern.forms.contains { if case .stem = $0 { true } else { false } }
    }
    // Which language a note is in nobody knows: any of the corpus will do.
    stemmers = needsStems ? forms.languages.all.compactMap { Stemmer(language: $0.code) } : []
  }

  /// - Throws: `SearchError.tooCostly`.
  func holds(_ text: String) throws(SearchError) -> Bool {
    var text = text
    let words = Words.ranges(in: text).map { text.slice(utf8: $0) }
    for (pattern, marks, expression) in patterns {
      switch pattern {
      case .regex:
        let found = text.withUTF8 { bytes in
          Result { () throws(SearchError) in try expression?.firstMatch(in: bytes) }
        }
        if try found.get() != nil { return true }
      case .near(let forms, let within):
        if isNear(words, forms, within) { return true }
      case .sequence(let forms, _):
        let places = words.indices.filter { first in
          first + forms.count <= words.count
            && forms.indices.allSatisfy { fits(words[first + $0], forms[$0]) }
        }
        // No number of a unit: the text is read anew for each pattern.
        if places.contains(where: { place in
          text.withUTF8 { marks?.stand(in: nil, $0, atWord: place) ?? true }
        }) {
          return true
        }
      }
    }
    return false
  }

  private func isNear(_ words: [String], _ forms: [WordForm], _ within: Int) -> Bool {
    let span = forms.count + within
    return words.indices.contains { first in
      let window = words[first..<min(words.count, first + span)]
      return forms.allSatisfy { form in
        window.count { fits($0, form) } >= forms.count { $0 == form }
      }
    }
  }

  private func fits(_ word: String, _ form: WordForm) -> Bool {
    let folded = Folding.fold(word)
    switch form {
    case .exact(let wanted): return folded == wanted
    case .stars(let stars): return WordForm.fits(folded, stars: stars)
    case .variant(let wanted):
      let distance = VariantSearch.distance(forLength: Folding.fold(wanted).unicodeScalars.count)
      return SpellingKey.agree(word, wanted)
        || Nearest.distance(folded, Folding.fold(wanted), limit: distance) <= distance
    case .stem(let wanted):
      return folded == Folding.fold(wanted)
        || stemmers.contains { $0.stem(word) == $0.stem(wanted) }
    }
  }
}
