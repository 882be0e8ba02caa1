import Glibc
import PTYDriver
import Testing

/// Names in a folder that lead to no file of text, and a file of one endless line.
struct BadFileTests {
  private static let good = "# Good\n\nAnna Keller stayed.\n"

  @Test func namesThatAreNoFiles() throws {
    let notebook = try ScratchNotebook(["corpus/good.md": Self.good])
    for (path, target) in [("loop.md", "loop.md"), ("gone.md", "nowhere.md"), ("self", ".")] {
      #expect(symlink(target, notebook.path("corpus/\(path)")) == 0)
    }
    #expect(mkfifo(notebook.path("corpus/pipe.md"), 0o600) == 0)
    #expect(mkdir(notebook.path("corpus/folder.md"), 0o700) == 0)
    let check = try notebook.run("check")
    #expect(check.code == 1)
    #expect(
      check.output == """
          corpus/gone.md  it cannot be opened: nothing is there
          corpus/loop.md  it cannot be opened: the link leads back to itself

          2 doubts

        """)
    let pipe = try notebook.run("corpus/pipe.md", "-c", "passages")
    #expect(pipe.code == 2)
    #expect(pipe.errors == "  corpus/pipe.md: it is a pipe, not a file of text.\n")
  }

  @Test(.enabled(if: Machine.asNobody != nil)) func aFolderThatMayNotBeOpened() throws {
    let notebook = try ScratchNotebook(["corpus/good.md": Self.good, "corpus/shut/a.md": "A.\n"])
    _ = try Program(["/bin/chmod", "a-rwx", notebook.path("corpus/shut")]).finish()
    let check = try Program(
      (Machine.asNobody ?? []) + [ScratchNotebook.program, "check"],
      environment: ScratchNotebook.environment, folder: notebook.folder
    ).finish()
    #expect(check.code == 1)
    #expect(
      check.output == "  corpus/shut  it cannot be opened: permission denied\n\n  1 doubt\n")
  }

  @Test func aLineOfMegabytesIsReadInReasonableTime() throws {
    // Time grows with the text, not with its square: at that rate this would take minutes.
    let sentence = "Anna Keller met Peter Lange in 1901, and 200 people came on 3 May 1902. "
    let text = String(repeating: sentence, count: 20_000)
    let notebook = try ScratchNotebook([
      "corpus/good.md": Self.good, "corpus/line.md": "# Line\n\n\(text)\n",
    ])
    let result = try notebook.start(["-c", "sentences in line | count"]).finish(timeout: 60)
    #expect(result.output == "  20,000\n\n  20,000 of 20,001 sentences\n")
  }
}
