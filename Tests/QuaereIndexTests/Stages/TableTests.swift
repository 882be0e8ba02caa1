import QuaereCore
import Testing

@testable import QuaereIndex

struct TableTests {
  /// Mentions by name and document, counted again.
  @Test(arguments: 0..<8)
  func agreesWithCounting(seed: Int) throws {
    let made = StageLibrary(seed: seed)
    let answer = try StageCorpus(made.library).ask("mentions | table of name by document").answer
    guard case .table(let table) = answer.shape else { return }
    var cells: [String: Int] = [:]
    for sentence in made.sentences {
      for name in sentence.names {
        cells["\(StageLibrary.names[name]) d\(sentence.document)", default: 0] += 1
      }
    }
    var found: [String: Int] = [:]
    for line in table.lines {
      for (column, count) in zip(table.columns, line.cells) where count > 0 {
        found["\(line.key) \(column)"] = count
      }
    }
    #expect(found == cells)
    let total = cells.values.reduce(0, +)
    #expect(table.totals.reduce(0, +) == total && answer.count == total)
    #expect(table.lines.reduce(0) { $0 + $1.total } == total)
    #expect(table.lines.map(\.total) == table.lines.map(\.total).sorted(by: >))
  }

  @Test func headingsFollowTimeAndText() throws {
    var document = Document.sketch("d", ["x x", "x x"])
    for (block, text) in [(0, "1930"), (0, "1928"), (1, "1928"), (1, "193X")] {
      guard let value = EDTF(text) else { continue }
      document.dates.append(DateExpression(block: block, range: 0..<1, value: value))
    }
    let answer = try StageCorpus(Library(documents: [document])).ask(
      "dates | table of section by year"
    ).answer
    guard case .table(let table) = answer.shape else { return }
    #expect(table.columns == ["1928", "1930", "none"])
    #expect(
      table.lines.map { [$0.key] + $0.cells.map(String.init) } == [
        ["1  S0", "1", "1", "0"], ["2  S1", "1", "0", "1"],
      ])
  }

  @Test func tooManyColumns() throws {
    let words = (0..<1_001).map { "w\($0)" }.joined(separator: " | ")
    let corpus = try StageCorpus(Library(documents: [.sketch("d", [words])]))
    let error = #expect(throws: Diagnostic.self) {
      try corpus.ask("sentences | table of document by text")
    }
    #expect(error?.code == "table-too-wide")
    #expect(error?.hints == ["table of text by document"])
    guard
      case .table(let turned) = try corpus.ask("sentences | table of text by document | first 3")
        .answer.shape
    else { return }
    #expect(turned.lines.count == 3 && turned.totals == [1_001])
  }
}
