import Foundation
import QuaereCore
import Testing

@testable import QuaereNotebook

/// `replay --accept` and `--step`.
struct AcceptTests {
  @Test func todaysAnswersAreKeptInASessionOfTheirOwn() throws {
    let desk = try Desk()
    for line in ["passages dated 1911", "flag 1.1", "why 1.1", "sentences naming Rodin"] {
      _ = desk.screen(line)
    }
    desk.rewrite("mill.md") {
      $0.replacing("It was rebuilt within a year.", with: "It stood in 1911.")
    }
    try desk.sit("ada", later: true)
    let (page, code) = try desk.notebook.accept([])
    #expect(code == 0)
    #expect(
      page
        == Page([
          .wrapped([.init("3 answers of today kept in sessions/2026-03-08-ada.md")], hanging: 0)
        ]))
    let file = try #require(
      SessionFile(text: desk.folder.text("sessions/2026-03-08-ada.md"), name: "x"))
    #expect(file.header.title == "2026-03-07-ada.md, asked again")
    #expect(
      file.entries.map(\.question) == [
        "passages dated 1911", "why mill:1.1", "sentences naming Rodin",
      ])
    #expect(file.entries[0].rows.count == 2)
    // What was accepted is the same from then on.
    let report = try desk.notebook.replayReport(["2026-03-08-ada"])
    #expect(report.exitCode == 0)
  }

  @Test func anotherPersonsSessionIsHisToAccept() throws {
    let desk = try Desk()
    _ = desk.screen("passages")
    try desk.sit("tom", later: false)
    #expect {
      try desk.notebook.accept([])
    } throws: {
      ($0 as? Diagnostic)?.code == "not-yours"
    }
  }

  @Test func stepByStepWithTheProse() throws {
    let desk = try Desk()
    _ = desk.screen("passages in 2")
    _ = desk.screen("why 1.1")
    let name = "sessions/2026-03-07-ada.md"
    desk.folder.write(
      desk.folder.text(name).replacing(
        "    [ada.2", with: "Two of them.\n\nBut why?\n\n    [ada.2"), to: name)
    try desk.sit("ada", later: false)
    var steps: [ReplayStep] = []
    try desk.notebook.replaySteps([]) {
      steps.append($0)
      return true
    }
    #expect(steps.map(\.entry.id) == ["ada.1", "ada.2"])
    #expect(steps.map(\.replay.outcome) == [.same, .same])
    #expect(steps[0].prose.contains("# Saturday 7 March 2026"))
    #expect(steps[1].prosePage.lines.count == 4)
    guard case .answer(let answer)? = steps[0].outcome, case .page(let page)? = steps[1].outcome
    else {
      Issue.record("no screens")
      return
    }
    #expect(answer.count == 1)
    #expect(!page.lines.isEmpty)
    var first: [String] = []
    try desk.notebook.replaySteps([]) {
      first.append($0.entry.id)
      return false
    }
    #expect(first == ["ada.1"])
  }
}
