import Foundation
import QuaereCore
import QuaereNotebook

/// Questions about what hangs on what, asked of a notebook made from a seed: 2,000 documents with
/// 100,000 notes, 300,000 citations, a million dates and two million mentions, and 100,000 marks.
struct Structure {
  /// Nouns and how many there are.
  let counts: [(noun: Noun, count: Int)]
  /// Reading and indexing, with the marks; and opening what is there.
  let first: Double
  let opening: Latency
  let answers: [(line: String, count: Int, time: Latency)]

  /// - Parameters:
  ///   - documents: 2,000 for the sizes above.
  ///   - folder: where the notebook is made, if it is not there yet.
  ///   - only: what the questions asked have in them.
  init(documents: Int, folder: String, only: String) throws {
    let folder = folder + "/structure"
    if !FileManager.default.fileExists(atPath: folder) { try Structure.make(documents, folder) }
    let open = {
      try Notebook(location: NotebookLocation.find([folder], from: folder), author: "ada")
    }
    let (notebook, first) = try Measure.seconds(open)
    self.first = first
    opening = try Measure.latency(budget: 5, least: 3) { _ = try open() }
    let nouns: [Noun] = [.documents, .sentences, .footnotes, .citations, .dates, .mentions, .marks]
    counts = try nouns.map { ($0, try Structure.ask("\($0.rawValue) | count", notebook)) }
    let questions = Structure.questions.filter { only.isEmpty || $0.contains(only) }
    answers = try questions.map { line in
      let count = try Structure.ask(line, notebook)
      let time = try Measure.latency { _ = try Structure.ask(line, notebook) }
      return (line, count, time)
    }
  }

  private static func ask(_ line: String, _ notebook: Notebook) throws -> Int {
    try notebook.run(line, limit: Question.screen).answer?.count ?? 0
  }

  private static func make(_ documents: Int, _ folder: String) throws {
    var dice = Dice(1)
    var left = documents
    // Some documents a day, so that no session is larger than what a person might keep.
    for day in 0..<100 {
      let count = left / (100 - day)
      left -= count
      let today = (0..<count).map { DenseDocument(documents - left - count + $0, &dice) }
      for document in today {
        try Recording.write(document.text, to: "\(folder)/corpus/\(document.handle).md")
      }
      try Recording.write(
        session(on: today, day: day, &dice), to: "\(folder)/sessions/\(Recording.date(day))-ada.md")
    }
  }

  /// A mark on each passage that has no note.
  private static func session(
    on documents: [DenseDocument], day: Int, _ dice: inout Dice
  ) -> String {
    var session = MadeEntries(
      author: "ada", day: Recording.date(day), corpus: [], after: day * 100_000)
    for document in documents {
      for passage in document.plain { session.flag(passage.place, of: passage.text, &dice) }
    }
    return session.text
  }
}
