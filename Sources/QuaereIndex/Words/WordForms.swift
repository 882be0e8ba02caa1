import QuaereCore
import QuaereQuery

/// What words of patterns stand for in one library. Variants and stems are looked for once and kept,
/// since a question asks for them again to show its hits.
public final class WordForms {
  let index: Index
  /// For taking words from their texts.
  private(set) lazy var scanner = WordScanner()
  private(set) lazy var languages = Languages(index)
  private var variants: [String: Terms] = [:]
  private var stems: [String: [Terms]] = [:]

  public init(_ index: Index) { self.index = index }

  /// A pattern looked up: more than once where its stems differ by the language of the document.
  ///
  /// - Throws: `SearchError.badPattern`.
  func sought(_ pattern: TextPattern) throws(SearchError) -> [Sought] {
    if case .regex(let text) = pattern {
      return [Sought(kind: .regex(try RegularExpression(text)))]
    }
    let all = pattern.forms.map { terms(of: $0) }
    if all.allSatisfy({ $0.count == 1 }) {
      return [Sought(kind: kind(pattern, all.map { $0[0] }))]
    }
    return languages.all.indices.map { language in
      let terms = all.map { $0.count == 1 ? $0[0] : $0[language] }
      return Sought(kind: kind(pattern, terms), language: language)
    }
  }

  private func kind(_ pattern: TextPattern, _ terms: [Terms]) -> Sought.Kind {
    switch pattern {
    case .near(let forms, let within):
      .near(
        forms.indices.filter { place in !forms[..<place].contains(forms[place]) }.map { place in
          (terms[place], forms.count { $0 == forms[place] })
        }, within: within)
    case .sequence(_, let marks): .words(terms, marks: marks)
    case .regex: .words([], marks: [])
    }
  }

  /// The terms of a word: for each language where that makes a difference, else one entry.
  func terms(of form: WordForm) -> [Terms] {
    switch form {
    case .exact(let word): return [Terms(index.term(word))]
    case .stars(let pattern): return [index.terms(withStars: pattern)]
    case .variant(let word):
      if let known = variants[word] { return [known] }
      let found = VariantSearch(word, index, scanner).terms()
      variants[word] = found
      return [found]
    case .stem(let word):
      if let known = stems[word] { return known }
      let found = languages.all.map { StemSearch(word, $0, index, scanner).terms() }
      let same = found.dropFirst().allSatisfy { $0 == found.first }
      stems[word] = same ? Array(found.prefix(1)) : found
      return stems[word] ?? []
    }
  }
}
