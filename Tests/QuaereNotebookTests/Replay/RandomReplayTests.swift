import Foundation
import QuaereCore
import Testing

@testable import QuaereNotebook

/// Whatever was asked and done, by however many people: asked again at once, or on another day by
/// somebody else, every answer is the same.
struct RandomReplayTests {
  @Test(arguments: 0..<10)
  func whatWasRecordedIsTheSame(seed: Int) throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    var random = Seeded(seed)
    var taken = 0
    for _ in 0..<30 {
      if random.chance(10) { try desk.sit(random.pick(["ada", "tom"]), later: random.chance(50)) }
      let line = random.line()
      if !desk.screen(line).hasPrefix("(") { taken += 1 }
    }
    #expect(taken >= 10)
    try expectSame(desk, "at once")
    try desk.sit("eve", later: true)
    try expectSame(desk, "later")
    // Names that one line joins and another parts are reported, and are no fault of the record.
    #expect(desk.notebook.oddities.allSatisfy { $0.code == "alias-against-apart" })
  }

  private func expectSame(_ desk: Desk, _ moment: Comment) throws {
    let report = try desk.notebook.replayReport([])
    let changed = report.summaries.flatMap { session in
      session.entries.filter { $0.outcome != .same }.map {
        "\($0.id) \($0.question): \($0.outcome) \($0.causes)"
      }
    }
    #expect(changed == [], moment)
    #expect(report.exitCode == 0, moment)
    #expect(report.summaries.flatMap(\.entries).isEmpty == false, moment)
  }
}

extension Seeded {
  /// A line for the notebook of the mill and the river; most are taken.
  mutating func line() -> String {
    chance(55) ? question() : command()
  }

  private mutating func question() -> String {
    let noun = pick([
      "passages", "sentences", "sections", "documents", "footnotes", "citations", "sources",
      "authors", "voices", "names", "people", "places", "spellings", "mentions", "dates", "figures",
      "marks", "flags", "notes", "confirmations", "disputes", "evidence", "searches", "changes",
      "dismissals", "sessions", "@thin", "@kept", "passages in @thin", "pairs of sentences",
    ])
    let clause = pick([
      "", "", "in mill", "naming Rodin", "naming Yurkov or Iourkov", "dated 1911", "undated",
      "with no sources", "with exactly 1 source", "with at least 2 spellings", "by me", "by tom",
      "that are open", "that are contested", "that are inferred", "that are marked",
      "with no marks",
      "made today", "made since yesterday", "made since last session", "citing valley",
      "containing r*", "where author = ada", "(naming Rodin or dated 1911)", "not in river",
      "sharing at least 1 name",
    ])
    let stage = pick([
      "", "", "", "| count", "| count by document", "| group by section", "| first 2",
      "| their people", "| their marks", "| sort by made descending", "| kwic r*", "| last 1",
      "| timeline by month", "| gaps by year", "| sample 2", "| context 1", "| text", "| network",
      "| collocates within 3", "| table", "| keep naming Rodin",
    ])
    return [noun, clause, stage].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private mutating func command() -> String {
    switch below(30) {
    case 0, 1: return "flag \(place()) \(pick(["", "\"why?\"", "to complete", "to discover"]))"
    case 2: return "note \(place()) \"a note\""
    case 3, 4: return "confirm \(place()) by \(evidence())"
    case 5, 6: return "dispute \(place()) by \(evidence()) and \(evidence())"
    case 7: return "resolve \(mark()) as \(pick(["confirmed", "refuted"])) \"seen\""
    case 8: return pick(["reopen", "withdraw"]) + " " + mark()
    case 9: return "alias Rodin = " + pick(["Baker", "Yurkov", "Rodine"])
    case 10: return "apart " + pick(["Yurkov and Iourkov", "Rodin and Rodine"])
    case 11: return "name \(pick(["Rodin", "Vologda"])) is \(pick(["person", "place", "group"]))"
    case 12: return "source mill:n3.1 is " + pick(["valley", "hale"])
    case 13: return "derive hale from valley"
    case 14: return "sought Rodin in \"parish book\" found " + pick(["nothing", evidence()])
    case 15: return "let thin = passages \(pick(["with no sources", "dated 1911", "naming Rodin"]))"
    case 16: return "freeze @thin as kept"
    case 17: return "forget \(pick(["@thin", "@kept"]))"
    case 18: return "set reach \(pick(["sentence", "paragraph", "section"]))"
    case 19: return pick(["undo", "undo \(mark())"])
    case 20: return pick(["why \(place())", "trace mill:n2", "without Reed", "proof \(place())"])
    case 21: return "dismiss #1 \"not this\""
    case 22: return "dismiss \(pick(["Rodin", "mill:1.1"])) from @thin \"not this\""
    case 23: return "reattach \(mark()) to \(place())"
    case 24: return "date mill:1.1.1 \"May 1911\" is \(pick(["June 1911", "1912"]))"
    case 25: return pick(["compare @thin with @kept", "agreement", "blind on", "blind off"])
    case 26: return "\(pick(["flag", "note"])) \(pick(["Rodin", "valley", "#1", mark()])) \"?\""
    case 27: return pick(["set autumn Oct-Dec", "set carry-year off", "set carry-year on"])
    case 28: return "export marks to \"\(below(10_000)).csv\""
    default: return pick(["flag #1", "why #1", "read #1", "more", "check", "next"])
    }
  }

  private mutating func place() -> String {
    pick([
      "mill:1.1", "mill:1.1.2", "mill:1.2", "mill:2.1.1-2", "mill:n2", "river:1.1", "river:1.1.1",
    ])
  }

  private mutating func evidence() -> String {
    pick([place(), "valley p. 3", "hale", "my \"I was there\"", "url \"https://example.org\""])
  }

  private mutating func mark() -> String { pick(["ada.", "tom."]) + "\(1 + below(20))" }
}
