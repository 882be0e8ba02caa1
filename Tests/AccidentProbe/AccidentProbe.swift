import Foundation
import QuaereCore
import QuaereIndex
import QuaereNotebook
import QuaereReading

/// Writes sessions and indexes, and ends at a given point of it as if the power were lost.
///
/// `AccidentProbe append|title|torn|index FOLDER POINT`: every call that changes a file has a point
/// before it and one after it, and a write has one at its half. At point POINT the program kills
/// itself with SIGKILL; where it comes through, it prints how many points there are.
///
/// `AccidentProbe many FOLDER NAME COUNT`: appends so many entries, as fast as it can.
@main
struct AccidentProbe {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 3, let number = Int(arguments.last ?? "") else { exit(64) }
    let folder = arguments[2]
    if arguments[1] == "many" { return try many(folder, arguments[3], number) }
    let power = Power(lostAt: number)
    switch arguments[1] {
    case "append": try journal(folder, power.calls).record(second)
    case "title": try journal(folder, power.calls).save(as: "A name", on: noon)
    case "torn": _ = try journal(folder, power.calls).newlyTorn()
    case "index": try index(folder, power.calls)
    default: exit(64)
    }
    print(power.points)
  }

  static let noon = Date(timeIntervalSince1970: 1_772_884_931)
  static let second = EntryDraft(question: "note book:1.1 \"second\"", summary: "noted")

  private static func journal(_ folder: String, _ calls: SystemCalls) -> Journal {
    Journal(folder: folder, author: "ada", zone: .gmt, calls: calls, clock: { noon })
  }

  private static func index(_ folder: String, _ calls: SystemCalls) throws {
    try IndexBuilder.write(
      Reader.read(folder: folder), fingerprints: [], readingVersion: 1, to: folder + "/index",
      calls: calls)
  }

  private static func many(_ folder: String, _ name: String, _ count: Int) throws {
    // Interleaving is asked about, not the disk.
    let journal = journal(folder, SystemCalls(sync: { _ in 0 }))
    for number in 0..<count {
      try journal.record(EntryDraft(question: "\(name) \(number)\nmore", summary: "kept"))
    }
  }
}
