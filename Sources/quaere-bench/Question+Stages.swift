/// Last stages over the rows of one word; of the peers CQP alone sorts concordances.
extension Question {
  static func ofStages(_ words: Vocabulary) -> [Question] {
    let a = words.middling[0]
    return [
      Question(
        "kwic sorted by right", "passages containing \(a) | kwic \(a) by right",
        PeerQuestion(.concordance, a).sorted(by: "right"), note: "CQP counts hits"),
      Question(
        "the same, common word", "passages | kwic \(words.common) by left",
        PeerQuestion(.concordance, words.common).sorted(by: "left"), note: "CQP counts hits"),
      Question("collocates", "passages containing \(a) | collocates"),
      Question("the same, common word", "passages containing \(words.common) | collocates"),
      Question("timeline", "sentences containing \(a) | timeline by year"),
      Question("gaps in time", "dates | gaps by year"),
      Question("who stands with whom", "sentences containing \(a) | network"),
      Question("sample", "sentences containing \(a) | sample 20 seed 7"),
    ]
  }
}
