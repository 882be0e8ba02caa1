import QuaereCore
import QuaereQuery

/// What a word was taken to mean, in words.
extension WordForms {
  /// At most so many spellings are named.
  private static let most = 6

  /// `Soljenitsine, Solzhenitsin`: the most frequent first, as most of their places write them; for
  /// each language where they differ.
  ///
  /// - Parameter hyphenated: other ways that were found, such as `co-operation`.
  func spellings(of form: WordForm, with hyphenated: [TextPattern] = []) -> String {
    let terms = terms(of: form)
    if terms.count == 1 {
      let apart = hyphenated.map { $0.forms.map(\.words).joined(separator: "-") }
      return listed(terms[0], nil, apart) + withoutStems(form, languages.all)
    }
    return zip(languages.all, terms).compactMap { language, terms in
      let words = listed(terms, language, [])
      let code = language.code.isEmpty ? "no language" : language.code
      return words == "none" ? nil : "\(words) (\(code))"
    }.joined(separator: "; ")
  }

  private func listed(
    _ terms: Terms, _ language: Languages.Language?, _ more: [String]
  ) -> String {
    let counted = terms.runs.joined().map { term in
      (term: term, count: language?.count(of: term, index) ?? index.frequency(ofTerm: term))
    }.filter { $0.count > 0 }.sorted { ($1.count, $0.term) < ($0.count, $1.term) }
    var words = counted.prefix(WordForms.most).map { index.usualSpelling(of: $0.term, scanner) }
    words += more.prefix(max(0, WordForms.most - words.count))
    let rest = counted.count + more.count - words.count
    if rest > 0 { words.append("\(rest) more") }
    return words.isEmpty ? "none" : words.joined(separator: ", ")
  }

  /// Where no document is in a language that Snowball knows.
  private func withoutStems(_ form: WordForm, _ languages: [Languages.Language]) -> String {
    guard case .stem = form, !languages.isEmpty,
      languages.allSatisfy({ Stemmer(language: $0.code) == nil })
    else { return "" }
    let codes = languages.map { $0.code.isEmpty ? "this language" : $0.code }
    return " (no endings known for \(codes.joined(separator: ", ")))"
  }
}
