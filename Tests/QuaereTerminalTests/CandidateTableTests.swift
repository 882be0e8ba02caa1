import Testing

@testable import QuaereTerminal

@Suite struct CandidateTableTests {
  private func lines(
    _ candidates: [Candidate], columns: Int = 30, rows: Int = 20, selected: Int? = nil,
    isPainted: Bool = false
  ) -> [String] {
    let table = CandidateTable(candidates: candidates, columns: columns, isPainted: isPainted)
    return table.rows(selected: selected, limit: rows).map { row in
      var painter = FramePainter(from: nil, isPainted: isPainted)
      painter.put(row)
      return painter.bytes
    }
  }

  private let numbers = ["one", "two", "three", "four", "five"].map { Candidate($0) }

  @Test func columnsAreReadDownwardsAndAligned() {
    #expect(lines(numbers, columns: 18) == ["  one    four", "  two    five", "  three"])
  }

  @Test func wideLettersTakeTwoColumns() {
    let table = lines([Candidate("日本"), Candidate("x"), Candidate("Краков")], columns: 30)
    #expect(table == ["  日本    x       Краков"])
  }

  @Test func detailsAndHeadingsAreDim() {
    let candidates = [
      Candidate("a", detail: "2", group: "first"), Candidate("b ", label: "B", group: "second"),
    ]
    #expect(
      lines(candidates, isPainted: true) == [
        "  \u{1B}[2mfirst\u{1B}[0m", "  a  \u{1B}[2m2\u{1B}[0m", "  \u{1B}[2msecond\u{1B}[0m",
        "  B",
      ])
  }

  @Test func theChosenOneStandsOut() {
    #expect(
      lines(numbers, columns: 18, selected: 1) == ["  one    four", "> two    five", "  three"])
    #expect(
      lines([Candidate("one"), Candidate("two")], selected: 1, isPainted: true)
        == ["  one  \u{1B}[7mtwo\u{1B}[0m"])
  }

  @Test func longLabelsAreCut() {
    #expect(lines([Candidate("abcdefghij")], columns: 8) == ["  abcde…"])
    #expect(lines([Candidate("日本語日本語")], columns: 8) == ["  日本…"])
  }

  private let many = (1...9).map { Candidate("number\($0)") }

  @Test(arguments: [
    (nil, ["  number1", "  number2", "  … 7 more rows"]),
    (1, ["  number1", "> number2", "  … 7 more rows"]),
    (2, ["  number2", "> number3", "  … 7 more rows"]),
    (8, ["  number8", "> number9", "  … 7 more rows"]),
  ])
  func whatDoesNotFitIsCounted(_ selected: Int?, _ rows: [String]) {
    #expect(lines(many, columns: 17, rows: 3, selected: selected) == rows)
  }

  @Test(arguments: [(0, 1, 3), (3, 1, nil), (4, -1, 1), (0, -1, nil), (2, 1, nil)])
  func sidewaysStaysInTheRow(_ from: Int, _ step: Int, _ to: Int?) {
    let table = CandidateTable(candidates: numbers, columns: 18, isPainted: false)
    #expect(table.beside(from, by: step) == to)
  }

  @Test(arguments: 1...12) func noLineIsWiderThanTheScreen(_ columns: Int) {
    let candidates = ["日本語", "passages", "é", "x"].map { Candidate($0, detail: "123") }
    let widths = lines(candidates, columns: columns).map { Terminal.displayWidth(of: $0) }
    // Two columns of margin are the least that a line needs.
    #expect(widths.allSatisfy { $0 <= max(2, columns) })
  }
}
