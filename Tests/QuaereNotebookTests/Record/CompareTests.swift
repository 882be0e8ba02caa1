import Testing

@testable import QuaereNotebook

/// What came, went and changed between two sets.
struct CompareTests {
  @Test func aFrozenSetAndItsQuestionToday() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? let old = passages dated 1911

      ? freeze @old as march

      ? compare @march with @old
      """)
    desk.rewrite("mill.md") {
      $0.replacing("The mill burned in May 1911.", with: "The old mill burned in May 1911.")
        .replacing("Later Rodin owned it.", with: "From 1911 on Rodin owned it.")
    }
    try desk.sit("ada", later: true)
    try desk.expect(
      """
      ? compare @march with @old

      ? compare @march with @none

      $ session
      """)
  }

  @Test func setsOfOtherThings() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    try desk.expect(
      """
      ? let here = people in mill

      ? let there = people in river

      ? compare @here with @there
      """)
  }
}
