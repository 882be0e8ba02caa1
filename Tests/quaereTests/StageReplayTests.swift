import Foundation
import QuaereCore
import QuaereNotebook
import QuaereQuery
import Testing

@testable import quaere

/// Answers of every stage are recorded, and are the same when they are asked again.
struct StageReplayTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private func notebook() throws -> TemporaryNotebook {
    try TemporaryNotebook(corpus: StageReplayTests.root + "/corpus")
  }

  private static let lines = [
    "sentences dated 1978 | timeline by day", "sentences | timeline", "sources | timeline",
    "dates in retelling dated 1921..1979 | gaps by year",
    "sentences naming Kropotkin | collocates within 5", "sentences | sample 5",
    "sentences containing strike* | context 1", "passages with no sources | text",
    "dates | table of section by year", "sentences | network | first 5",
    "passages | network of sources", "sentences | kwic strike* by right",
    "sentences with no sources | count by section", "mentions | table of name by document",
  ]

  @Test func everyStageReplays() throws {
    let temporary = try notebook()
    let asking = try temporary.open(as: "ada", session: "stages")
    for line in StageReplayTests.lines { _ = try asking.run(line) }
    let report = try temporary.open(as: "tom", keeping: .nothing).replayReport([])
    for entry in report.summaries.flatMap(\.entries) {
      #expect(entry.outcome == .same, "\(entry.question): \(entry.causes)")
    }
    #expect(report.exitCode == 0)
    #expect(report.summaries.map(\.entries.count) == [StageReplayTests.lines.count])
  }

  /// A draw that was given no seed is recorded with the one it got.
  @Test func aSampleIsRecordedWithItsSeed() throws {
    let temporary = try notebook()
    let asking = try temporary.open(as: "ada", session: "draws")
    guard case .answer(let answer) = try asking.run("sentences | sample 4 | timeline") else {
      return
    }
    let seed = try #require(answer.assumptions.first { $0.name == "seed" }?.value.plain)
    let file = try temporary.sessionText()
    #expect(file.contains("    ? sentences | sample 4 seed \(seed) | timeline\n"))
  }

  /// `#2` is the second line of a timeline, whichever row stands there.
  @Test func rowsOfATimelineCanBeNamed() throws {
    let asking = try notebook().open(as: "ada", session: "rows")
    guard
      case .answer(let answer) = try asking.run("sentences dated 1978 | timeline by day"),
      case .timeline(let timeline) = answer.shape
    else { return }
    for number in [1, 7, timeline.entries.count] {
      guard case .page(let page) = try asking.run("read #\(number)") else { return }
      let place = timeline.entries[number - 1].row.address.split(separator: ".").dropLast()
      #expect("\(page.lines)".contains(place.joined(separator: ".")), "\(number)")
    }
  }

  /// A frozen timeline is its rows.
  @Test func whatIsFrozenAreRows() throws {
    let temporary = try notebook()
    let asking = try temporary.open(as: "ada", session: "sets")
    _ = try asking.run("let autumn = sentences dated autumn 1978 | timeline by day")
    _ = try asking.run("freeze @autumn as autumn-kept")
    let kept = try asking.run("@autumn-kept")
    let live = try asking.run("@autumn | sort by place")
    guard case .answer(let frozen) = kept, case .answer(let rows) = live else { return }
    #expect(frozen.rows.map(\.address) == rows.rows.map(\.address))
    #expect(frozen.count > 3)
    guard case .answer(let named) = try asking.run("@autumn"), case .timeline = named.shape else {
      Issue.record("@autumn is no timeline")
      return
    }
  }

  @Test func networksAreExported() throws {
    let temporary = try notebook()
    let asking = try temporary.open(as: "ada", session: "graphs")
    _ = try asking.run("export sentences | network to \"who.graphml\"")
    _ = try asking.run("export sentences | network to \"who.gv\"")
    let graph = try String(contentsOfFile: temporary.folder + "/who.graphml", encoding: .utf8)
    #expect(graph.hasPrefix("<?xml") && graph.contains("<data key=\"label\">Kropotkin</data>"))
    let dot = try String(contentsOfFile: temporary.folder + "/who.gv", encoding: .utf8)
    #expect(dot.hasPrefix("graph {\n") && dot.contains(" [label=\"Kropotkin\"];\n"))
    let refused = #expect(throws: Diagnostic.self) {
      try asking.run("export sentences to \"all.graphml\"")
    }
    #expect(refused?.code == "wrong-format")
    #expect(!FileManager.default.fileExists(atPath: temporary.folder + "/all.graphml"))
  }
}

extension TemporaryNotebook {
  /// The one session file.
  fileprivate func sessionText() throws -> String {
    let sessions = folder + "/sessions"
    let file = try #require(try FileManager.default.contentsOfDirectory(atPath: sessions).first)
    return try String(contentsOfFile: sessions + "/" + file, encoding: .utf8)
  }
}
