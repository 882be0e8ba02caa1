import QuaereCore

/// The words of a language that have the stem of a given one.
///
/// The lexicon is folded, and the rules of most languages go by accents (`arrêté` loses its ending,
/// `arrete` another), so words are taken as some of their places write them.
struct StemSearch {
  private let typed: String
  private let language: Languages.Language
  private let index: Index
  private let scanner: WordScanner
  private let stemmer: Stemmer?

  init(_ typed: String, _ language: Languages.Language, _ index: Index, _ scanner: WordScanner) {
    self.typed = typed
    self.language = language
    self.index = index
    self.scanner = scanner
    stemmer = Stemmer(language: language.code)
  }

  /// The word alone where its language has no stems.
  func terms() -> Terms {
    let folded = Folding.fold(typed)
    let own = index.term(folded)
    guard let stemmer else { return Terms(own) }
    var wanted: Set<String> = [stemmer.stem(typed)]
    if let own { for form in written(own) { wanted.insert(stemmer.stem(form)) } }
    var found: [UInt32] = own.map { [UInt32($0)] } ?? []
    for run in candidates(wanted) {
      for term in run where written(term).contains(where: { wanted.contains(stemmer.stem($0)) }) {
        found.append(UInt32(term))
      }
    }
    return Terms(found)
  }

  /// Words that may have the stem: an ending takes up to three letters of the stem itself along
  /// (`dying` for `die`). Some languages change the beginning of a word; there every word may.
  private func candidates(_ stems: Set<String>) -> [Range<Int>] {
    if StemSearch.changesBeginnings.contains(language.code) { return [0..<index.lexicon.count] }
    let heads = Set(stems.map { String($0.prefix(max(1, $0.count - 3))) })
    // Of two heads one may begin with the other; `Terms` takes each id once.
    return heads.map { index.terms(withPrefix: $0) }
  }

  private static let changesBeginnings: Set<String> = [
    "ar", "ga", "hi", "id", "ne", "sr", "ta", "yi",
  ]

  /// How a term is written in documents of the language.
  private func written(_ term: Int) -> Set<String> {
    let places = language.places(of: term, index, limit: 4)
    // English does without accents.
    if language.code == "en" { return places.isEmpty ? [] : [index.lexicon[term]] }
    return Set(places.compactMap { index.written(at: $0, scanner) })
  }
}
