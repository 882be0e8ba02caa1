import Testing

@testable import QuaereTerminal

@Suite struct CandidateTableTests {
  private func lines(
    _ candidates: [Candidate], columns: Int = 30, rows: Int = 20, isDim: Bool = false
  ) -> [String] {
    CandidateTable(columns: columns, rows: rows, isDim: isDim).lines(candidates)
  }

  @Test func columnsAreReadDownwardsAndAligned() {
    let table = lines(["one", "two", "three", "four", "five"].map { Candidate($0) }, columns: 18)
    #expect(table == ["  one    four", "  two    five", "  three"])
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
      lines(candidates, isDim: true) == [
        "  \u{1B}[2mfirst\u{1B}[22m", "  a  \u{1B}[2m2\u{1B}[22m", "  \u{1B}[2msecond\u{1B}[22m",
        "  B",
      ])
  }

  @Test func longLabelsAreCut() {
    #expect(lines([Candidate("abcdefghij")], columns: 8) == ["  abcde…"])
    #expect(lines([Candidate("日本語日本語")], columns: 8) == ["  日本…"])
  }

  @Test func whatDoesNotFitIsCounted() {
    let table = lines((1...9).map { Candidate("number\($0)") }, columns: 10, rows: 3)
    #expect(table == ["  number1", "  number2", "  … 7 more lines"])
  }

  @Test(arguments: 1...12) func noLineIsWiderThanTheScreen(_ columns: Int) {
    let candidates = ["日本語", "passages", "é", "x"].map { Candidate($0, detail: "123") }
    let widths = lines(candidates, columns: columns).map { Terminal.displayWidth(of: $0) }
    // Two columns of margin and a cut sign is the least that a line needs.
    #expect(widths.allSatisfy { $0 <= max(3, columns) })
  }
}
