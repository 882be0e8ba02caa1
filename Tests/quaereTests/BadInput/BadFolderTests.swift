import PTYDriver
import Testing

/// Folders that hold nothing to read.
struct BadFolderTests {
  static let folders: [([String], [String], String)] = [
    (
      [], [],
      """
        no notebook here: neither this folder nor one above it has corpus/ or
        .quaere/.
          quaere FOLDER
          quaere FILE.md

      """
    ),
    (
      ["corpus/picture.png"], [],
      """
        “corpus” holds no document that can be read (Markdown, HTML, EPUB, PDF and others).
          quaere FOLDER
          quaere FILE.md

      """
    ),
    (
      [], ["nowhere"],
      """
        there is no file or folder “nowhere”.   quaere corpus · quaere --help

      """
    ),
    (
      ["corpus/a.md", "corpus/b.md"], [],
      """
        no document could be read: corpus/a.md: it is empty; corpus/b.md: it is empty.

      """
    ),
  ]

  @Test(arguments: folders) func nothingToOpen(
    _ files: [String], _ arguments: [String], _ said: String
  ) throws {
    let notebook = try ScratchNotebook(Dictionary(uniqueKeysWithValues: files.map { ($0, "") }))
    for lines in [[], ["-c", "passages"]] {
      let result = try notebook.start(arguments + lines).finish()
      #expect(result.code == 2)
      #expect(result.errors == said)
      #expect(result.output.isEmpty)
    }
    // Nothing is left behind in a folder that is no notebook.
    #expect(notebook.names(in: ".quaere").isEmpty)
  }

  @Test func anEmptyFolderByName() throws {
    let notebook = try ScratchNotebook(["empty/picture.png": ""])
    let result = try notebook.run("empty", "-c", "passages")
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("  “\(notebook.path("empty"))” holds no\n  document"))
  }

  @Test func checkOfNothingButUnreadableFilesListsThem() throws {
    let notebook = try ScratchNotebook(["corpus/a.md": "", "corpus/b.md": "\n"])
    let result = try notebook.run("check")
    #expect(result.code == 1)
    #expect(result.errors.contains("corpus/a.md: it is empty; corpus/b.md: it is"))
  }
}
