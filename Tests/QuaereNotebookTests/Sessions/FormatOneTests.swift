import Foundation
import QuaereCore
import Testing

@testable import QuaereNotebook

/// Sessions of format 1 as it was in the first version: they open for ever, and say what they said.
struct FormatOneTests {
  private static let fixtures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/sessions-1").path

  /// A copy, so that nothing is written beside the fixtures.
  private func notebook() throws -> (TemporaryFolder, Notebook) {
    let folder = try TemporaryFolder()
    for name in ["corpus", "scans", "sessions"] {
      try FileManager.default.copyItem(
        atPath: FormatOneTests.fixtures + "/" + name, toPath: folder.path + "/" + name)
    }
    let location = try NotebookLocation.find([folder.path], from: folder.path)
    return (folder, try Notebook(location: location, author: "ada", keeping: .nothing))
  }

  @Test func everyLineIsReadAndNothingIsOdd() throws {
    let (folder, notebook) = try notebook()
    defer { withExtendedLifetime(folder) {} }
    #expect(notebook.sessions.files.map { $0.entries.count } == [30, 5])
    #expect(notebook.oddities.map(\.description) == [])
    #expect(notebook.sessions.entries.filter(\.isEdited).isEmpty)
    #expect(notebook.sessions.entries.allSatisfy { $0.unknown.isEmpty })
  }

  @Test func theFileIsWrittenAsItWasRead() throws {
    let (folder, notebook) = try notebook()
    for file in notebook.sessions.files {
      #expect(file.text == folder.text("sessions/" + file.name))
    }
  }

  @Test func theMarksAreWhatTheyWere() throws {
    let (folder, notebook) = try notebook()
    defer { withExtendedLifetime(folder) {} }
    let record = notebook.folded.record
    #expect(
      record.marks.map { "\($0.id) \($0.kind) \($0.status) \($0.state)" } == [
        "ada.18 flag open anchored", "ada.19 note open anchored",
        "ada.20 confirmation withdrawn anchored", "ada.21 dispute disputed anchored",
        "ada.23 note open anchored", "tom.2 dispute disputed anchored", "tom.3 flag open anchored",
      ])
    #expect(record.aliases == [["Vogel", "Fogel"]])
    #expect(record.nameKinds == ["Lindau": .place])
    #expect(record.sourceOf == ["mill:n3.1": "valley"])
    #expect(record.derivations == [["hale", "valley"]])
    #expect(record.searches.map(\.found) == [nil, "letters:1.2"])
    #expect(notebook.folded.settings == ["reach": "section"])
    #expect(notebook.environment.names == ["solo", "tom/solo", "solo-then"])
  }

  @Test func askedAgainTheyGiveTheSame() throws {
    let (folder, notebook) = try notebook()
    defer { withExtendedLifetime(folder) {} }
    let report = try notebook.replayReport([])
    let changed = report.summaries.flatMap(\.entries).filter {
      ![.same, .asked].contains($0.outcome)
    }
    #expect(changed.map { "\($0.id) \($0.question) \($0.causes)" } == [])
    #expect(report.exitCode == 0)
  }
}
