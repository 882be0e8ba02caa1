import Testing

@testable import QuaereNotebook

/// What came, went and changed between two sets.
struct CompareTests {
  @Test func aFrozenSetAndItsQuestionToday() throws {
    let desk = try Desk()
    try desk.expect(
      """
      ? let old = passages dated 1911
          ada.1  @old  2 passages now

      ? freeze @old as march
          ada.2  @march keeps 2 passages

      ? compare @march with @old
        @march 2 passages · @old 2 passages · 2 the same
      """)
    desk.rewrite("mill.md") {
      $0.replacing("The mill burned in May 1911.", with: "The old mill burned in May 1911.")
        .replacing("Later Rodin owned it.", with: "From 1911 on Rodin owned it.")
    }
    try desk.sit("ada", later: true)
    try desk.expect(
      """
      ? compare @march with @old
        came     mill:2.1  From 1911 on Rodin owned it. He died in 1920. Nothing more…
        changed  mill:1.1  The old mill burned in May 1911. The baker Ivan Rodin saw …

        @march 2 passages · @old 3 passages · 1 the same · 1 came · 1 changed

      ? compare @march with @none
      (unknown-set)
                            ^
        there is no set “@none”.   @old · @march

      $ session
          [ada.1 2026-03-07T14:01:00Z]
          ? let old = passages dated 1911
          = live; d568b8

          [ada.2 2026-03-07T14:02:00Z]
          ? freeze @old as march
          - mill:1.1~52fc74
          - mill:1.2~3e2124
          = 2 passages; d98e0e

          [ada.3 2026-03-07T14:03:00Z]
          ? compare @march with @old
          - (1 lines)~57eeb0
          = the same; 6130da

          [ada.4 2026-03-08T14:04:00Z]
          ? compare @march with @old
          - (3 lines)~e3312a
          = 1 came, 1 changed; 99c782
      """)
  }

  @Test func setsOfOtherThings() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    try desk.expect(
      """
      ? let here = people in mill
          ada.1  @here  1 person now

      ? let there = people in river
          ada.2  @there  2 people now

      ? compare @here with @there
        came  Arkady Yurkov

        @here 1 person · @there 2 people · 1 the same · 1 came
      """)
  }
}
