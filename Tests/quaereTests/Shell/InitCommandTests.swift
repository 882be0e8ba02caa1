import PTYDriver
import Testing

/// `quaere init`.
struct InitCommandTests {
  @Test func aFolderOfDocumentsBecomesANotebook() throws {
    let notebook = try ScratchNotebook(["letters.md": ScratchNotebook.letters])
    let result = try notebook.run("init")
    #expect(result.code == 0)
    #expect(
      result.output == """
          1 document in this folder, left as they are                          documents

          made  sessions/       where questions, answers and marks are kept
          made  .quaere/        the index, made anew whenever it is missing
          made  .gitattributes  git joins what two people added to a session
          made  .gitignore      git leaves the index out

          Open it with quaere \(notebook.folder).

        """)
    #expect(notebook.read(".gitattributes") == "sessions/*.md merge=union\n")
    #expect(notebook.read(".gitignore") == ".quaere/\n")
    #expect(notebook.read("letters.md") == ScratchNotebook.letters)
    // Found from a folder below.
    let below = try notebook.shell("mkdir sub && cd sub && $Q -c 'passages | count'")
    #expect(below.output.contains("4 passages"))
  }

  @Test func whatIsThereIsLeftAlone() throws {
    let notebook = try ScratchNotebook([
      "corpus/letters.md": ScratchNotebook.letters, ".gitignore": "*.bak\n",
      ".gitattributes": "sessions/*.md merge=union\n", "sessions/notes.md": "mine\n",
    ])
    let result = try notebook.run("init")
    #expect(result.output.contains("1 document in corpus/, left as they are"))
    #expect(result.output.contains("there  sessions/"))
    #expect(result.output.contains("there  .gitattributes"))
    #expect(result.output.contains("left   .gitignore      add this line to it: .quaere/"))
    #expect(notebook.read(".gitignore") == "*.bak\n")
    #expect(notebook.read("sessions/notes.md") == "mine\n")
  }

  @Test func aFolderThatIsNotThereIsNotMade() throws {
    let notebook = try ScratchNotebook([:])
    let result = try notebook.run("init", "nowhere")
    #expect(result.code == 2)
    #expect(result.errors.contains("there is no folder “nowhere”"))
    #expect(notebook.names(in: ".") == [])
  }

  @Test func anEmptyFolderIsTakenToo() throws {
    let notebook = try ScratchNotebook([:])
    #expect(try notebook.run("init").output.contains("No document yet; put some into this folder"))
  }
}
