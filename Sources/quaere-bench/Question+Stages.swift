/// Last stages over the rows of one word; a full-text table has none of them.
extension Question {
  static func ofStages(_ words: Vocabulary) -> [Question] {
    let a = words.middling[0]
    let note = "not in the table"
    return [
      Question(
        "kwic sorted by what follows", "passages containing \(a) | kwic \(a) by right", count: nil,
        note: note),
      Question(
        "kwic sorted, common word", "passages | kwic \(words.common) by left", count: nil,
        note: note),
      Question("collocates", "passages containing \(a) | collocates", count: nil, note: note),
      Question(
        "collocates, common word", "passages containing \(words.common) | collocates", count: nil,
        note: note),
      Question(
        "timeline", "sentences containing \(a) | timeline by year", count: nil, note: note),
      Question("gaps in time", "dates | gaps by year", count: nil, note: note),
      Question(
        "who stands with whom", "sentences containing \(a) | network", count: nil, note: note),
      Question("sample", "sentences containing \(a) | sample 20 seed 7", count: nil, note: note),
    ]
  }
}
