import Testing

@testable import QuaereQuery

struct QuestionTests {
  @Test func thereAreForty() {
    #expect(Questions.forty.count == 40)
  }

  @Test(arguments: Questions.all)
  func isReadAndChecked(_ line: String) throws {
    #expect(try query(line).description == line)
    _ = Planner.plan(try checked(line))
  }

  @Test(arguments: CommandDefinition.all.flatMap(\.examples))
  func commandIsRead(_ line: String) throws {
    guard case .command = try read(line) else {
      Issue.record("“\(line)” is no command")
      return
    }
  }
}
