import QuaereCore
import Testing

@testable import QuaereNotebook

struct AnchorMakerTests {
  private let maker = AnchorMaker(EditionText(plain: AnchorFinderTests.text))

  private func made(_ place: String, _ words: String?) throws -> String {
    let address = try #require(Address("book:\(place)"))
    return try maker.anchor(at: address, on: words).recordLines.joined(separator: "\n")
  }

  @Test func wordsCarryTheirContext() throws {
    let lines = try made("1.3.3", "40 barrels")
    #expect(
      lines == """
        @ book:1.3.3~a954e9 10-20
        < the boats lay still. He was silent. More than
        " 40 barrels
        > of herring were lost before the thaw, and the
        """)
  }

  @Test func contextGrowsUntilThePlaceIsTheOnlyOne() throws {
    let lines = try made("1.3.2", nil).split(separator: "\n")
    #expect(lines[2] == "\" He was silent.")
    #expect(lines[1].count > AnchorQuery.usual)
  }

  @Test func wordsAreWholeAndCaseIsForgiven() throws {
    #expect(try made("1.2.2", "FISHER").contains("\" fishermen\n"))
  }

  @Test(
    arguments: [
      ("1.9", nil, "there is no book:1.9"),
      ("1.2.1", "galleys", "“galleys” is not written in book:1.2.1"),
      ("1.3", "the", "“the” is written 4 times in book:1.3; quote more of it"),
    ] as [(String, String?, String)])
  func whatCannotBeMarkedSaysWhy(place: String, words: String?, message: String) throws {
    let problem = #expect(throws: Diagnostic.self) { try made(place, words) }
    #expect(problem?.message == message)
  }
}
