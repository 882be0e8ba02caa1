import PTYDriver
import Testing

struct FormatTests {
  @Test(arguments: [
    (
      "csv",
      """
      address,print,text,section,document,words,date\r
      letters:1.1.2,6d5efa,She met Peter Lange there.,letters:1,letters,5,\r
      letters:1.2.1,d15def,Peter Lange left Orne in 1902.,letters:1,letters,6,1902\r

      """
    ),
    (
      "tsv",
      """
      address\tprint\ttext\tsection\tdocument\twords\tdate
      letters:1.1.2\t6d5efa\tShe met Peter Lange there.\tletters:1\tletters\t5\t
      letters:1.2.1\td15def\tPeter Lange left Orne in 1902.\tletters:1\tletters\t6\t1902

      """
    ),
    (
      "markdown",
      """
      | address | text |
      | --- | --- |
      | letters:1.1.2 | She met Peter Lange there. |
      | letters:1.2.1 | Peter Lange left Orne in 1902. |

      2 of 8 sentences

      """
    ),
    (
      "text",
      """
        #1  1.1.2   She met Peter Lange there.
        #2  1.2.1   Peter Lange left Orne in 1902.

        2 of 8 sentences

      """
    ),
  ])
  func rows(_ format: String, _ text: String) throws {
    let result = try ScratchNotebook().run("--format", format, "-c", "sentences naming Lange")
    #expect(result.code == 0)
    #expect(result.output == text)
    #expect(result.errors.isEmpty)
  }

  @Test func coloursOnlyWhenAskedFor() throws {
    let notebook = try ScratchNotebook()
    let line = "sentences naming Lange"
    let plain = try notebook.run("-c", line).output
    let painted = try notebook.run("--color", "always", "-c", line).output
    #expect(!plain.contains("\u{1B}"))
    #expect(painted.contains("\u{1B}[2m#1\u{1B}[0m"))
    // What was asked for in so many words goes before what the environment says.
    let insisted = try notebook.run(
      "--color", "always", "-c", line, environment: ["NO_COLOR": "1", "TERM": "dumb"])
    #expect(insisted.output == painted)
    // Records are never painted.
    let record = try notebook.run("--color", "always", "--format", "csv", "-c", line)
    #expect(!record.output.contains("\u{1B}"))
  }

  @Test func exportWritesAnAnswer() throws {
    let notebook = try ScratchNotebook()
    let result = try notebook.run("export", "people | show name", "--format", "csv")
    #expect(result.output == "name\r\nAnna Keller\r\nPeter Lange\r\n")
    let elsewhere = try Program(
      [
        ScratchNotebook.program, "export", "passages | count", "--notebook", notebook.folder,
        "--format", "tsv",
      ], environment: ScratchNotebook.environment, folder: "/"
    ).finish()
    #expect(elsewhere.output == "count\n4\n")
    let wrong = try notebook.run("export", "passagess")
    #expect(wrong.code == 2)
    #expect(wrong.errors.hasPrefix("? passagess\n  ^"))
  }
}
