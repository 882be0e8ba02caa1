import QuaereCore
import QuaereQuery
import Testing

@testable import QuaereNotebook

/// Entries that are added to a fold, some at a time, come to what all of them come to at once.
struct RecordFoldGrowthTests {
  @Test(arguments: 0..<40) func addingIsTheSameAsFoldingAnew(seed: Int) throws {
    var random = Seeded(seed)
    let script = try Script(random.script())
    let sessions = script.folder
    let parse: RecordFold.Parse = { try? Parser.parse($0) }
    var growing = RecordFold(me: "ada", parse: parse)
    var at = 0
    while at < sessions.entries.count {
      let end = min(sessions.entries.count, at + 1 + random.below(4))
      growing.add(sessions.entries[at..<end], of: sessions)
      at = end
      var whole = RecordFold(me: "ada", parse: parse)
      whole.add(sessions.entries[..<end], of: sessions)
      #expect(growing.record(of: sessions) == whole.record(of: sessions))
    }
    #expect(growing.record(of: sessions) == RecordFold.fold(sessions, me: "ada", parse: parse))
  }

  @Test(arguments: 0..<40) func leavingALineOutIsTheSameAsNeverHavingHadIt(seed: Int) throws {
    var random = Seeded(seed)
    let sessions = try Script(random.script()).folder
    let parse: RecordFold.Parse = { try? Parser.parse($0) }
    let gone = random.pick(sessions.entries)
    var all = RecordFold(me: "ada", parse: parse)
    all.add(sessions.entries[...], of: sessions)
    var less = RecordFold(me: "ada", parse: parse)
    less.add(sessions.entries.filter { $0.id != gone.id }[...], of: sessions)
    var without = all.without([gone.id])
    #expect(without.record(of: sessions).record.marks == less.record(of: sessions).record.marks)
    #expect(without.record(of: sessions).settings == less.record(of: sessions).settings)
  }
}

extension Seeded {
  /// Lines of two people, as `Script` takes them.
  fileprivate mutating func script() -> String {
    (0..<12 + below(20)).map { _ in "\(pick(["ada", "tom"])): \(recordLine())" }
      .joined(separator: "\n")
  }

  private mutating func recordLine() -> String {
    let place = "book:1.\(1 + below(3))"
    let mark = "\(pick(["ada", "tom"])).\(1 + below(12))"
    return switch below(16) {
    case 0, 1: "flag \(place) \"why\""
    case 2: "note \(mark) \"so\""
    case 3, 4: "confirm \(place) by my \"eyes\""
    case 5, 6: "dispute \(place) by my \"ears\""
    case 7: "resolve \(mark) as \(pick(["confirmed", "refuted"])) \"seen\""
    case 8: "\(pick(["reopen", "withdraw"])) \(mark)"
    case 9: "alias Vogel = \(pick(["Fogel", "Vogl", "Bird"]))"
    case 10: "apart Vogel and \(pick(["Fogel", "Vogl"]))"
    case 11: "undo \(mark)"
    case 12: "undo"
    case 13: "blind \(pick(["on", "off"]))"
    case 14: "transmogrify \(place)"
    default: pick(["set reach section", "let thin = passages in 2", "forget @thin", "passages"])
    }
  }
}
