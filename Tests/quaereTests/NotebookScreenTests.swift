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

  @Test func proofNamesTheEvidence() throws {
    let prompt = try notebook.open(as: "ada")
    _ = try prompt.run(
      "confirm 1.1.1 by hale p. 12 and my \"the mill book stops there, in the middle of a page\"")
    #expect(
      Typist.screen(try prompt.run("proof 1.1.1"), "proof 1.1.1") == """

          1.1  The mill burned in May 1911. Nobody was hurt.
             + ada.1  1.1.1

          1.1.1 has no footnote of its own (1 sentence).
          The next one is n1, at 1.2.1, 1 passage later.
          reach sentence     no note answers; it rests on nothing
          reach paragraph *  no note answers; it rests on nothing
          reach section      n1 for 1.1.1 to 1.2.1; it rests on valley, hale II
          mark  + ada.1  confirmed
          for      ada.1  confirmed  by hale p. 12 · my “the mill book stops there, in
                   the middle of a page”
          against  none
          open     none
          sought   0 in vain in this notebook

        """)
    let session = try String(
      contentsOfFile: notebook.folder + "/sessions/2026-03-07-ada.md", encoding: .utf8)
    #expect(session.contains("    ? proof mill:1.1.1\n    = put together; "))
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
