import QuaereCore
import Testing

@testable import QuaereQuery

struct CommandPrintingTests {
  /// parse ∘ print = identity, and what is printed is printed alike again.
  @Test(arguments: CommandDefinition.all.flatMap(\.examples))
  func everyExampleIsPrintedAsItIsTyped(_ line: String) throws {
    #expect(try command(line).description == line)
  }

  @Test(arguments: [
    ("OPEN corpus  AS book", "open corpus as book"),
    ("open \"my texts\"", "open \"my texts\""),
    (
      "flag 8 to complete on \"two  words\" \"why\"", "flag 8 on \"two  words\" to complete \"why\""
    ),
    ("flag #3-5", "flag #3-5"), ("flag @solo to confirm", "flag @solo"),
    ("read iztok:", "read iztok:"), ("why Arkady Tsurkov", "why Arkady Tsurkov"),
    (
      "confirm 8.1 by disputes gulag page 7 grade b2 and file \"a b.jpg\" and my \"no\" \"both\"",
      "confirm 8.1 by disputes gulag p. 7 grade B2 and file \"a b.jpg\" and my \"no\" \"both\""
    ),
    ("alias \"Anarchism and the Others\" = A = B", "alias \"Anarchism and the Others\" = A = B"),
    ("name \"What is to be done\" is group", "name \"What is to be done\" is group"),
    (
      "sought A or B in “the «old» library” found 8.1",
      "sought A or B in \"the «old» library\" found 8.1"
    ),
    ("let x=passages  naming A", "let x = passages naming A"),
    ("explain passages with more than 1 sources", "explain passages with at least 2 sources"),
    ("export people to \"a.csv\"", "export people to \"a.csv\""),
    ("export 2026-03-07-ada.md to \"a.json\"", "export 2026-03-07-ada.md to \"a.json\""),
    ("export \"people\" to \"a.json\"", "export \"people\" to \"a.json\""),
    ("undo ada.4", "undo ada.4"),
    ("help \"and\"", "help and"), ("save", "save"),
    ("date 8.1 on \"in May\" is May 1950", "date 8.1 \"in May\" is May 1950"),
    ("date #2 is before 1925", "date #2 is \"../1924-12-31\""),
    ("dismiss A from (people in 8) \"no\"", "dismiss A from (people in 8) \"no\""),
    ("last as csv to \"a.csv\"", "last as csv to \"a.csv\""), ("without A or B", "without A or B"),
  ])
  func canonical(_ line: String, _ printed: String) throws {
    let first = try command(line)
    #expect(first.description == printed)
    #expect(withoutPlaces(try command(printed)) == withoutPlaces(first))
  }

  private func command(_ line: String) throws -> Command {
    guard case .command(let command) = try Parser.parse(line, environment: Names.sample) else {
      throw Diagnostic(code: "no-command", message: "“\(line)” is no command")
    }
    return command
  }

  /// As data, without where things stood, and without the text of `let` as it was typed.
  private func withoutPlaces(_ command: Command) -> String {
    var out = ""
    dump(command, to: &out)
    return out.split(separator: "\n").filter { line in
      !["span:", "lowerBound", "upperBound", "- text:"].contains { line.contains($0) }
    }.joined(separator: "\n")
  }
}
