import QuaereCore
import QuaereRender
import Testing

@testable import QuaereNotebook

struct NextRowsTests {
  /// Piece by piece comes what would have come at once.
  @Test(
    arguments: ["csv", "tsv", "jsonl"],
    [
      "sentences", "sentences | show text, date", "mentions | sort by text descending", "people",
      "pairs of sentences sharing names", "sentences | group by document", "sentences | kwic the",
      "dates | count by value", "passages | count", "sentences containing nothing",
    ])
  func piecesMakeTheWhole(format: String, line: String) throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    let format = try #require(Formats.named(format))
    let style = Style().plain
    let whole = try #require(try desk.notebook.run(line).answer)
    #expect(try desk.notebook.nextRows()?.rows.count == nil)

    desk.notebook.rowsAtOnce = 2
    var text = format.text(
      try #require(try desk.notebook.run(line).answer), line: line, style: style)
    while let part = try desk.notebook.nextRows() {
      text += try #require(format.rows(part, style: style))
    }
    #expect(text == format.text(whole, line: line, style: style))
  }
}
