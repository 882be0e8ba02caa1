import Foundation

/// The figures in words, within 80 columns.
struct Report {
  private let width = 80

  func show(_ corpus: Corpus) {
    let name = URL(fileURLWithPath: corpus.folder).lastPathComponent
    print("\(name): \(corpus.files) files, \(megabytes(corpus.bytes))")
    print("")
    fact("read", took(corpus.reading), speed(corpus.bytes, corpus.reading.wall))
    fact(
      "index", took(corpus.indexing), speed(corpus.bytes, corpus.indexing.wall),
      "\(megabytes(corpus.indexBytes)), \(share(corpus.indexBytes, corpus.bytes))")
    fact(
      "peak memory", megabytes(corpus.peakMemory),
      "\(decimal(Double(corpus.peakMemory) / Double(max(1, corpus.indexBytes)), 2)) of the index")
    fact("open the index", milliseconds(corpus.opening.median))
  }

  /// The columns that take one in a hundred of the index and more, and what is left.
  func show(_ columns: [(column: String, bytes: Int)], of corpus: Corpus) {
    let large = columns.prefix { 100 * $0.bytes >= corpus.indexBytes }
    let rest = columns.dropFirst(large.count)
    let others = (column: "\(rest.count) others", bytes: rest.reduce(0) { $0 + $1.bytes })
    print("")
    for (column, bytes) in Array(large) + [others] {
      let part = 100 * Double(bytes) / Double(max(1, corpus.indexBytes))
      fact(
        column, megabytes(bytes), "\(decimal(part, 1)) % of the index", share(bytes, corpus.bytes))
    }
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

  func show(_ changes: Changes) {
    print("\(grouped(changes.documents)) documents, \(megabytes(changes.bytes))\n")
    fact("all are read", milliseconds(changes.first), Changes.line)
    for opening in changes.later {
      fact(
        opening.what, milliseconds(opening.time.median), "p95 \(milliseconds(opening.time.p95))",
        "\(milliseconds(opening.work.median)) of work")
    }
    print("")
  }

  func show(_ completing: Completing) {
    fact("a press of Tab, the first", milliseconds(completing.gathering), completing.line)
    fact(
      "a press of Tab, later", milliseconds(completing.keys.median),
      "p95 \(milliseconds(completing.keys.p95))", "most \(milliseconds(completing.keys.most))")
  }

  func show(_ record: Recording) {
    print(
      "\(grouped(Recording.marks)) marks on \(grouped(Recording.documents)) documents, opened\n")
    fact("without the marks", seconds(record.bare.median))
    fact("documents as they were", seconds(record.same.median))
    fact(
      "all documents edited", seconds(record.edited.median),
      "\(grouped(record.adrift)) marks adrift")
    print("\n\(grouped(Recording.entries)) entries, \(megabytes(record.bytes))\n")
    fact("read", seconds(record.reading.median), speed(record.bytes, record.reading.median))
    fact("folded", seconds(record.folding.median))
    fact(
      "one more entry", milliseconds(record.another.median),
      "p95 \(milliseconds(record.another.p95))")
  }

  /// The head of the table of sizes.
  func head(_ growth: Growth) {
    let names = ["text", "read", "index", "size", "peak", "open"]
    print("  " + names.map { right($0, 9) }.joined())
    print("  " + ["MB", "s", "s", "MB", "MB", "ms"].map { right($0, 9) }.joined())
    print("    then, in ms: " + growth.titles.joined(separator: " · "))
  }

  func show(_ size: Growth.Size) {
    let facts = [
      Double(size.bytes) / 1e6, size.reading.wall, size.indexing.wall,
      Double(size.indexBytes) / 1e6, Double(size.peakMemory) / 1e6,
    ]
    print(
      "  " + facts.map { right(decimal($0, $0 < 100 ? 2 : 0), 9) }.joined()
        + right(figure(size.opening.median), 9))
    let answers = size.answers.map { figure($0.time.median) }
    print("    " + answers.joined(separator: " · "))
  }

  func show(_ structure: Structure) {
    print(
      structure.counts.map { "\(grouped($0.count)) \($0.noun.rawValue)" }.joined(separator: ", "))
    print("")
    fact("read and indexed", seconds(structure.first), "with the marks")
    fact("opened", seconds(structure.opening.median))
    print("\n  warm, milliseconds" + right("rows", 47) + right("median", 8) + right("p95", 7))
    for answer in structure.answers {
      let figures = right(grouped(answer.count), 10) + right(figure(answer.time.median), 8)
      print("  " + padded(answer.line, 55) + figures + right(figure(answer.time.p95), 7))
    }
  }

  func show(_ peers: Peers, of corpus: Corpus) {
    for build in peers.builds {
      fact(
        "\(build.name), its index", seconds(build.seconds), speed(corpus.bytes, build.seconds),
        "\(megabytes(build.bytes)), \(share(build.bytes, corpus.bytes))")
    }
    if !peers.absent.isEmpty { fact("not here", peers.absent.joined(separator: ", ")) }
    if !peers.overburdened.isEmpty {
      fact("not of so much text", peers.overburdened.joined(separator: ", "))
    }
  }

  /// The head of the questions' table.
  func head(_ peers: [any Peer]) {
    print("")
    let names = peers.map { right($0.name, 8) }.joined()
    print("  warm, milliseconds         rows quaere    p95" + names + "  best/quaere")
  }

  func show(_ answer: Answered, peers: [any Peer]) {
    let question = answer.question
    var line = "  " + padded(question.title, 22) + right(grouped(answer.count), 9)
    line += right(figure(answer.ours.median), 7) + right(figure(answer.ours.p95), 7)
    for theirs in answer.theirs { line += right(theirs.map { figure($0.time.median) } ?? "", 8) }
    if let best = answer.best { line += right(ratio(best / answer.ours.median), 13) }
    while line.last == " " { line.removeLast() }
    print(line)
    let others = answer.otherCounts(peers).map { "\(grouped($0.count)) \($0.name)" }
    if !others.isEmpty {
      print("    \(question.note ?? "counted otherwise"): " + others.joined(separator: ", "))
    }
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
