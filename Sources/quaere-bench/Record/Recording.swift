import Foundation
import QuaereNotebook
import QuaereQuery

/// What the record costs, on notebooks made from a seed: marks found again in documents that were
/// edited, and many entries folded.
struct Recording {
  static let documents = 1000
  static let marks = 10_000
  static let entries = 100_000

  /// Nothing recorded: the same documents opened with their index there.
  let bare: Latency
  /// With the marks, on documents as they were and after all were edited.
  let same: Latency
  let edited: Latency
  /// How many marks are adrift then.
  let adrift: Int

  let bytes: Int
  /// Session files to entries, and entries to the record.
  let reading: Latency
  let folding: Latency
  /// One more line that marks something: answered, on the disk, and in the record.
  let another: Latency

  init(scratch: String) throws {
    let scratch = scratch + "/record"
    var dice = Dice(1)
    let documents = (1...Recording.documents).map { MadeDocument($0, &dice) }
    for document in documents {
      try Recording.write(document.text, to: "\(scratch)/corpus/\(document.handle).md")
    }
    bare = try Recording.opening(scratch)
    try Recording.writeMarks(on: documents, to: scratch, &dice)
    same = try Recording.opening(scratch)
    for document in documents {
      try Recording.write(
        document.edited(&dice).text, to: "\(scratch)/corpus/\(document.handle).md")
    }
    edited = try Recording.opening(scratch)
    adrift = try Recording.adrift(scratch)

    let long = scratch + "/long"
    bytes = try Recording.writeEntries(on: Array(documents.prefix(20)), to: long, &dice)
    reading = Recording.few { _ = SessionFolder(folder: long + "/sessions") }
    let sessions = SessionFolder(folder: long + "/sessions")
    folding = Recording.few {
      _ = RecordFold.fold(
        sessions, me: "ada", parse: { try? Parser.parse($0, environment: NoNames()) })
    }
    another = try Recording.another(long)
  }

  /// The first opening reads the documents and is not counted.
  private static func opening(_ folder: String) throws -> Latency {
    try Measure.latency(budget: 2, least: 5) { _ = try open(folder) }
  }

  private static func few(_ work: () -> Void) -> Latency {
    Measure.latency(budget: 3, least: 5, work)
  }

  private static func open(_ folder: String) throws -> Notebook {
    try Notebook(location: NotebookLocation.find([folder], from: folder), author: "ada")
  }

  private static func adrift(_ folder: String) throws -> Int {
    let outcome = try open(folder).run("marks that are adrift", limit: 1)
    guard case .answer(let answer) = outcome else { return 0 }
    return answer.count
  }

  private static func another(_ folder: String) throws -> Latency {
    let notebook = try open(folder)
    var number = 0
    return try Measure.latency(budget: 2, least: 20) {
      number += 1
      _ = try notebook.run("flag d0001:1.\(number % 9 + 1) \"once more, \(number)\"")
    }
  }
}
