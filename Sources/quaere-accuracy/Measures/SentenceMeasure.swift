import QuaereCore
import QuaereReading

/// Ends of sentences, on passages of our own made of what is hard.
enum SentenceMeasure: Measure {
  static func rows(in folder: String, _ misses: Misses) -> [Row] {
    SentenceFixtures.all.map { language, passages in
      var score = HalvedScore()
      for (index, sentences) in passages.enumerated() {
        let half = Half(item: index)
        let found = Set(read(sentences.joined(separator: " "), language))
        let wanted = Set(ends(sentences))
        score[half] += Score(
          right: found.intersection(wanted).count, found: found.count, wanted: wanted.count)
        if found != wanted { misses.add("sentences", .tuned, sentences.joined(separator: " ⏎ ") + " \(found.subtracting(wanted)) \(wanted.subtracting(found))") }
      }
      return Row(measure: "sentence ends", set: "own, \(language)", scores: score)
    }
  }

  private static func ends(_ sentences: [String]) -> [Int] {
    var at = 0
    return sentences.map { sentence in
      at += sentence.utf8.count + 1
      return at - 1
    }
  }

  private static func read(_ text: String, _ language: String) -> [Int] {
    var document = Document(
      handle: "s", path: "s", sha256: "", byteCount: 0, metadata: Metadata(language: language),
      sections: [Section(title: "", level: 0, passages: 0..<1)],
      passages: [Passage(kind: .paragraph, block: TextBlock(text: text), section: 0)])
    SentencePass.run(&document)
    return document.sentences.map(\.range.upperBound)
  }
}
