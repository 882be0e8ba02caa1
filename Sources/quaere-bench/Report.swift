import Foundation

/// The figures in words, within 80 columns.
struct Report {
  private let width = 80

  func show(_ corpus: Corpus) {
    print("\(corpus.folder): \(corpus.files) files, \(megabytes(corpus.bytes))")
    print("")
    fact("read", took(corpus.reading), speed(corpus.bytes, corpus.reading.wall))
    fact(
      "index", took(corpus.indexing), speed(corpus.bytes, corpus.indexing.wall),
      "\(megabytes(corpus.indexBytes)), \(share(corpus.indexBytes, corpus.bytes))")
    fact("peak memory", megabytes(corpus.peakMemory))
    fact("open the index", milliseconds(corpus.opening.median))
  }

  func show(_ start: ColdStart?, program: String, line: String) {
    guard let start else {
      fact("quaere -c", "no answer from \(program)")
      return
    }
    fact("quaere -c, the first", seconds(start.first), "reads, indexes, answers")
    fact(
      "quaere -c, later", milliseconds(start.later.median),
      "p95 \(milliseconds(start.later.p95))", line)
  }

  func show(peer time: Time, bytes: Int, of corpus: Corpus) {
    fact(
      "FTS5 table, from the index", took(time), speed(corpus.bytes, time.wall),
      "\(megabytes(bytes)), \(share(bytes, corpus.bytes))")
  }

  /// The head of the questions' table.
  func head() {
    print("")
    print("  warm, milliseconds                 rows   quaere      p95     FTS5  FTS5/quaere")
  }

  func show(_ answer: Answered) {
    let question = answer.question
    var line = "  " + padded(question.title, 27) + right(grouped(answer.count), 12)
    line += right(figure(answer.ours.median), 9) + right(figure(answer.ours.p95), 9)
    if let theirs = answer.theirs {
      line += right(figure(theirs.median), 9)
      line += right(ratio(theirs.median / answer.ours.median), 13)
    }
    print(line)
    let note = question.note ?? (answer.peerCount.isEmpty ? nil : "FTS5 counts otherwise")
    if let note { print("    \(note)\(answer.peerCount)") }
  }

  /// Reading, checking and planning of all questions: the middle one and the longest.
  func show(planning times: [(line: String, time: Latency)]) {
    let sorted = times.sorted { $0.time.median < $1.time.median }
    guard let last = sorted.last else { return }
    print("")
    fact("text to plan, the median", milliseconds(sorted[sorted.count / 2].time.median))
    fact(
      "text to plan, the longest", milliseconds(last.time.median),
      "\(grouped(last.line.count)) characters")
  }

  private func fact(_ name: String, _ values: String...) {
    print("  " + padded(name, 27) + values.joined(separator: "   "))
  }

  private func megabytes(_ bytes: Int) -> String { "\(decimal(Double(bytes) / 1e6, 1)) MB" }
  private func seconds(_ value: Double) -> String { "\(decimal(value, 2)) s" }
  private func took(_ time: Time) -> String {
    "\(seconds(time.wall)) (\(decimal(time.processor, 2)) of work)"
  }
  private func milliseconds(_ value: Double) -> String { "\(figure(value)) ms" }
  private func speed(_ bytes: Int, _ seconds: Double) -> String {
    "\(decimal(Double(bytes) / 1e6 / max(seconds, 1e-9), 1)) MB/s"
  }
  private func share(_ part: Int, _ whole: Int) -> String {
    "\(decimal(Double(part) / Double(max(whole, 1)), 2)) of the text"
  }

  /// Milliseconds with three digits that count.
  private func figure(_ seconds: Double) -> String {
    let value = seconds * 1000
    return decimal(value, value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0)
  }

  private func ratio(_ value: Double) -> String { decimal(value, value < 10 ? 2 : 0) }

  private func decimal(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }

  private func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    for at in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: at) }
    return String(digits)
  }

  private func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - text.count))
  }

  private func right(_ text: String, _ columns: Int) -> String {
    String(repeating: " ", count: max(1, columns - text.count)) + text
  }
}
