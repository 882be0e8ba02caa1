import QuaereCore

/// Words of the fields of citations: each word that the label and the program both give to the
/// field counts once.
enum FieldScores {
  static func rows(_ read: ReadNotes, _ set: String, _ misses: Misses) -> [Row] {
    var scores: [GoldCitation.Field: HalvedScore] = [:]
    for (index, note) in read.notes.enumerated() {
      let half = Half(item: index)
      let pairs = read.pairs[index]
      for (gold, citation) in note.citations.enumerated() {
        let pair = pairs.first { $0.gold == gold }
        let found = pair.map { read.citations[index][$0.found] }
        for field in GoldCitation.Field.allCases {
          let wanted = words(field, citation.fields[field] ?? "")
          let words = found.map { FieldScores.words(field, of: $0) } ?? []
          let score = Score(words, wanted)
          scores[field, default: HalvedScore()][half] += score
          if score.right < max(score.found, score.wanted) {
            misses.add(
              "fields", half,
              "\(field.rawValue): found \(words) wanted \(wanted) in ‹\(note.text.slice(utf8: citation.range))›"
            )
          }
        }
      }
      let extra = read.citations[index].indices.filter { at in !pairs.contains { $0.found == at } }
      for field in GoldCitation.Field.allCases {
        let words = extra.flatMap { FieldScores.words(field, of: read.citations[index][$0]) }
        scores[field, default: HalvedScore()][half] += Score(words, [])
      }
    }
    let fields = GoldCitation.Field.allCases.compactMap { field in
      scores[field].flatMap { $0.whole.wanted > 0 ? (field, $0) : nil }
    }
    return fields.map { Row(measure: "field \($0.0.rawValue)", set: set, scores: $0.1) }
      + [
        Row(
          measure: "fields together", set: set, scores: fields.reduce(HalvedScore()) { $0 + $1.1 })
      ]
  }

  static func words(_ field: GoldCitation.Field, of citation: Citation) -> [String] {
    if citation.inferred.contains(field.rawValue) { return [] }
    switch field {
    case .author: return FieldWords.of(citation.authors.joined(separator: " "))
    case .title: return FieldWords.of(citation.title ?? "")
    case .container: return FieldWords.of(citation.container ?? "")
    case .volume: return FieldWords.of(citation.volume ?? "")
    case .issue: return FieldWords.of(citation.issue ?? "")
    case .date: return words(.date, citation.date ?? "")
    case .pages: return words(.pages, citation.pages ?? "")
    }
  }

  /// Of dates and pages the numbers only: `at p. 12` and `12` are one.
  static func words(_ field: GoldCitation.Field, _ text: String) -> [String] {
    let words = FieldWords.of(text)
    switch field {
    case .date: return years(words)
    case .pages, .volume, .issue:
      return words.filter { word in
        word.contains(where: \.isNumber) || word.allSatisfy { "ivxlc".contains($0) }
      }
    case .author, .title, .container: return words
    }
  }

  private static func years(_ words: [String]) -> [String] {
    words.enumerated().compactMap { index, word in
      if word.count == 4, word.allSatisfy(\.isNumber) { return word }
      // `1974/75`
      guard index > 0, word.count == 2, word.allSatisfy(\.isNumber), words[index - 1].count == 4
      else { return nil }
      return String(words[index - 1].prefix(2)) + word
    }
  }
}
