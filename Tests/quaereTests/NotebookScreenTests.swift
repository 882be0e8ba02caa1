import QuaereCore
import QuaereNotebook
import Testing

@testable import quaere

/// Whole screens of commands on a notebook of three sentences and two works.
struct NotebookScreenTests {
  private let notebook: TemporaryNotebook

  init() throws {
    notebook = try TemporaryNotebook(documents: [
      "mill.md": """
      # The mill

      The mill burned in May 1911. Nobody was hurt.

      It was rebuilt within a year.[^1] The owner had died.

      [^1]: Anna Reed, *The Valley*, 1920; John Hale, *A History of the County and of its Rivers*, \
      volume II, 1931.
      """
    ])
  }

  @Test func whyCutsNothing() throws {
    let prompt = try notebook.open(as: "ada")
    #expect(
      Typist.screen(try prompt.run("why 1.1"), "why 1.1") == """

          1.1 has no footnote of its own (2 sentences).
          The next one is n1, at 1.2.1, 1 passage later.
          reach sentence     no note answers; it rests on nothing
          reach paragraph *  no note answers; it rests on nothing
          reach section      n1 for 1.1.1 to 1.2.1; it rests on valley, hale II

        """)
  }

  @Test func nobodyTakesBackTheLineOfAnother() throws {
    _ = try notebook.open(as: "ada").run("flag 1.1.1")
    let tom = try notebook.open(as: "tom")
    #expect {
      try tom.run("undo ada.1")
    } throws: {
      ($0 as? Diagnostic)?.message == "“ada.1” is ada's; only its maker takes it back"
    }
    #expect(tom.oddities.isEmpty)
    #expect(try notebook.open(as: "tom").oddities.isEmpty)
  }
}
