import Foundation
import QuaereIndex

/// The same corpus at several sizes: what building and asking cost as it grows.
struct Growth {
  struct Size {
    let bytes: Int
    let files: Int
    let reading: Time
    let indexing: Time
    let indexBytes: Int
    let peakMemory: Int
    let opening: Latency
    /// In the order of `titles`.
    let answers: [(count: Int, time: Latency)]
  }

  let titles: [String]
  private(set) var sizes: [Size] = []

  /// - Parameters:
  ///   - megabytes: the sizes, ascending.
  ///   - folder: texts that the larger ones are made from.
  ///   - report: told of each size when it is measured.
  init(
    megabytes: [Int], of folder: String, scratch: String, report: (Size, Growth) -> Void
  ) throws {
    let source = try Corpus(folder: folder, scratch: scratch)
    // The words of the whole, for all sizes.
    let questions = Growth.questions(Vocabulary(source.index))
    titles = questions.map(\.title)
    for size in megabytes {
      let made = scratch + "/\(size)"
      try Shuffled.write(source.index, bytes: size * 1_000_000, to: made)
      let size = try Growth.measure(made, scratch, questions)
      try FileManager.default.removeItem(atPath: made)
      report(size, self)
      sizes.append(size)
    }
  }

  private static func measure(
    _ folder: String, _ scratch: String, _ questions: [Question]
  ) throws -> Size {
    let corpus = try Corpus(folder: folder, scratch: scratch)
    let asking = Asking(corpus.index)
    return Size(
      bytes: corpus.bytes, files: corpus.files, reading: corpus.reading,
      indexing: corpus.indexing, indexBytes: corpus.indexBytes, peakMemory: corpus.peakMemory,
      opening: corpus.opening,
      answers: try questions.map { question in
        let count = try asking.ask(question.line)
        return (count, try Measure.latency { _ = try asking.ask(question.line) })
      })
  }

  private static func questions(_ words: Vocabulary) -> [Question] {
    let wanted = [
      "rare word", "common word", "common phrase", "near", "two words, one not", "prefix",
      "100 lines of kwic", "in sections with", "collocates",
    ]
    let all = Question.all(words)
    return wanted.compactMap { title in all.first { $0.title == title } }
  }

  /// Building, and asking.
  var plots: (building: LinePlot, asking: LinePlot) {
    let megabytes = sizes.map { Double($0.bytes) / 1e6 }
    let building = LinePlot(
      title: "seconds, and MB, by the size of the text", sizes: megabytes,
      lines: [
        ("reading, seconds", sizes.map(\.reading.wall)),
        ("indexing, seconds", sizes.map(\.indexing.wall)),
        ("index, MB", sizes.map { Double($0.indexBytes) / 1e6 }),
        ("peak memory, MB", sizes.map { Double($0.peakMemory) / 1e6 }),
      ])
    let asking = LinePlot(
      title: "milliseconds a question, by the size of the text", sizes: megabytes,
      lines: titles.enumerated().map { number, title in
        (title, sizes.map { $0.answers[number].time.median * 1000 })
      })
    return (building, asking)
  }
}
